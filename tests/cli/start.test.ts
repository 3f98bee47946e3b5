/** What the terminal does before it works: it loads what the command needs, and keeps what was compiled. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { authorCatalogues } from '../../shared/words/author-catalogues.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** Tells every file that is loaded, on standard error. */
const telling = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) });
`)}`;
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mw-cli-start-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function run(where: string, ...args: readonly string[]) {
  const { NODE_COMPILE_CACHE: _ours, ...inherited } = process.env;
  const env = { ...inherited, MODULEWRIGHT_HOME: where, LC_ALL: 'en_US.UTF-8' };
  return spawnSync(process.execPath, ['--import', telling, cli, ...args], { env, encoding: 'utf8' });
}

it('lists the formats without loading a schema, the exporter, the sample or SQLite', () => {
  const { status, stdout, stderr } = run(home, 'formats');
  expect(status).toBe(0);
  expect(stdout).toContain('SCORM 1.2');
  const loaded = stderr.split('\n').filter((url) => url.startsWith('file:'));
  const bytes = loaded.reduce((sum, url) => sum + statSync(new URL(url)).size, 0);
  expect(loaded.filter((url) => /better-sqlite3|zod/.test(url))).toEqual([]);
  // Beside it, the words of one language are read; everything together is some twenty times as much.
  expect(bytes).toBeLessThan(250_000);
});

it('keeps what was compiled for the next run, where nobody else can change it', () => {
  expect(run(home, 'formats').status).toBe(0);
  const kept = join(home, 'compiled');
  expect(readdirSync(kept, { recursive: true }).length).toBeGreaterThan(5);
  if (process.platform !== 'win32') expect(statSync(kept).mode & 0o077).toBe(0);
});

it('works as well where nothing can be kept', () => {
  const file = join(home, 'a file');
  writeFileSync(file, '');
  expect(run(join(file, 'home'), 'formats').status).toBe(0);
});

it.each(['en', 'da', 'sv', 'lv'] as const)('puts the catalogue of %s together as a dictionary', (language) => {
  // An ordinary object of so many keys takes half a second to build: V8 remembers its shape after every key.
  expect(Object.getPrototypeOf(authorCatalogues[language])).toBeNull();
});
