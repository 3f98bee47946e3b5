/** Calls about the application itself: what it is, what the person prefers, what was open lately, native dialogs. */

import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { safeUrl } from '../../../shared/base/html.ts';
import type { Handlers, Workbench } from './handlers.ts';

type AppCalls =
  | 'app.info'
  | 'app.openLink'
  | 'app.close'
  | 'settings.get'
  | 'settings.set'
  | 'recent.list'
  | 'recent.remove'
  | 'dialog.open'
  | 'dialog.save';

export function appHandlers(workbench: Workbench): Pick<Handlers, AppCalls> {
  const { host, handles, recent, settings } = workbench;
  return {
    'app.info': async () =>
      ok({
        version: workbench.version,
        host: host.kind,
        nativeDialogs: host.dialogs !== null,
        systemLanguage: host.systemLanguage,
        systemRegion: host.systemRegion,
        openAtStart: host.openAtStart === null ? null : handles.issue(host.openAtStart),
        playAtStart: host.playAtStart === null ? null : handles.issue(host.playAtStart),
      }),
    'app.openLink': async ({ url }) => {
      if (!/^(https:|mailto:)/i.test(url.trim()) || safeUrl(url) === null) return fail('call.forbidden', { url });
      await host.openLink(url.trim());
      return ok(null);
    },
    'app.close': async () => {
      host.closeWindow();
      return ok(null);
    },
    'settings.get': async () => ok(settings.value),
    'settings.set': async (patch) => {
      const written = settings.write({ ...settings.value, ...patch });
      // It holds for this run even where it cannot be kept.
      workbench.emit('settings.changed', settings.value);
      return written;
    },
    'recent.list': async () =>
      ok(
        recent.list().map((file) => ({
          handle: handles.issue(file.path),
          title: file.title,
          name: basename(file.path),
          folder: dirname(file.path),
          openedAt: file.openedAt,
          exists: existsSync(file.path),
        })),
      ),
    'recent.remove': async ({ handle }) => {
      const path = handles.resolve(handle);
      if (!path.ok) return path;
      const removed = recent.remove(path.value);
      return removed.ok ? ok(null) : removed;
    },
    'dialog.open': async ({ purpose }) => chosen(workbench, (await host.dialogs?.open(purpose)) ?? null),
    'dialog.save': async ({ purpose, suggestedName }) =>
      chosen(workbench, (await host.dialogs?.save(purpose, suggestedName)) ?? null),
  };
}

function chosen(workbench: Workbench, path: string | null): Result<{ handle: string; name: string }> {
  return path === null ? fail('dialog.cancelled') : ok({ handle: workbench.handles.issue(path), name: basename(path) });
}
