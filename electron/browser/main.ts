/** Runs Modulewright in a browser window on this machine: `browser.js [--no-open] [--port N] [--file PATH]`. */

import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { homeFolder } from '../core/folders.ts';
import { version } from '../core/version.ts';
import { openInSystem, openWindow } from './open-window.ts';
import { startBrowserHost } from './server.ts';

const { values } = parseArgs({
  options: {
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    file: { type: 'string' },
    why: { type: 'string', default: '' },
    'development-origin': { type: 'string' },
  },
});

const here = dirname(fileURLToPath(import.meta.url));
const home = homeFolder();
const host = await startBrowserHost({
  home,
  assets: join(here, 'assets'),
  screens: join(here, 'renderer'),
  version,
  port: Number(values.port),
  developmentOrigin: values['development-origin'] ?? null,
  host: {
    kind: 'browser',
    systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
    dialogs: null,
    reveal: async (path) => openInSystem(dirname(path)),
    openLink: async (url) => openInSystem(url),
    closeWindow: () => undefined,
    openAtStart: values.file === undefined ? null : resolve(values.file),
  },
});

const shown = values['no-open']
  ? { how: 'nothing' as const, why: '--no-open was given' }
  : openWindow(host.url, join(home, 'window'));
const reason = values.why === '' ? '' : ` because ${values.why}`;
switch (shown.how) {
  case 'window':
    console.log(`Browser host: a window of ${shown.program}${reason}.`);
    shown.window.on('exit', (code) => (code === 0 ? void whenLeft().then(stop) : sayAddress(`it ended with ${code}`)));
    shown.window.on('error', ({ message }) => sayAddress(message));
    break;
  case 'browser':
    console.log(`Browser host: your default browser${reason}. Press Ctrl+C here to stop.`);
    break;
  case 'nothing':
    console.log(`Browser host${reason}; no window was opened: ${shown.why}.`);
    break;
}
if (shown.how !== 'window') console.log(`Modulewright is running at ${host.url}`);

/** A window that could not open, or crashed, is no reason to stop: any browser can show the application. */
function sayAddress(why: string): void {
  if (stopping) return;
  console.log(`There is no window any more: ${why}. Press Ctrl+C here to stop.`);
  console.log(`Modulewright is running at ${host.url}`);
}

/**
 * Resolves when the screens have gone. The end of the program started does not say so: where a window of the same profile
 * is open already, the program hands the address over to that one and ends at once, before the screen is there.
 */
async function whenLeft(): Promise<void> {
  const patience = process.uptime() < 10 ? 15 : 2; // seconds
  for (let empty = 0; empty < patience; empty = host.connected() > 0 ? 0 : empty + 1) await setTimeout(1000);
}

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await host.close();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
