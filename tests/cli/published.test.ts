/** What was published of a programme, in the terminal: remembered, held against what would be published now, and made again. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { isExercise } from '../../shared/blocks/exercises.ts';
import { removeTree } from '../../shared/edit/subtree.ts';
import { recordOf, RecordTable, type ChangeSet, type Records } from '../../shared/records/record.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let programme: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-published-'));
  programme = join(folder, 'sample.mwp');
  run('sample', programme);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: join(folder, 'home') },
  });
  return { status, stdout, stderr };
}

const publish = (out: string, ...more: string[]) =>
  run('export', programme, '--module', 'B1', '--format', 'scorm12', '--out', join(folder, out), ...more);
const published = () =>
  JSON.parse(run('published', programme, '--json').stdout) as { number: number; verdict: string; sha256: string }[];

async function edit(change: (records: Records) => ChangeSet): Promise<void> {
  const file = unwrap(await openProjectFile(programme, null));
  const { rev, records } = unwrap(await file.snapshot());
  const changes = change(new RecordTable(records));
  unwrap(await file.commit({ commit: `edit ${rev}`, baseRev: rev, changes, typing: false, author: 'test' }));
  unwrap(await file.close());
}

it('remembers what went out, says whether it may be replaced, and makes it again to the byte', async () => {
  expect(published()).toEqual([]);
  expect(publish('first.zip').status).toBe(0);
  expect(published()).toMatchObject([{ number: 1, verdict: 'first' }]);
  expect(publish('same.zip', '--against', 'last').stdout).toContain('to the byte');

  await edit((records) => {
    const module = [...records.all()].find((one) => one.kind === 'module' && one.data.code === 'B1');
    const block = records
      .children(module?.id ?? null, 'unit')
      .flatMap((unit) => records.children(unit.id, 'page'))
      .flatMap((page) => records.children(page.id, 'block'))
      .find(({ data }) => isExercise(data) && data.points > 0);
    expect(recordOf(records, 'block', block?.id ?? '')).toBeDefined();
    return removeTree(records, { id: block?.id ?? '' });
  });
  const refused = publish('second.zip', '--against', 'last');
  expect(refused.status).toBe(1);
  expect(refused.stdout).toMatch(/upload as new/i);
  expect(published()).toHaveLength(2);
  expect(publish('second.zip', '--against', '1', '--as-new').status).toBe(0);
  expect(published()[0]).toMatchObject({ number: 3, verdict: 'asNew', against: 1 });

  const again = join(folder, 'again.zip');
  const rebuilt = run('rebuild', programme, '1', '--out', again, '--json');
  expect(JSON.parse(rebuilt.stdout)).toMatchObject({ same: true });
  expect(readFileSync(again).equals(readFileSync(join(folder, 'first.zip')))).toBe(true);

  const unknown = run('rebuild', programme, '9', '--out', again, '--json');
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toContain('publication.unknown');
});
