/** Vitest over everything that needs no browser: units, laws, migrations, oracles, durability, security, shells. */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    pool: 'forks',
    // One for each core of the smallest machine: the trials of kill -9 mostly wait for the disk.
    maxWorkers: 2,
    // The long trials have many times the cases.
    testTimeout: process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 900_000 : 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
  },
});
