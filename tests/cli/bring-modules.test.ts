/** Modules of a partner's programme brought into another in the terminal: real files, brought again after both went on. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../shared/base/result.ts';
import { rename } from '../../shared/edit/structure.ts';
import { RecordTable, type AnyRecord, type ChangeSet, type Records } from '../../shared/records/record.ts';
import { createProjectFile, openProjectFile, readProjectFile } from '../../electron/core/project/open-project.ts';
import { wav } from '../support/media.ts';
import { Partner } from '../support/partners.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let [mine, theirs] = ['', ''];
let round = 0;

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'merge', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: join(folder, 'home') },
  });
  return { status, stdout, stderr };
}

interface Told {
  readonly revision: number;
  readonly files: number;
  readonly same: readonly { readonly here: string; readonly there: string; readonly by: string }[];
  readonly conflicts: readonly { readonly record: string; readonly is: string }[];
}

function bring(...args: string[]): Told & { readonly status: number | null } {
  const { status, stdout, stderr } = run(mine, theirs, ...args, '--json');
  expect(stderr).toBe('');
  return { status, ...(JSON.parse(stdout) as Told) };
}

function refused(...args: string[]): string {
  const { status, stdout, stderr } = run(...args, '--json');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  return (JSON.parse(stderr) as { error: { code: string } }).error.code;
}

let commits = 0;

async function edit(path: string, change: (records: Records) => ChangeSet): Promise<void> {
  const file = unwrap(await openProjectFile(path, null));
  const { rev, records } = unwrap(await file.snapshot());
  const request = { commit: `edit ${++commits}`, baseRev: rev, typing: false, author: '' };
  unwrap(await file.commit({ ...request, changes: change(new RecordTable(records)) }));
  unwrap(await file.close());
}

async function recordsIn(path: string): Promise<readonly AnyRecord[]> {
  const file = unwrap(await readProjectFile(path));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  return records;
}

async function soundIn(path: string, sha256: string): Promise<boolean> {
  const file = unwrap(await readProjectFile(path));
  const info = await file.mediaInfo(sha256);
  await file.close();
  return info !== null;
}

/** A sound on the partner's first page; answers its digest. */
async function addSound(path: string): Promise<string> {
  const file = unwrap(await openProjectFile(path, null));
  const { rev } = unwrap(await file.snapshot());
  const { sha256, ...described } = unwrap(await file.addMedia('talk.wav', wav(2)));
  const sound = { type: 'audio', resource: 'bosound', title: 'A talk', transcript: '', speech: false };
  const puts = [
    {
      id: 'bosound',
      kind: 'resource',
      parent: 'boprogramme',
      order: 'V',
      data: { ...described, sha256 },
    },
    { id: 'boaudio', kind: 'block', parent: 'bop0', order: 'zV', data: sound },
  ] as unknown as readonly AnyRecord[];
  unwrap(
    await file.commit({ commit: 'sound', baseRev: rev, changes: { puts, removes: [] }, typing: false, author: '' }),
  );
  unwrap(await file.close());
  return sha256;
}

const titleOf = (records: readonly AnyRecord[], id: string): unknown =>
  (records.find((record) => record.id === id)?.data as { title?: unknown } | undefined)?.title;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'modulewright-bring-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  round += 1;
  [mine, theirs] = [join(folder, `ane ${round}.mwp`), join(folder, `bo ${round}.mwp`)];
  for (const [path, name] of [
    [mine, 'ane'],
    [theirs, 'bo'],
  ] as const)
    unwrap(await unwrap(await createProjectFile(path, [...new Partner(name).records.all()], '')).close());
});

describe('modulewright merge --modules', () => {
  it('brings a module with its file, and once more what both did since', async () => {
    const sha256 = await addSound(theirs);
    const told = bring('--modules', 'b1');
    // Both call the framework by its identifier, and each gives it another title.
    expect(told).toMatchObject({ status: 1, files: 1 });
    expect(told.same.map(({ by }) => by)).toContain('identifier');
    const first = await recordsIn(mine);
    expect(first.filter(({ kind }) => kind === 'framework')).toHaveLength(2);
    expect(first.find(({ id }) => id === 'bom')).toMatchObject({ data: { code: 'B1_2' } });
    expect(await soundIn(mine, sha256)).toBe(true);

    await edit(theirs, (records) => rename(records, { id: 'bop0', title: 'Theirs since' }));
    await edit(mine, (records) => rename(records, { id: 'bop1', title: 'Mine since' }));
    expect(bring('--modules', 'B1')).toMatchObject({ status: 0, conflicts: [], files: 0 });
    const second = await recordsIn(mine);
    expect([titleOf(second, 'bop0'), titleOf(second, 'bop1')]).toEqual(['Theirs since', 'Mine since']);
    const { revision } = bring('--modules', 'B1');
    expect(bring('--modules', 'B1').revision).toBe(revision);
  });

  it('says what would come with --dry-run, and touches neither file', () => {
    const before = [mine, theirs].map((path) => readFileSync(path));
    expect(bring('--modules', 'all', '--dry-run').same.length).toBeGreaterThan(0);
    expect([mine, theirs].map((path) => readFileSync(path))).toEqual(before);
  });

  it('says why nothing can be brought, and what to do', () => {
    expect(refused(mine, theirs, '--modules', 'B1,X9')).toBe('module.unknown');
    expect(refused(mine, mine, '--modules', 'B1')).toBe('copy.same');
    const copy = join(folder, `copy ${round}.mwp`);
    copyFileSync(mine, copy);
    expect(refused(mine, copy, '--modules', 'B1')).toBe('copy.joined');
    expect(run(mine, copy, '--modules', 'B1').stderr).toContain('Merge another copy');
    expect(refused(mine, join(folder, 'nowhere.mwp'), '--modules', 'B1')).toBe('file.missing');
    expect(refused(mine, theirs)).toBe('copy.foreign');
  });
});
