/** Two copies of one programme, edited apart and joined in the terminal: real files, as two designers have them. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createProgramme, rename } from '../../shared/edit/structure.ts';
import { removeTree } from '../../shared/edit/subtree.ts';
import { type AnyRecord, type ChangeSet, RecordTable, type Records } from '../../shared/records/record.ts';
import { createProjectFile, openProjectFile, readProjectFile } from '../../electron/core/project/open-project.ts';
import { wav } from '../support/media.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const frozen = fileURLToPath(new URL('../migrations/frozen/v8.mwp', import.meta.url));
let folder: string;
let sample: string;
let [mine, theirs] = ['', ''];
let round = 0;

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: join(folder, 'home') },
  });
  return { status, stdout, stderr };
}

interface Told {
  readonly revision: number;
  readonly files: number;
  readonly groups: readonly { readonly lines: readonly { readonly says: string }[] }[];
  readonly conflicts: readonly {
    readonly record: string;
    readonly is: string;
    readonly about: string;
    readonly stands: string;
    readonly mine: { readonly says: string };
    readonly theirs: { readonly says: string };
  }[];
}

function merge(...args: string[]): Told & { readonly status: number | null } {
  const { status, stdout, stderr } = run('merge', ...args, '--json');
  expect(stderr).toBe('');
  return { status, ...(JSON.parse(stdout) as Told) };
}

function refused(...args: string[]): string {
  const { status, stdout, stderr } = run('merge', ...args, '--json');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  return (JSON.parse(stderr) as { error: { code: string } }).error.code;
}

type Edit = (records: Records) => ChangeSet;

let commits = 0;

/** Each edit a commit, as somebody makes it who has the file open; `between`: what happens before the last one. */
async function edit(path: string, edits: readonly Edit[], typing = false, between?: () => void): Promise<void> {
  const file = unwrap(await openProjectFile(path, null));
  const snapshot = unwrap(await file.snapshot());
  const table = new RecordTable(snapshot.records);
  let { rev } = snapshot;
  for (const [index, one] of edits.entries()) {
    if (index === edits.length - 1) between?.();
    const changes = one(table);
    const request = { commit: `test ${commits++}`, baseRev: rev, changes, typing, author: 'Anna Berg' };
    rev = unwrap(await file.commit(request)).rev;
    table.apply(changes);
  }
  unwrap(await file.close());
}

async function read(path: string): Promise<{ readonly rev: number; readonly records: Records }> {
  const file = unwrap(await readProjectFile(path));
  const { rev, records } = unwrap(await file.snapshot());
  await file.close();
  return { rev, records: new RecordTable(records) };
}

const paragraphs = (records: Records): readonly AnyRecord[] =>
  records.children('b1p01', 'block').filter(({ data }) => data.type === 'paragraph');

const say =
  (place: number, words: string): Edit =>
  (records) => {
    const block = paragraphs(records)[place] as AnyRecord;
    return { puts: [{ ...block, data: { type: 'paragraph', children: [{ text: words }] } } as AnyRecord], removes: [] };
  };

