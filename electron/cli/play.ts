/** `modulewright play PACKAGE.zip [--port N] [--no-open] [--json]` */

import { dirname, join, resolve } from 'node:path';
import { fail } from '../../shared/base/result.ts';
import { readPackage } from '../../shared/simulator/manifest.ts';
import { keepShowing } from '../browser/keep-showing.ts';
import { openInSystem } from '../browser/open-window.ts';
import { startBrowserHost } from '../browser/server.ts';
import { homeFolder } from '../core/folders.ts';
import { openZipPackage } from '../core/simulator/zip-package.ts';
import { version } from '../core/version.ts';
import { done, type Outcome } from './report.ts';

interface PlayOptions {
  readonly port: string;
  readonly open: boolean;
  readonly json?: boolean;
}

/** Looks at the package first: one that cannot be read is said here, and not in a window. */
export async function playPackage(path: string, options: PlayOptions, assets: string): Promise<Outcome> {
  const file = resolve(path);
  const zip = await openZipPackage(file);
  if (!zip.ok) return zip;
  const found = readPackage(zip.value.files);
  zip.value.close();
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return fail('call.invalid', { call: 'play', detail: `--port ${options.port}` });
  }
  const home = homeFolder();
  try {
    const host = await startBrowserHost({
      home,
      assets,
      screens: join(dirname(assets), 'renderer'),
      version,
      port,
      developmentOrigin: null,
      host: {
        kind: 'browser',
        systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
        dialogs: null,
        reveal: async (shown) => openInSystem(dirname(shown)),
        openLink: async (url) => openInSystem(url),
        closeWindow: () => undefined,
        openAtStart: null,
        playAtStart: file,
      },
    });
    const { standard, title, scos, faults } = found;
    if (options.json) process.stdout.write(`${JSON.stringify({ url: host.url, standard, title, scos, faults })}\n`);
    keepShowing(host, {
      profile: join(home, 'window'),
      noOpen: !options.open,
      why: '',
      say: (line) => (options.json ? undefined : process.stdout.write(`${line}\n`)),
    });
    return done;
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    // A port that is taken, or one this person may not have.
    return fail('call.invalid', { call: 'play', detail: `--port ${options.port}: ${error.message}` });
  }
}
