/** Vitest over everything that needs no browser: units, laws, migrations, oracles, durability, security, shells. */

import { defineConfig } from 'vitest/config';

const all = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
/** These put another module in the place of one of the product's (`vi.mock`), which nobody may have loaded before. */
const replacing = ['tests/laws/facilitator.test.ts'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      // What one file has loaded the next one uses: reading the product anew for each took a third of the time. No file leaves
      // anything behind that another would see; `--sequence.shuffle.files` tries it in any order.
      { extends: true, test: { name: 'all', include: all, exclude: replacing, isolate: false } },
      { extends: true, test: { name: 'replacing', include: replacing } },
    ],
    pool: 'forks',
    // One for each core of the smallest machine: the trials of kill -9 mostly wait for the disk.
    maxWorkers: 2,
    // What runs as TypeScript is read once: with every thread of a programme file that strips types anew, V8 ends the process
    // now and then ("Check failed: jit_page.has_value()", github.com/nodejs/node/issues/64500), and each begins a second later.
    env: { NODE_COMPILE_CACHE: new URL('../.cache/compiled', import.meta.url).pathname },
    // Limits against hanging, not against slowness; the long trials have many times the cases.
    testTimeout: process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 3_600_000 : 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
  },
});
