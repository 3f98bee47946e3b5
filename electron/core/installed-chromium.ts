/** The browsers of Chromium's family that a machine has, and where. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

/** The path of the first one that is there. */
export function installedChromium(): string | null {
  return chromiums.map(locate).find((path) => path !== null) ?? null;
}

/** A program by its name in the places where programs are, or by its path. */
export function locate(program: string): string | null {
  if (program.includes('/') || program.includes('\\')) return existsSync(program) ? program : null;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program);
    if (existsSync(path)) return path;
  }
  return null;
}
