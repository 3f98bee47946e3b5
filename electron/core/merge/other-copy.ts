/** Another copy of a programme: read beside the open one, with what both came from and the files that only it has. */

import { randomUUID } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { VersionData } from '../../../shared/model/history/schema.ts';
import type { AnyRecord, RecordOf } from '../../../shared/records/record.ts';
import { guarded } from '../disk-failures.ts';
import { isSameFile } from '../project/in-use.ts';
import { readProjectFile } from '../project/open-project.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { commonBase } from './common-base.ts';

export interface OtherCopy {
  /** What both came from. */
  readonly base: readonly AnyRecord[];
  readonly theirs: readonly AnyRecord[];
  /** How far it goes, for a programme to remember. */
  readonly copy: NonNullable<VersionData['copy']>;
  /** Whether all of it was taken in before. */
  readonly isKnown: boolean;
}

/** Opens another file to read and closes it whatever happens: it stays as it is, whoever writes it. */
export async function withOther<T>(
  mine: ProjectFile,
  path: string,
  work: (other: ProjectFile) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (isSameFile(mine.path, path)) return fail('copy.same', { path });
  const other = await readProjectFile(path);
  if (!other.ok) return other;
  try {
    return await work(other.value);
  } finally {
    await other.value.close();
  }
}

/**
 * `at`: the revision of mine to compare with, where a person says so. Fails with `copy.foreign | copy.apart`, and with
 * `version.unknown` for a revision that there is not.
 */
export async function readOther(mine: ProjectFile, other: ProjectFile, at: number | null): Promise<Result<OtherCopy>> {
  const [own, theirs] = [await told(mine), await told(other)];
  if (!own.ok) return own;
  if (!theirs.ok) return theirs;
  const last = theirs.value.commits.at(-1);
  if (programmeIn(own.value.records) !== programmeIn(theirs.value.records) || !last)
    return fail('copy.foreign', { path: other.path });
  const isThere = at === null || own.value.commits.some(({ rev }) => rev === at);
  if (!isThere) return fail('version.unknown', { version: String(at) });
  const common = at === null ? commonBase(own.value, theirs.value) : ({ in: 'mine', rev: at } as const);
  if (!common) return fail('copy.apart', { path: other.path });
  const base = await (common.in === 'mine' ? mine : other).ancestorAt(common.rev);
  if (!base.ok) return base;
  const copy = { commit: last.commit, revision: last.rev };
  const isKnown = at === null && (common.in === 'theirs' || isPartOf(own.value, last)) && common.rev === last.rev;
  return ok({ base: base.value, theirs: theirs.value.records, copy, isKnown });
}

type Told = Parameters<typeof commonBase>[0];

async function told(file: ProjectFile): Promise<Result<Told>> {
  const [commits, snapshot] = [await file.commits(), await file.snapshot()];
  if (!commits.ok) return commits;
  return snapshot.ok ? ok({ commits: commits.value, records: snapshot.value.records }) : snapshot;
}

function isPartOf({ commits }: Told, { rev, commit }: Told['commits'][number]): boolean {
  return commits[rev - 1]?.commit === commit;
}

function programmeIn(records: readonly AnyRecord[]): string | undefined {
  return records.find(({ kind }) => kind === 'programme')?.id;
}

/** Takes along the bytes of the files that these records name and mine does not hold; each is looked at as if a person had chosen it. */
export async function takeMedia(
  mine: ProjectFile,
  other: ProjectFile,
  records: readonly AnyRecord[],
): Promise<Result<number>> {
  const files = records.filter((record): record is RecordOf<'resource'> => record.kind === 'resource');
  const folder = guarded(tmpdir(), () => ok(mkdtempSync(join(tmpdir(), 'modulewright-merge-'))));
  if (!folder.ok) return folder;
  try {
    let taken = 0;
    for (const { data } of files) {
      if (await mine.mediaInfo(data.sha256)) continue;
      const took = await takeFile(mine, other, data, join(folder.value, randomUUID()));
      if (!took.ok) return took;
      taken += 1;
    }
    return ok(taken);
  } finally {
    rmSync(folder.value, { recursive: true, force: true });
  }
}

async function takeFile(
  mine: ProjectFile,
  other: ProjectFile,
  { name, sha256 }: RecordOf<'resource'>['data'],
  path: string,
): Promise<Result<null>> {
  if (!(await other.mediaInfo(sha256))) return fail('media.missing', { name });
  const file = guarded(path, () => ok(openSync(path, 'wx', 0o600)));
  if (!file.ok) return file;
  try {
    for (let from = 0; ;) {
      const copied = await other.copyMedia(sha256, from, { fd: file.value, path });
      if (!copied.ok) return copied;
      if (copied.value === 0) break;
      from += copied.value;
    }
  } finally {
    closeSync(file.value);
  }
  const added = await mine.addMediaFile(name, path);
  if (!added.ok) return added;
  // What is not what its record says goes when the file is closed: no record names it.
  return added.value.sha256 === sha256 ? ok(null) : fail('media.damaged', { name });
}
