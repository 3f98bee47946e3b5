/** Playwright over the real product in a real Chromium: screens, packages, accessibility. */

import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// Each test has a home of its own, and the application keeps what was compiled in its home: here all of them share it.
process.env['NODE_COMPILE_CACHE'] ??= new URL('../.cache/compiled', import.meta.url).pathname;

const systemChromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 2,
  // Limits against hanging, not against slowness: a machine with other work takes its time, and no test may fail by that.
  timeout: process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 3_600_000 : 600_000,
  expect: { timeout: 120_000 },
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    // A trace holds the page after every step and takes a quarter of the time.
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
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
      ],
    },
  },
});
