/** A whole Chromium, the system's own, for what a browser without windows does not do: benches, and putting pages aside. */

import { existsSync } from 'node:fs';

/** Where it is, or undefined where the system has none. */
export const wholeChromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

export const chromiumOptions = {
  ...(wholeChromium === undefined ? {} : { executablePath: wholeChromium }),
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
};
