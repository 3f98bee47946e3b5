/** A platform in the terminal: one command, a report to read by machine, and the programme remembers what was published. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let sample: string;

function run(...args: string[]) {
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: join(folder, 'home') };
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-platform-cli-'));
  sample = join(folder, 'sample.mwp');
  expect(run('sample', sample).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Report {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly kept: boolean;
  readonly languages: readonly string[];
  readonly modules: readonly { readonly code: string; readonly packages: readonly { readonly format: string }[] }[];
}

it('writes the approved modules in the languages of the programme, and the same again without a word', () => {
  const out = join(folder, 'site');
  const first = run('platform', sample, '--out', out, '--formats', 'md,scorm12', '--json');
  expect([first.status, first.stderr]).toEqual([0, '']);
  const report = JSON.parse(first.stdout) as Report;
  expect(report).toMatchObject({ languages: ['en', 'da', 'sv', 'lv'], kept: true, removed: 0 });
  expect(report.modules.map(({ code, packages }) => [code, packages.map(({ format }) => format)])).toEqual([
    ['P1', ['scorm12', 'md']],
  ]);
  // What was published is known now, so that it need not be said again.
  const again = JSON.parse(run('platform', sample, '--out', out, '--json').stdout) as Report;
  expect(again).toMatchObject({ written: 0, removed: 0, kept: false, unchanged: report.written });
  expect(JSON.parse(run('published', sample, '--json').stdout)).toMatchObject({ length: 2 });
});

it('takes statuses and languages, says what it did, and refuses what it does not know', () => {
  const out = join(folder, 'more.zip');
  const made = run(
    'platform',
    sample,
    '--out',
    out,
    '--status',
    'approved,in-review',
    '--formats',
    'none',
    '--language',
    'lv',
    '--no-read',
  );
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect(made.stdout).toMatch(
    /^B1 .*: 0 packages\nP1 .*: 0 packages\n.*more\.zip {2}\d+ written, 0 unchanged, 0 removed\n$/,
  );
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  for (const wrong of [
    ['--formats', 'floppy'],
    ['--language', 'tlh'],
    ['--status', 'done'],
    ['--address', 'ftp://clusters.example/'],
  ])
    expect(run('platform', sample, '--out', out, ...wrong).status).toBe(2);
  const none = run('platform', sample, '--out', join(folder, 'none'), '--status', 'archived', '--json');
  expect(none.status).toBe(1);
  expect(JSON.parse(none.stderr)).toMatchObject({ error: { code: 'programme.nothing' } });
});
