/** Shows an address to the person: as an application window where a Chromium is installed, else in their browser. */

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Shown =
  | { readonly how: 'window'; readonly program: string; readonly window: ChildProcess }
  | { readonly how: 'browser' }
  | { readonly how: 'nothing'; readonly why: string };

const chromiums: readonly string[] =
  process.platform === 'win32'
    ? [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ]
    : process.platform === 'darwin'
      ? [
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ]
      : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Opens the address. `profile` is a folder for the window's own browser profile. */
export function openWindow(url: string, profile: string): Shown {
  if (!hasDisplay()) return { how: 'nothing', why: 'there is no display' };
  const program = chromiums.map(locate).find((path) => path !== null);
  if (program) {
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const window = spawn(
      program,
      [`--app=${url}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', ...asRoot],
      { stdio: 'ignore' },
    );
    return { how: 'window', program, window };
  }
  const opener =
    process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : locate('xdg-open');
  if (!opener) return { how: 'nothing', why: 'no browser was found' };
  spawn(opener, [url], { stdio: 'ignore', detached: true }).unref();
  return { how: 'browser' };
}

/** Opens something in the system's own program for it: a folder in the file manager, a link in the browser. */
export function openInSystem(target: string): void {
  const opener =
    process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : locate('xdg-open');
  if (opener && hasDisplay()) spawn(opener, [target], { stdio: 'ignore', detached: true }).unref();
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function locate(program: string): string | null {
  if (program.includes('/') || program.includes('\\')) return existsSync(program) ? program : null;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program);
    if (existsSync(path)) return path;
  }
  return null;
}
