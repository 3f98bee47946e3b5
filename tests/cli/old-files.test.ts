/** Files of earlier versions in the terminal: what only reads leaves them as they are, what writes keeps them first. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrations } from '../../electron/core/project/migrations/index.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const frozen = new URL('../migrations/frozen/', import.meta.url);
let folder: string;
let home: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-old-'));
  home = join(folder, 'home');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: home };
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
  return { status, stderr };
}

it.each(readdirSync(frozen))(
  '%s is told, checked, planned and exported without a record of it, and stays byte for byte',
  (name) => {
    const path = join(folder, name);
    copyFileSync(new URL(name, frozen), path);
    for (const args of [
      ['info', path],
      ['plan', path, '--module', 'B1'],
      ['versions', path],
      ['diff', path, '1'],
    ])
      expect(run(...args)).toEqual({ status: 0, stderr: '' });
    expect(run('check', path).stderr).toBe('');
    const made = ['--module', 'B1', '--format', 'scorm12', '--out', join(folder, 'b1.zip')];
    expect(run('export', path, ...made, '--no-record').status).toBe(0);
    expect(readFileSync(path).equals(readFileSync(new URL(name, frozen)))).toBe(true);
    expect(readdirSync(folder).filter((entry) => entry.startsWith(name))).toEqual([name]);
  },
);

it('a framework is imported into an older file, which is kept as it was', () => {
  const path = join(folder, 'programme.mwp');
  copyFileSync(new URL('v2.mwp', frozen), path);
  const source = join(folder, 'framework.csv');
  writeFileSync(source, 'code,statement,parent\nA,Working together,\n');
  const { status, stderr } = run('framework', 'import', path, source);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  keptFirst(path, 2);
});

it.each(readdirSync(frozen))('what was published is remembered in %s, which is kept as it was', (name) => {
  const path = join(folder, name);
  copyFileSync(new URL(name, frozen), path);
  const made = run('export', path, '--module', 'B1', '--format', 'scorm12', '--out', join(folder, 'b1.zip'));
  expect(made).toEqual({ status: 0, stderr: '' });
  keptFirst(path, Number(/\d+/.exec(name)?.[0]));
});

/** The version of the format is in the header of an SQLite file (SQLite file format 1.3.13). */
function keptFirst(path: string, version: number): void {
  const kept = readdirSync(join(home, 'backups'), { recursive: true, encoding: 'utf8' });
  const backup = readFileSync(join(home, 'backups', kept.find((at) => at.endsWith('.mwp')) ?? ''));
  expect([backup.readUInt32BE(60), readFileSync(path).readUInt32BE(60)]).toEqual([version, migrations.length]);
}