const wordsAt = (records: Records, place: number): string => {
  const data = paragraphs(records)[place]?.data as { children?: { text: string }[] } | undefined;
  return (data?.children ?? []).map(({ text }) => text).join('');
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-merge-'));
  sample = join(folder, 'sample.mwp');
  expect(run('sample', sample).status).toBe(0);
});
beforeEach(() => {
  round += 1;
  [mine, theirs] = [join(folder, `mine ${round}.mwp`), join(folder, `theirs ${round}.mwp`)];
  for (const path of [mine, theirs]) copyFileSync(sample, path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('modulewright merge', () => {
  it('keeps the rules that the programme has for a status', async () => {
    const statusRules = { must: true, publish: false, changed: true };
    const approve: Edit = (records) => ({
      puts: [...records.all()].flatMap((one): AnyRecord[] => {
        if (one.kind === 'programme') return [{ ...one, data: { ...one.data, statusRules } }];
        return one.kind === 'module' && one.data.code === 'B1'
          ? [{ ...one, data: { ...one.data, status: 'approved' } }]
          : [];
      }),
      removes: [],
    });
    const statuses = async (): Promise<readonly string[]> => {
      const { records } = await read(mine);
      const [programme] = records.children(null, 'programme');
      const steps = records.children(programme?.id ?? '', 'status').map(({ data: { to, rule } }) => `${to} ${rule}`);
      const module = records.children(programme?.id ?? '', 'module').find(({ data }) => data.code === 'B1');
      return [module?.data.status ?? '', ...steps.slice(-1)];
    };
    // Somebody still asks for something that must be.
    await edit(theirs, [approve]);
    await edit(mine, [(records) => ({ puts: approve(records).puts.slice(0, 1), removes: [] })]);
    expect(refused(mine, theirs)).toBe('status.openMust');
    await edit(mine, [approve]);
    await edit(theirs, [say(1, 'There they write the second one.')]);
    expect(merge(mine, theirs)).toMatchObject({ status: 0, conflicts: [] });
    expect(await statuses()).toEqual(['draft', 'draft changed']);
  });

  it('takes in what somebody else did, files and all, as one commit', async () => {
    await edit(mine, [
      say(0, 'Here we write the first one.'),
      (records) => rename(records, { id: 'b1p02', title: 'Mine' }),
    ]);
    const added = await addSound(theirs);
    await edit(theirs, [say(1, 'There they write the second one.'), (records) => removeTree(records, { id: 'b1p03' })]);
    const before = await read(mine);
    const told = merge(mine, theirs);
    expect(told).toMatchObject({ status: 0, files: 1, conflicts: [], revision: before.rev + 1 });
    expect(told.groups.flatMap(({ lines }) => lines.map(({ says }) => says)).join('\n')).toContain(
      'Changed: 1 paragraph',
    );
    const file = unwrap(await readProjectFile(mine));
    const { records, rev } = unwrap(await file.snapshot());
    expect(rev).toBe(before.rev + 1);
    const table = new RecordTable(records);
    expect([wordsAt(table, 0), wordsAt(table, 1)]).toEqual([
      'Here we write the first one.',
      'There they write the second one.',
    ]);
    expect(table.get('b1p02')?.data).toMatchObject({ title: 'Mine' });
    expect(table.get('b1p03')).toBeUndefined();
    expect(table.get('newsound')?.data).toMatchObject({ sha256: added });
    expect(await file.mediaInfo(added)).not.toBeNull();
    await file.close();
    expect(run('check', mine).status).toBeLessThan(2);
  });

  it('lists where both say something else, keeps mine there, and asks about it once', async () => {
    await edit(mine, [say(0, 'Mine alone.'), (records) => removeTree(records, { id: 'b1p03' })]);
    await edit(theirs, [say(0, 'Theirs alone.'), (records) => rename(records, { id: 'b1p03', title: 'Still here' })]);
    const text = run('merge', mine, theirs, '--dry-run');
    expect(text.status).toBe(1);
    expect(text.stdout).toContain('2 places where both say something else');
    expect(text.stdout).toContain('here, as it stands now: “Mine');
    expect(text.stdout).toContain('in the other file: “Theirs');
    const told = merge(mine, theirs);
    expect(told.status).toBe(1);
    expect(told.conflicts.map(({ is, stands }) => `${is} ${stands}`).sort()).toEqual(['gone theirs', 'words mine']);
    const { records } = await read(mine);
    expect(wordsAt(records, 0)).toBe('Mine alone.');
    expect(records.get('b1p03')?.data).toMatchObject({ title: 'Still here' });
    const again = merge(mine, theirs);
    expect(again).toMatchObject({ status: 0, conflicts: [], groups: [], revision: told.revision });
    // What they write since is new; what was settled is not.
    await edit(theirs, [say(1, 'Later.')]);
    expect(merge(mine, theirs)).toMatchObject({ status: 0, conflicts: [], revision: told.revision + 1 });
    const later = await read(mine);
    expect([wordsAt(later.records, 0), wordsAt(later.records, 1)]).toEqual(['Mine alone.', 'Later.']);
    // And back: they have what was settled here, and are asked nothing.
    expect(merge(theirs, mine)).toMatchObject({ status: 0, conflicts: [] });
    const both = [(await read(theirs)).records, later.records].map((all) =>
      [...all.all()].filter(({ kind }) => kind !== 'version').sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(both[0]).toEqual(both[1]);
  });

  it('changes nothing on a dry run', async () => {
    await edit(theirs, [say(1, 'Theirs.')]);
    await addSound(theirs);
    const [before, other] = [readFileSync(mine), readFileSync(theirs)];
    const told = merge(mine, theirs, '--dry-run');
    expect(told).toMatchObject({ status: 0, files: 0 });
    expect(told.groups.length).toBeGreaterThan(0);
    expect(readFileSync(mine).equals(before)).toBe(true);
    expect(readFileSync(theirs).equals(other)).toBe(true);
  });

  it('takes no words for taken away that were typed on after the copy was made', async () => {
    // Typing within minutes is one version: what the copy was made from is no longer in the file by itself.
    await edit(mine, [say(0, 'One.'), say(0, 'One. Two.')], true, () => copyFileSync(mine, theirs));
    expect(wordsAt((await read(theirs)).records, 0)).toBe('One.');
    expect(merge(mine, theirs)).toMatchObject({ status: 0, conflicts: [] });
    expect(wordsAt((await read(mine)).records, 0)).toBe('One. Two.');
    expect(merge(theirs, mine)).toMatchObject({ status: 0, conflicts: [] });
    expect(wordsAt((await read(theirs)).records, 0)).toBe('One. Two.');
  });

  it('says why a file cannot be joined, and what to do', async () => {
    expect(refused(mine, mine)).toBe('copy.same');
    const other = join(folder, `other ${round}.mwp`);
    const programme = createProgramme({ newId: sequenceSource('x'), title: 'Other', language: 'en' });
    unwrap(await unwrap(await createProjectFile(other, programme.puts, '')).close());
    expect(refused(mine, other)).toBe('copy.foreign');
    expect(run('merge', mine, other).stderr).toContain('is another programme');
    const apart = join(folder, `apart ${round}.mwp`);
    expect(run('sample', apart).status).toBe(0);
    await edit(apart, [say(0, 'Apart.')]);
    expect(refused(mine, apart)).toBe('copy.apart');
    expect(refused(mine, apart, '--base', '999')).toBe('version.unknown');
    expect(merge(mine, apart, '--base', String((await read(mine)).rev))).toMatchObject({ status: 0, conflicts: [] });
    expect(wordsAt((await read(mine)).records, 0)).toBe('Apart.');
    const review = join(folder, `review ${round}.mwr`);
    expect(run('review', 'send', mine, '--module', 'B1', '--as', 'mwr', '--out', review).status).toBe(0);
    expect(refused(mine, review, '--base', '1')).toBe('copy.review');
    expect(refused(review, mine)).toBe('copy.review');
    expect(refused(mine, join(folder, 'nowhere.mwp'))).toBe('file.missing');
    expect(run('merge', mine).status).toBe(2);
    const newer = readFileSync(theirs);
    newer.writeUInt32BE(99, 60);
    writeFileSync(theirs, newer);
    expect(refused(mine, theirs)).toBe('file.newer');
    copyFileSync(sample, theirs);
    truncateSync(theirs, 200_000);
    expect(refused(mine, theirs)).toBe('file.damaged');
    writeFileSync(theirs, 'no programme');
    expect(refused(mine, theirs)).toBe('file.foreign');
  });

  it('reads a copy that somebody has open, and one of an older version as it is', async () => {
    await edit(theirs, [say(1, 'Theirs.')]);
    const open = unwrap(await openProjectFile(theirs, null));
    expect(merge(mine, theirs)).toMatchObject({ status: 0, conflicts: [] });
    unwrap(await open.close());
    expect(wordsAt((await read(mine)).records, 1)).toBe('Theirs.');
    for (const path of [mine, theirs]) copyFileSync(frozen, path);
    const title =
      (words: string): Edit =>
      (records) => {
        const [programme] = records.children(null, 'programme');
        return rename(records, { id: programme?.id ?? '', title: words });
      };
    await edit(mine, [title('Mine')]);
    const old = readFileSync(theirs);
    expect(merge(mine, theirs)).toMatchObject({ status: 0, conflicts: [], groups: [] });
    expect(readFileSync(theirs).equals(old)).toBe(true);
    // Both were brought up to date since, each by itself: that is no state that they have in common.
    await edit(theirs, [title('Theirs')]);
    expect(merge(mine, theirs).conflicts).toMatchObject([{ is: 'words', stands: 'mine' }]);
  });

  it('takes nothing where a file that comes along is not whole', async () => {
    await addSound(theirs, true);
    const before = await read(mine);
    expect(refused(mine, theirs)).toBe('media.missing');
    expect((await read(mine)).rev).toBe(before.rev);
  });
});

/** A recording in a programme, or its record alone. */
async function addSound(path: string, without = false): Promise<string> {
  const file = unwrap(await openProjectFile(path, null));
  const data = unwrap(await file.addMedia('new.wav', wav()));
  await file.close();
  const sha256 = without ? 'f'.repeat(64) : data.sha256;
  await edit(path, [
    (records) => {
      const [programme] = records.children(null, 'programme');
      const put = {
        id: 'newsound',
        kind: 'resource',
        parent: programme?.id ?? '',
        order: 'zz',
        data: { ...data, sha256 },
      };
      return { puts: [put as AnyRecord], removes: [] };
    },
  ]);
  return sha256;
}
