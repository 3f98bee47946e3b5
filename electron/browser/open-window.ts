/** Shows an address to the person: as an application window where a Chromium is installed, else in their browser. */

import { spawn, type ChildProcess } from 'node:child_process';
import { installedChromium, locate } from '../core/installed-chromium.ts';

export type Shown =
  | { readonly how: 'window'; readonly program: string; readonly window: ChildProcess }
  | { readonly how: 'browser' }
  | { readonly how: 'nothing'; readonly why: string };

/** Opens the address. `profile` is a folder for the window's own browser profile. */
export function openWindow(url: string, profile: string): Shown {
  if (!hasDisplay()) return { how: 'nothing', why: 'there is no display' };
  const program = installedChromium();
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
