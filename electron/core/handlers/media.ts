/** Calls about media: keeping the bytes of a file the person chose, dropped or pasted. */

import { fail } from '../../../shared/base/result.ts';
import type { Handlers, Workbench } from './handlers.ts';

export function mediaHandlers(workbench: Workbench): Pick<Handlers, 'media.add'> {
  return {
    'media.add': async ({ session, name, bytes }) => {
      const file = workbench.sessions.get(session);
      return file ? file.addMedia(name, bytes) : fail('session.unknown');
    },
  };
}
