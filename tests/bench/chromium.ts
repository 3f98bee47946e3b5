/** How benches start Chromium: the system's own, quietly. */

import { existsSync } from 'node:fs';

const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

export const chromiumOptions = {
  ...(system === undefined ? {} : { executablePath: system }),
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
};
