/** `modulewright play PACKAGE.zip [--port N] [--no-open] [--json]` */

import { dirname, join, resolve } from 'node:path';
import { fail } from '../../shared/base/result.ts';
import { authorText } from '../../shared/words/author.ts';
import { faultCode } from '../../shared/simulator/faults.ts';
import type { ScormPackage } from '../../shared/simulator/manifest.ts';
import { showHost } from '../browser/show-host.ts';
import { openInSystem } from '../browser/open-window.ts';
import { systemRegion } from '../browser/system-region.ts';
import { startBrowserHost } from '../browser/server.ts';
import { homeFolder } from '../core/folders.ts';
import { readManifest } from '../core/simulator/read-manifest.ts';
import { openZipPackage } from '../core/simulator/zip-package.ts';
import { version } from '../core/version.ts';
import { done, language, type Outcome } from './report.ts';

interface PlayOptions {
  readonly port: number;
  readonly open: boolean;
  readonly json?: boolean;
}

/** Looks at the package first: one that cannot be read or launched is said here, and not in a window. */
export async function playPackage(path: string, options: PlayOptions, assets: string): Promise<Outcome> {
  const file = resolve(path);
  const zip = await openZipPackage(file);
  if (!zip.ok) return zip;
  const found = await readManifest(zip.value.files);
  zip.value.close();
  if (found.scos.length === 0) return nothing(file, found, options.json);
  const home = homeFolder();
  try {
    const host = await startBrowserHost({
      home,
      assets,
      screens: join(dirname(assets), 'renderer'),
      version,
      port: options.port,
      developmentOrigin: null,
      host: {
        kind: 'browser',
        systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
        systemRegion: systemRegion(process.env),
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
    showHost(host, {
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

/** Says what is wrong with a package of which nothing can be launched. */
function nothing(path: string, { standard, title, scos, faults }: ScormPackage, json = false): Outcome {
  if (json) process.stdout.write(`${JSON.stringify({ standard, title, scos, faults })}\n`);
  else {
    for (const { code, detail } of faults.slice(0, mostFaults)) {
      const known = faultCode(code);
      const params = { detail: shown(known === 'other' ? `${code} ${detail}` : detail) };
      process.stderr.write(`${authorText(language, `faults.${known}`, params)}\n`);
    }
  }
  return fail('package.nothing', { path });
}

const mostFaults = 20; // lines of a terminal

/** Names in a package are anybody's: what would steer a terminal is not passed on. */
function shown(detail: string): string {
  const text = detail.replace(/\p{Cc}/gu, '\ufffd');
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
