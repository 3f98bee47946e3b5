/** Another copy of a programme: read beside the open one, with what both came from and the files that only it has. */

import { randomUUID } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { VersionData } from '../../../shared/model/history/schema.ts';
import type { ResourceData } from '../../../shared/model/programme/schema.ts';
import { guarded } from '../disk-failures.ts';
import { isSameFile } from '../project/in-use.ts';
import { readProjectFile } from '../project/open-project.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { commonBase } from './common-base.ts';

export interface OtherCopy {
  /** Records as JSON: what both came from, and what the other is now. */
  readonly base: string;
  readonly theirs: string;
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
 * `at`: the revision of mine to compare with, where a person says so. Fails with `copy.foreign | copy.review | copy.apart`, and with
 * `version.unknown` for a revision that there is not.
 */
export async function readOther(mine: ProjectFile, other: ProjectFile, at: number | null): Promise<Result<OtherCopy>> {
  const [own, theirs] = [await mine.lineage(), await other.lineage()];
  if (!own.ok) return own;
  if (!theirs.ok) return theirs;
  const last = theirs.value.commits.at(-1);
  if (own.value.programme !== theirs.value.programme || !last) return fail('copy.foreign', { path: other.path });
  // All that it does not hold would look as if somebody had taken it away.
  if (own.value.isReviewCopy || theirs.value.isReviewCopy) return fail('copy.review', { path: other.path });
  const isThere = at === null || own.value.commits.some(({ rev }) => rev === at);
  if (!isThere) return fail('version.unknown', { version: String(at) });
  const common = at === null ? commonBase(own.value, theirs.value) : ({ in: 'mine', rev: at } as const);
  if (!common) return fail('copy.apart', { path: other.path });
  const base = await (common.in === 'mine' ? mine : other).ancestorText(common.rev);
  if (!base.ok) return base;
  const snapshot = await other.snapshotText();
  if (!snapshot.ok) return snapshot;
  const copy = { commit: last.commit, revision: last.rev };
  const same = common.in === 'theirs' ? theirs.value : own.value;
  const isKnown = at === null && common.rev === last.rev && same.commits[last.rev - 1]?.commit === last.commit;
  return ok({ base: base.value, theirs: snapshot.value.records, copy, isKnown });
}

export type NamedFile = Pick<ResourceData, 'name' | 'sha256'>;

/** Takes along the bytes of those files that mine does not hold; each is looked at as if a person had chosen it. */
export async function takeMedia(
  mine: ProjectFile,
  other: ProjectFile,
  files: readonly NamedFile[],
): Promise<Result<number>> {
  const folder = guarded(tmpdir(), () => ok(mkdtempSync(join(tmpdir(), 'modulewright-merge-'))));
  if (!folder.ok) return folder;
  try {
    let taken = 0;
    for (const file of files) {
      if (await mine.mediaInfo(file.sha256)) continue;
      const took = await takeFile(mine, other, file, join(folder.value, randomUUID()));
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
  { name, sha256 }: NamedFile,
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
