/** `modulewright merge`: what somebody else did in a copy of a programme, or modules of another one, taken into it as one commit. */

import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import {
  isEmptyChange,
  RecordTable,
  type AnyRecord,
  type RecordId,
  type Records,
} from '../../shared/records/record.ts';
import { bringModules } from '../../shared/review/merge/bring/bring-modules.ts';
import { compareInWords } from '../../shared/review/in-words.ts';
import { mergeProgrammes } from '../../shared/review/merge/merge-programmes.ts';
import { readOther, withOther } from '../core/merge/other-copy.ts';
import { readProgramme } from '../core/merge/other-programme.ts';
import type { ProjectFile } from '../core/project/project-file.ts';
import { keepMerged, type Kept } from './keep-merged.ts';
import { printMerged } from './merge-told.ts';
import { changeProgramme, withProgramme, type Opened } from './open.ts';
import type { Outcome } from './report.ts';
import { revisionNamed } from './versions.ts';

interface MergeOptions {
  readonly base?: string;
  /** Codes of modules of another programme; `all` for each that it has. */
  readonly modules?: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function mergeCopy(path: string, other: string, options: MergeOptions): Promise<Outcome> {
  const open = options.dryRun ? withProgramme<Done> : changeProgramme<Done>;
  const work = options.modules === undefined ? merged : brought;
  return open(path, (opened) => withOther(opened.file, resolve(other), (file) => work(opened, file, options)));
}

type Done = { readonly problems: boolean };

async function merged(opened: Opened, other: ProjectFile, options: MergeOptions): Promise<Result<Done>> {
  const { file, rev, records } = opened;
  const at = options.base === undefined ? ok(null) : revisionNamed(opened, options.base);
  if (!at.ok) return at;
  const read = await readOther(file, other, at.value);
  if (!read.ok) return read;
  const [base, theirs] = [read.value.base, read.value.theirs].map(recordsIn) as [RecordTable, RecordTable];
  const result = mergeProgrammes({ base: base.all(), mine: records.all(), theirs: theirs.all() });
  const { copy, isKnown } = read.value;
  const isKept = !options.dryRun && !(isKnown && isEmptyChange(result.changes));
  const kept = isKept ? await keepMerged(opened, other, result.changes, { copy }) : nothing(rev);
  if (!kept.ok) return kept;
  say(records, theirs, result, kept.value, options);
  return ok({ problems: result.conflicts.length > 0 });
}

async function brought(opened: Opened, other: ProjectFile, options: MergeOptions): Promise<Result<Done>> {
  const { file, rev, records } = opened;
  const read = await readProgramme(file, other);
  if (!read.ok) return read;
  const theirs = recordsIn(read.value.theirs);
  const modules = modulesNamed(theirs, options.modules ?? []);
  if (!modules.ok) return modules;
  const earlier = new Map(read.value.earlier.map((one) => [one.revision, recordsIn(one.records)]));
  const result = bringModules({ mine: records, theirs, modules: modules.value, earlier });
  if (!result) return fail('copy.foreign', { path: other.path });
  const { commit, revision } = read.value;
  const isKept = !options.dryRun && !(isEmptyChange(result.changes) && earlier.has(revision));
  const from = { brought: { ...result.brought, commit, revision } };
  const kept = isKept ? await keepMerged(opened, other, result.changes, from) : nothing(rev);
  if (!kept.ok) return kept;
  say(records, theirs, result, kept.value, options, { same: result.same });
  return ok({ problems: result.conflicts.length > 0 });
}

function modulesNamed(theirs: Records, codes: readonly string[]): Result<ReadonlySet<RecordId>> {
  const all = [...theirs.all()].filter((record) => record.kind === 'module');
  if (codes.some((code) => code.toLowerCase() === 'all')) return ok(new Set(all.map(({ id }) => id)));
  const found = new Set<RecordId>();
  for (const code of codes) {
    const module = all.find(({ data }) => data.code.toLowerCase() === code.toLowerCase());
    if (!module) return fail('module.unknown', { module: code });
    found.add(module.id);
  }
  return ok(found);
}

function nothing(revision: number): Result<Kept> {
  return ok({ revision, files: 0 });
}

function say(
  mine: Records,
  theirs: Records,
  { changes, conflicts }: ReturnType<typeof mergeProgrammes>,
  kept: Kept,
  { json = false }: MergeOptions,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const after = new RecordTable(mine.all());
  after.apply(changes);
  const groups = compareInWords(mine.all(), after.all());
  printMerged({ groups, conflicts, mine, theirs, ...kept }, json, more);
}

function recordsIn(json: string): RecordTable {
  return new RecordTable(JSON.parse(json) as AnyRecord[]);
}
