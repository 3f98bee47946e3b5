/** What a programme was, in the terminal: versions by name and number, and what differs between two states, in words. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { removeTree } from '../../shared/edit/subtree.ts';
import { rename } from '../../shared/edit/structure.ts';
import { type ChangeSet, type RecordOf, RecordTable } from '../../shared/records/record.ts';
import { rememberVersion } from '../../shared/review/versions.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { moment } from '../support/review.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let path: string;
/** The revision that the sample begins at, and the last one. */
let first: number;
let last: number;

function run(args: readonly string[], locale = 'en_GB.UTF-8') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale, MODULEWRIGHT_HOME: join(folder, 'home') },
  });
  return { status, stdout, stderr };
}

const newId = sequenceSource('v');

/** Two states with names, and what was done after them. */
async function edit(): Promise<void> {
  const file = unwrap(await openProjectFile(path, null));
  const { rev, records } = unwrap(await file.snapshot());
  const table = new RecordTable(records);
  [first, last] = [rev, rev];
  const commit = async (changes: ChangeSet): Promise<void> => {
    const request = { commit: `c${last}`, baseRev: last, changes, typing: false, author: 'Anna Berg' };
    last = unwrap(await file.commit(request)).rev;
    table.apply(changes);
  };
  const name = (text: string, why: 'named' | 'sent') =>
    rememberVersion(table, {
      why,
      name: text,
      revision: last,
      module: 'b1',
      by: { id: 'a', name: 'Anna Berg' },
      at: moment(last),
      newId,
    });
  await commit(name('', 'sent'));
  const exercise = records.find(
    (record): record is RecordOf<'block'> =>
      record.kind === 'block' && record.data.type === 'single-choice' && record.id.startsWith('b1'),
  );
  if (exercise?.data.type !== 'single-choice') throw new Error('no exercise');
  const wrong = exercise.data.options.findIndex(({ correct }) => !correct);
  const options = exercise.data.options.map((option, index) => ({ ...option, correct: index === wrong }));
  await commit({ puts: [{ ...exercise, data: { ...exercise.data, options } }], removes: [] });
  await commit(name('After the first meeting', 'named'));
  await commit(rename(table, { id: 'b1p02', title: 'Who comes' }));
  await commit(removeTree(table, { id: 'b1p01b02' }));
  await file.close();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-versions-'));
  path = join(folder, 'baltic.mwp');
  expect(run(['sample', path]).status).toBe(0);
  await edit();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('versions', () => {
  it('are listed newest first, with who sat at the programme and how much was done', () => {
    const { status, stdout, stderr } = run(['versions', path]);
    expect([status, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(new RegExp(`^ *${first + 3}–${last} {2}Anna Berg {2}.*1 block, 1 other change$`));
    expect(lines.find((line) => line.includes('After the first meeting'))).toMatch(
      new RegExp(`^ +${first + 2} .*Named {2}B1 {2}Anna Berg`),
    );
    expect(lines.some((line) => line.includes('Sent for review'))).toBe(true);
  });

  it('are told as JSON, each revision in one sitting', () => {
    const told = JSON.parse(run(['versions', path, '--json']).stdout) as {
      revision: number;
      versions: { name: string; why: string; revision: number; by: string }[];
      sittings: { from: number; to: number }[];
    };
    expect(told.revision).toBe(last);
    expect(told.versions.map(({ name, why, revision, by }) => [name, why, revision, by])).toEqual([
      ['After the first meeting', 'named', first + 2, 'Anna Berg'],
      ['', 'sent', first, 'Anna Berg'],
    ]);
    expect(told.sittings.map(({ from, to }) => [from, to])).toEqual([
      [first + 3, last],
      [first + 1, first + 2],
      [1, first],
    ]);
  });
});

describe('what differs', () => {
  it('is said in words, page by page, between a version by its name or number and now', () => {
    const byName = run(['diff', path, 'after the FIRST meeting']);
    expect([byName.status, byName.stderr]).toEqual([0, '']);
    expect(byName.stdout).toBe(run(['diff', path, String(first + 2), 'now']).stdout);
    expect(byName.stdout).toMatch(/^B1 .*\n {2}Page “.*” is now called “Who comes”$/m);
    expect(byName.stdout).toMatch(/^B1 .* · .*\n {2}Removed: 1 paragraph$/m);
    expect(byName.stdout).not.toContain('is now right');
    expect(run(['diff', path, 'sent', String(first + 2)]).stdout).toMatch(
      /^ {2}Question \d+: Option \d.*is now right$/m,
    );
  });

  it('is nothing between a state and itself, and said in the language of the terminal', () => {
    expect(run(['diff', path, String(last), String(last)]).stdout).toBe('Nothing differs.\n');
    expect(run(['diff', path, 'now', 'now'], 'lv_LV.UTF-8').stdout).toBe('Nekas neatšķiras.\n');
    expect(run(['diff', path, 'named'], 'da_DK.UTF-8').stdout).toContain('hedder nu “Who comes”');
  });

  it('is told as JSON, with the records that it is about', () => {
    const { from, to, groups } = JSON.parse(run(['diff', path, 'named', '--json']).stdout) as {
      from: number;
      to: number;
      groups: {
        module: { code: string } | null;
        page: { id: string } | null;
        records: string[];
        lines: { says: string }[];
      }[];
    };
    expect([from, to]).toEqual([first + 2, last]);
    expect(groups.flatMap(({ records }) => records).toSorted()).toEqual(['b1p01b02', 'b1p02']);
    expect(groups.every(({ module, lines }) => module?.code === 'B1' && lines.length > 0)).toBe(true);
  });

  it('of a version that there is not is an error that says so, and the file stays as it is', () => {
    const copy = join(folder, 'copy.mwp');
    copyFileSync(path, copy);
    for (const name of ['Before Easter', '0', String(last + 1)]) {
      const { status, stderr, stdout } = run(['diff', copy, name, '--json']);
      expect([status, stdout]).toEqual([1, '']);
      expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'version.unknown', params: { version: name } } });
    }
    expect(run(['diff', copy]).status).toBe(2);
    expect(readFileSync(copy).equals(readFileSync(path))).toBe(true);
  });
});
