/** Shows a running browser host to the person and ends it when they have gone. */

import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { writeEntryFile } from './entry-file.ts';
import { openWindow, type Shown } from './open-window.ts';
import type { BrowserHost } from './server.ts';

/** `why`: what is said of the choice, for a terminal. Returns once the address is shown; the process ends by itself. */
export function showHost(
  host: BrowserHost,
  options: {
    /** Folder of the window's own browser profile. */
    readonly profile: string;
    readonly noOpen: boolean;
    readonly why: string;
    readonly say: (line: string) => void;
  },
): void {
  const { say } = options;
  const reason = options.why === '' ? '' : ` because ${options.why}`;
  const entry = options.noOpen ? null : writeEntryFile(options.profile, host.url);
  const shown = show();
  let stopping = false;
  switch (shown.how) {
    case 'window':
      say(`Browser host: a window of ${shown.program}${reason}.`);
      shown.window.on('exit', (code) =>
        code === 0 ? void whenLeft(host).then(stop) : sayAddress(`it ended with ${code}`),
      );
      shown.window.on('error', ({ message }) => sayAddress(message));
      break;
    case 'browser':
      say(`Browser host: your default browser${reason}. Press Ctrl+C here to stop.`);
      break;
    case 'nothing':
      say(`Browser host${reason}; no window was opened: ${shown.why}.`);
      break;
  }
  if (shown.how !== 'window') say(`Modulewright is running at ${host.url}`);

  function show(): Shown {
    if (!entry) return { how: 'nothing', why: '--no-open was given' };
    if (!entry.ok) return { how: 'nothing', why: `${entry.error.code} ${options.profile}` };
    return openWindow(pathToFileURL(entry.value.path).href, options.profile);
  }

  /** A window that could not open, or crashed, is no reason to stop: any browser can show the application. */
  function sayAddress(why: string): void {
    if (stopping) return;
    say(`There is no window any more: ${why}. Press Ctrl+C here to stop.`);
    say(`Modulewright is running at ${host.url}`);
  }

  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    if (entry?.ok) entry.value.remove();
    await host.close();
    process.exit(0);
  }
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

/**
 * Resolves when the screens have gone. The end of the program started does not say so: where a window of the same profile
 * is open already, the program hands the address over to that one and ends at once, before the screen is there.
 */
async function whenLeft(host: BrowserHost): Promise<void> {
  // A slow machine takes its time to show the first screen; a reload is back within a moment.
  for (let empty = 0; empty < (host.everConnected() ? 2 : 60); empty = host.connected() > 0 ? 0 : empty + 1) {
    await setTimeout(1000);
  }
}
