/** An export after an edit, of records that are kept from the one before: it is what comes of the file read anew. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportModule } from '../../electron/core/export/export-module.ts';
import { readHere } from '../../electron/core/project/open-here.ts';
import type { ProjectFile } from '../../electron/core/project/project-file.ts';
import { createSample } from '../../electron/core/project/sample.ts';
import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import { removeTree, subtree } from '../../shared/edit/subtree.ts';
import { formatIds, type FormatId } from '../../shared/output/formats/index.ts';
import { loadWordsFor } from '../../shared/output/versions/load-words.ts';
import { kinds } from '../../shared/records/kinds.ts';
import { RecordTable, type AnyRecord, type ChangeSet } from '../../shared/records/record.ts';
import { crossed, dice } from '../support/edited.ts';
import { formatOf } from '../support/formats.ts';
import { assets, request } from '../unit/output/project.ts';

const isFull = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const seeds = Array.from({ length: isFull ? 40 : 1 }, (_, index) => index + 1);
/** From the sample on: with many more there would be little left of it. */
const steps = 60;
/** Each so many edits a process of its own exports the file as well. */
const between = 12;
const child = fileURLToPath(new URL('../unit/output/export.child.ts', import.meta.url));

let folder: string;
let project: ProjectFile;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-again-'));
  project = unwrap(await createSample(join(folder, 'sample.mwp'), assets));
});
afterEach(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

type Roll = () => number;
const anyOf = <T>(list: readonly T[], roll: Roll): T => list[Math.floor(roll() * list.length)] as T;

/** Something that somebody may do to a record of any kind; what does not fit, the file refuses. */
function anyEdit(records: readonly AnyRecord[], roll: Roll): ChangeSet {
  const table = new RecordTable(records);
  const kind = anyOf(roll() < 0.5 ? (['block'] as const) : [...new Set(records.map((record) => record.kind))], roll);
  const alike = records.filter((record) => record.kind === kind);
  const [record, other] = [anyOf(alike, roll), anyOf(alike, roll)];
  const luck = roll();
  if (luck < 0.15) return removeTree(table, { id: record.id });
  if (luck < 0.3) return { puts: [{ ...record, parent: other.parent, order: `${other.order}V` }], removes: [] };
  const made = kinds[kind].data.safeParse(crossed(record.data, other.data, roll));
  return { puts: made.success ? [{ ...record, data: made.data } as AnyRecord] : [], removes: [] };
}

/** What takes it back. */
function inverse(records: readonly AnyRecord[], { puts, removes }: ChangeSet): ChangeSet {
  const known = new Map(records.map((record) => [record.id, record]));
  return {
    puts: [...puts.map(({ id }) => id), ...removes].flatMap((id) => known.get(id) ?? []),
    removes: puts.flatMap(({ id }) => (known.has(id) ? [] : [id])),
  };
}

const text = (records: readonly AnyRecord[]) => stableJson(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)));

/** All that an export of a module says, checks included. */
async function said(records: readonly AnyRecord[], module: string, id: FormatId): Promise<string> {
  const format = formatOf(id);
  const table = new RecordTable(records);
  await loadWordsFor(table, module, format.defaults);
  return stableJson([format.check(table, module, format.defaults), format.build(table, module, format.defaults)]);
}

async function readAnew(): Promise<readonly AnyRecord[]> {
  const file = unwrap(readHere(project.path));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  return records;
}

/** In this process, of what it has kept; and in a new one. Each its fingerprint, or why there is no file. */
async function exported(module: string): Promise<readonly unknown[]> {
  const out = join(folder, 'a.zip');
  const here = await exportModule(project, request(out, { module }));
  const lines = execFileSync(process.execPath, [child, project.path, module, join(folder, 'b.zip')], {
    encoding: 'utf8',
  });
  const there = JSON.parse(lines.trim().split('\n').at(-1) ?? '') as typeof here;
  return [here, there].map((result) => (result.ok ? result.value.file.sha256 : result.error));
}

it.each(seeds)('says after any edit what the file says that is read anew, to the byte (%i)', async (seed) => {
  const roll = dice(seed);
  let wasExported = 0;
  let wasEdited = 0;
  for (let step = 0; step < steps; step++) {
    const { records, rev } = unwrap(await project.snapshot());
    const changes = anyEdit(records, roll);
    const commit = (number: number, baseRev: number, made: ChangeSet) =>
      project.commit({ commit: `${step}.${number}`, baseRev, changes: made, typing: roll() < 0.5, author: '' });
    const done = await commit(1, rev, changes);
    if (done.ok) wasEdited++;
    // Gone and come back, as with an undo, some of them before anybody looks.
    if (done.ok && roll() < 0.3) {
      if (roll() < 0.5) await project.snapshot();
      unwrap(await commit(2, done.value.rev, inverse(records, changes)));
    }
    const now = unwrap(await project.snapshot()).records;
    const anew = await readAnew();
    expect(text(now) === text(anew), `records at ${step}`).toBe(true);
    const touched = new Set([...changes.puts.map(({ id }) => id), ...changes.removes]);
    const before = new RecordTable(records);
    const modules = now.filter(({ kind }) => kind === 'module').map(({ id }) => id);
    const own = modules.filter((id) => subtree(before, id).some((record) => touched.has(record.id)));
    const module = anyOf(own.length > 0 ? own : modules, roll);
    for (const id of new Set([anyOf(formatIds, roll), anyOf(formatIds, roll)]))
      expect((await said(now, module, id)) === (await said(anew, module, id)), `${id} of ${module} at ${step}`).toBe(
        true,
      );
    if (step % between !== 0) continue;
    const [here, there] = await exported(module);
    expect(here, `${module} at ${step}`).toEqual(there);
    if (typeof here === 'string') wasExported++;
  }
  expect(wasExported).toBeGreaterThan(0);
  expect(wasEdited).toBeGreaterThan(steps / 3);
});
