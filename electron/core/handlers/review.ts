/** Calls about review: the file that goes to reviewers. */

import { fail } from '../../../shared/base/result.ts';
import { sendReview } from '../review/send-review.ts';
import type { Handlers, Workbench } from './handlers.ts';

export function reviewHandlers({ sessions, handles, assets }: Workbench): Pick<Handlers, 'review.send'> {
  return {
    'review.send': async ({ session, file, ...sending }) => {
      const project = sessions.get(session);
      const out = handles.resolve(file);
      if (!project) return fail('session.unknown');
      return out.ok ? sendReview(project, { ...sending, out: out.value, assets }) : out;
    },
  };
}
