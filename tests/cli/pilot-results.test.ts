/** Results of a pilot session in the terminal: taken in once, refused whole where they are not whole, and said exercise by exercise. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { beginSession } from '../../shared/pilots/sessions.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { answersOf, moodleScorm } from '../support/results.ts';
import { sampleRecords } from '../support/sample.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let sample: string;

function run(...args: string[]) {
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: join(folder, 'home') };
  return spawnSync(process.execPath, [cli, 'pilot', ...args], { encoding: 'utf8', env });
}

/** A report of so many learners, written where the terminal finds it. */
function reportOf(name: string, code: string, learners: number): string {
  const records = new RecordTable(sampleRecords);
  const module = sampleRecords.find((record) => record.kind === 'module' && record.data.code === code)?.id ?? '';
  const told = Array.from({ length: learners }, (_, at) => {
    let turn = at;
    return answersOf(records, module, (below) => (turn = (turn * 31 + 7) % 1009) % below);
  });
  const path = join(folder, name);
  writeFileSync(
    path,
    moodleScorm(
      told,
      told.map((_, at) => `Ilze Berg ${at}`),
    ),
  );
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-results-cli-'));
  sample = join(folder, 'sample.mwp');
  const env = { ...process.env, MODULEWRIGHT_HOME: join(folder, 'home') };
  expect(spawnSync(process.execPath, [cli, 'sample', sample], { env }).status).toBe(0);
  const file = unwrap(await openProjectFile(sample, null));
  const { rev, records } = unwrap(await file.snapshot());
  const module = records.find((record) => record.kind === 'module' && record.data.code === 'B1')?.id ?? '';
  const changes = beginSession(new RecordTable(records), module, sequenceSource('pilot'));
  unwrap(await file.commit({ commit: 'pilot', baseRev: rev, changes, typing: false, author: '' }));
  unwrap(await file.close());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('takes results in once, and says what they tell of each exercise', () => {
  expect(run('items', sample).stdout).toBe('There are no results.\n');
  const few = reportOf('few.txt', 'B1', 12);
  const all = reportOf('all.txt', 'B1', 30);
  const taken = run('import', sample, few, '--session', '1', '--json');
  expect([taken.status, taken.stderr]).toEqual([0, '']);
  expect(JSON.parse(taken.stdout)).toMatchObject([
    { file: few, source: 'moodle-scorm', learners: 12, encoding: 'utf-8', notes: [{ code: 'unjudged' }] },
  ]);

  const again = run('import', sample, few, '--session', '1', '--json');
  expect(again.status).toBe(1);
  expect(JSON.parse(again.stdout)).toMatchObject([{ error: { code: 'results.taken' } }]);
  const grown = run('import', sample, all, '--session', '1');
  expect(grown.stdout).toContain('--replace');
  expect(grown.status).toBe(1);
  expect(run('import', sample, all, '--session', '1', '--replace', '--add').status).toBe(2);
  const replaced = run('import', sample, all, '--session', '1', '--replace');
  expect(replaced.stdout).toMatch(
    /all\.txt: Taken in: answers \d+, exercises \d+, learners 30\.\n {2}Exercises of which/,
  );
  expect(replaced.status).toBe(0);

  const items = JSON.parse(run('items', sample, '--session', '1', '--json').stdout) as {
    readonly answers: number;
    readonly attention: readonly string[];
  }[];
  expect(items.length).toBeGreaterThan(5);
  // In the place of the first twelve, not beside them.
  expect(Math.max(...items.map(({ answers }) => answers))).toBe(30);
  const text = run('items', sample, '--module', 'b1').stdout;
  expect(text.split('\n')[0]).toBe('Answers  Facility index  Discrimination index  Exercise');
  expect(run('items', sample, '--module', 'A1', '--json').stdout.trim()).toBe('[]');
});

it('refuses whole what is not whole, keeps no names, and says what there is not', () => {
  const other = reportOf('other.txt', 'A1', 3);
  const before = run('items', sample, '--json').stdout;
  const cut = join(folder, 'cut.txt');
  writeFileSync(cut, readFileSync(join(folder, 'all.txt')).subarray(0, -40));
  const none = run('import', sample, other, cut, join(folder, 'none.csv'), '--session', '1', '--json');
  expect(none.status).toBe(1);
  expect(JSON.parse(none.stdout)).toMatchObject([
    { error: { code: 'results.otherModule', params: { module: 'A1' } } },
    { error: { code: 'results.unreadable' } },
    { error: { code: 'file.missing' } },
  ]);
  expect(run('items', sample, '--json').stdout).toBe(before);
  const bytes = readFileSync(sample);
  expect(bytes.includes('b1p10b08')).toBe(true);
  expect(bytes.includes('Ilze Berg')).toBe(false);
  expect(bytes.includes('example.org')).toBe(false);
  const wrong = run('import', sample, other, '--session', '9', '--json');
  expect(JSON.parse(wrong.stderr)).toMatchObject({ error: { code: 'sheets.noSession' } });
  expect(JSON.parse(run('items', sample, '--session', '9', '--json').stderr)).toMatchObject({
    error: { code: 'sheets.noSession' },
  });
});
