/** Playwright over the real product in a real Chromium: screens, packages, accessibility. */

import { existsSync, statfsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// Each test has a home of its own, and the application keeps what was compiled in its home: here all of them share it.
process.env['NODE_COMPILE_CACHE'] ??= new URL('../.cache/compiled', import.meta.url).pathname;

// The shell is the same engine without a browser's own windows, profiles and spare processes: two fifths of the work are gone.
// Playwright's own Chromium, where Debian's is not, is the shell as well.
const systemChromium = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

/** Memory that processes share is a file on the disk unless this has room for it; a container's 64 MB are not enough. */
const sharedMemory = '/dev/shm';
const roomy = existsSync(sharedMemory) && spaceOf(sharedMemory) > 1024 ** 3;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // More than the cores of a small machine: much of a test is waiting for what is saved, drawn or polled.
  workers: 3,
  // Limits against hanging, not against slowness: the longest test takes 40 seconds with two others beside it, and a machine with other
  // work takes its time.
  timeout: process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 3_600_000 : 240_000,
  expect: { timeout: 120_000 },
  // On a machine of its own nobody is there to look: what fails is tried once more, and what then passes is named in the summary (0264).
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    // A trace holds the page after every step and takes half of the time: `--trace on` has one where it is looked at.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(systemChromium === undefined ? {} : { executablePath: systemChromium }),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // No screen is looked at here: the page is drawn by the processor in either case, and without a process for it.
        ...(process.platform === 'linux' ? ['--disable-gpu', '--in-process-gpu'] : []),
        // A page lives for seconds: what the optimising compilers make of its code would hardly be run, and what it throws away fits.
        '--js-flags=--no-opt,--no-maglev,--min-semi-space-size=16',
      ],
      ignoreDefaultArgs: roomy ? ['--disable-dev-shm-usage'] : [],
    },
  },
});

function spaceOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
