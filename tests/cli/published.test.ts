/** What was published, in the terminal: remembered, listed, made again byte for byte, and held against what would be published now. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unwrap } from '../../shared/base/result.ts';
import { removeTree } from '../../shared/edit/subtree.ts';
import { rename } from '../../shared/edit/structure.ts';
import { isExercise } from '../../shared/blocks/exercises.ts';
import { type ChangeSet, RecordTable } from '../../shared/records/record.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let path: string;

function run(...args: string[]) {
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: join(folder, 'home') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

const exported = (out: string, ...more: string[]) =>
  run('export', path, '--module', 'B1', '--format', 'scorm12', '--out', join(folder, out), ...more);

async function edit(change: (records: RecordTable) => ChangeSet): Promise<void> {
  const file = unwrap(await openProjectFile(path, null));
  const { rev, records } = unwrap(await file.snapshot());
  const changes = change(new RecordTable(records));
  unwrap(await file.commit({ commit: `c${rev}`, baseRev: rev, changes, typing: false, author: 'Anna' }));
  await file.close();
}

interface Published {
  readonly number: number;
  readonly module: string;
  readonly revision: number;
  readonly sha256: string;
  readonly verdict: string;
  readonly against: number | null;
}
const published = (): readonly Published[] => JSON.parse(run('published', path, '--json').stdout) as Published[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-published-'));
  path = join(folder, 'baltic.mwp');
  expect(run('sample', path).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is published', () => {
  it('is remembered with its fingerprint, and held against the one before', async () => {
    expect(run('published', path).stdout).toBe('Nothing was published yet.\n');
    const first = exported('one.zip', '--against', 'last');
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('Nothing of this module was published in this format yet.');
    await edit((records) => rename(records, { id: 'b1p02', title: 'Who comes' }));
    const second = exported('two.zip', '--against', 'last');
    expect([second.status, second.stdout.split('\n')[0]]).toEqual([0, 'Safe to replace: words only.']);
    expect(published().map(({ number, verdict, against }) => [number, verdict, against])).toEqual([
      [2, 'safe', 1],
      [1, 'first', null],
    ]);
    const lines = run('published', path).stdout;
    expect(lines).toMatch(/^ {3}2 {2}B1 {2}scorm12 .* two\.zip/);
    expect(lines).toContain(`sha256 ${published()[0]?.sha256}`);
  });

  it('is made again byte for byte, whatever was written since', async () => {
    const again = run('rebuild', path, '1', '--out', join(folder, 'again.zip'));
    expect([again.status, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toContain('The same file as was published, to the byte.');
    expect(readFileSync(join(folder, 'again.zip')).equals(readFileSync(join(folder, 'one.zip')))).toBe(true);
    expect(readFileSync(join(folder, 'again.zip')).equals(readFileSync(join(folder, 'two.zip')))).toBe(false);
    const none = run('rebuild', path, '9', '--out', join(folder, 'none.zip'), '--json');
    expect([none.status, existsSync(join(folder, 'none.zip'))]).toEqual([1, false]);
    expect(JSON.parse(none.stderr)).toMatchObject({ error: { code: 'publication.unknown', params: { number: '9' } } });
  });

  it('is held against nothing of another module or in another format', () => {
    for (const [module, format] of [
      ['A1', 'scorm12'],
      ['B1', 'cmi5'],
    ] as const) {
      const out = join(folder, 'other.zip');
      const asked = ['--module', module, '--format', format, '--out', out, '--against', '1', '--json'];
      const { status, stderr } = run('export', path, ...asked);
      expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'publication.other', params: { number: '1' } } });
      expect([status, existsSync(out)]).toEqual([1, false]);
    }
  });

  it('is refused where learners would lose something, unless it is to be new', async () => {
    let gone = '';
    await edit((records) => {
      const page = (id: string) => records.get(records.get(id)?.parent ?? '')?.parent ?? '';
      const question = [...records.all()].find(
        ({ id, kind, data }) =>
          kind === 'block' && isExercise(data as { type: string }) && records.get(page(id))?.parent === 'b1',
      );
      gone = question?.id ?? '';
      return removeTree(records, { id: gone });
    });
    expect(gone).not.toBe('');
    const refused = exported('three.zip', '--against', 'last');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toMatch(
      /^Upload as new: learners in progress would lose something\.\n {2}1 question is gone/,
    );
    expect(refused.stdout).toMatch(/^ {4}Question \d+ on “.+”: .+$/m);
    expect(refused.stderr).toContain('--as-new');
    expect([existsSync(join(folder, 'three.zip')), published().length]).toEqual([false, 2]);
    const told = exported('three.zip', '--against', '1', '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({
      replace: {
        safe: false,
        verdict: 'asNew',
        last: { publication: 1, changes: [{ code: 'questionsGone', count: 1 }] },
      },
    });
    expect(exported('three.zip', '--against', 'last', '--as-new').status).toBe(0);
    expect(published()[0]).toMatchObject({ number: 3, verdict: 'asNew', against: 2 });
    // What the learners of the last package have is safe again; those who began earlier would still lose it.
    const last = exported('four.zip', '--against', 'last', '--no-record');
    expect(last.status).toBe(1);
    expect(last.stdout).toMatch(/^Safe to replace: it is the same package/);
    expect(last.stdout.match(/Learners who began with the package of/g)).toHaveLength(2);
  });

  it('is not remembered where nobody wants that, nor in a programme that is open elsewhere, which is said', async () => {
    const before = published().length;
    expect(exported('five.zip', '--no-record').stderr).toBe('');
    expect(published()).toHaveLength(before);
    const held = unwrap(await openProjectFile(path, null));
    try {
      const told = exported('six.zip', '--json');
      expect([told.status, existsSync(join(folder, 'six.zip'))]).toEqual([0, true]);
      expect(told.stderr).toContain('It is not remembered in the programme');
      expect(JSON.parse(told.stdout)).toMatchObject({ kept: false });
    } finally {
      await held.close();
    }
    expect(published()).toHaveLength(before);
  });

  it('leaves the backups to what is written in the programme', () => {
    expect(existsSync(join(folder, 'home', 'backups'))).toBe(false);
  });
});
