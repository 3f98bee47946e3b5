/** Calls about review: the file that goes to reviewers, what comes back, and the report of it. */

import { fail } from '../../../shared/base/result.ts';
import { readReturnFile } from '../review/read-return-file.ts';
import { sendReview } from '../review/send-review.ts';
import { writeReport } from '../review/write-report.ts';
import type { Handlers, Workbench } from './handlers.ts';

export function reviewHandlers({
  sessions,
  handles,
  assets,
  uploads,
}: Workbench): Pick<Handlers, Extract<keyof Handlers, `review.${string}`>> {
  return {
    'review.send': async ({ session, file, ...sending }) => {
      const project = sessions.get(session);
      const out = handles.resolve(file);
      if (!project) return fail('session.unknown');
      return out.ok ? sendReview(project, { ...sending, out: out.value, assets }) : out;
    },
    'review.report': async ({ session, file, ...reporting }) => {
      const project = sessions.get(session);
      const out = handles.resolve(file);
      if (!project) return fail('session.unknown');
      return out.ok ? writeReport(project, { ...reporting, out: out.value, assets }) : out;
    },
    'review.read': async ({ session, upload }) => {
      const project = sessions.get(session);
      return project ? uploads.end(upload, ({ path }) => readReturnFile(path, project)) : fail('session.unknown');
    },
    'review.lastWritten': async ({ session }) => sessions.get(session)?.lastWritten() ?? fail('session.unknown'),
  };
}
