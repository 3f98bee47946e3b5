/** Calls about media: keeping the bytes of a file the person chose, dropped or pasted; large ones in pieces. */

import { fail, ok } from '../../../shared/base/result.ts';
import type { Handlers, Workbench } from './handlers.ts';

export function mediaHandlers(workbench: Workbench): Pick<Handlers, Extract<keyof Handlers, `media.${string}`>> {
  const { uploads } = workbench;
  return {
    'media.add': async ({ session, name, bytes }) => {
      const file = workbench.sessions.get(session);
      return file ? file.addMedia(name, bytes) : fail('session.unknown');
    },
    'media.begin': async ({ session, name, size }) => {
      const file = workbench.sessions.get(session);
      if (!file) return fail('session.unknown');
      return file.readOnly === null ? uploads.begin(name, size) : fail('file.readOnly', { path: file.path });
    },
    'media.append': async ({ upload, bytes }) => uploads.append(upload, bytes),
    'media.end': async ({ session, upload }) => {
      const file = workbench.sessions.get(session);
      if (!file) return fail('session.unknown');
      return uploads.end(upload, ({ name, path }) => file.addMediaFile(name, path));
    },
    'media.cancel': async ({ upload }) => {
      uploads.drop(upload);
      return ok(null);
    },
  };
}
