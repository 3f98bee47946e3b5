/** Another programme that modules are brought from: read beside the open one, with what it was when some were brought before. */

import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { commonBase } from './common-base.ts';

export interface OtherProgramme {
  /** Records as JSON. */
  readonly theirs: string;
  /** What it was when modules were brought from it, by its revision: records as JSON. */
  readonly earlier: readonly { readonly revision: number; readonly records: string }[];
  /** How far it goes, for the programme to remember. */
  readonly commit: string;
  readonly revision: number;
}

/** Fails with `copy.joined` for a copy of this programme that can be merged as a whole, and with `copy.review`. */
export async function readProgramme(mine: ProjectFile, other: ProjectFile): Promise<Result<OtherProgramme>> {
  const [own, theirs] = [await mine.lineage(), await other.lineage()];
  if (!own.ok) return own;
  if (!theirs.ok) return theirs;
  const last = theirs.value.commits.at(-1);
  if (own.value.isReviewCopy || theirs.value.isReviewCopy || !last) return fail('copy.review', { path: other.path });
  if (own.value.programme === theirs.value.programme && commonBase(own.value, theirs.value) !== null)
    return fail('copy.joined', { path: other.path });
  const commits = new Map(theirs.value.commits.map(({ rev, commit }) => [rev, commit]));
  // Of a file that has another past by now nothing is told: what is in it is compared with what is here.
  const revisions = own.value.brought.flatMap(({ programme, commit, revision }) =>
    programme === theirs.value.programme && commits.get(revision) === commit ? [revision] : [],
  );
  const earlier = [];
  for (const revision of new Set(revisions)) {
    const records = await other.ancestorText(revision);
    if (!records.ok) return records;
    earlier.push({ revision, records: records.value });
  }
  const snapshot = await other.snapshotText();
  if (!snapshot.ok) return snapshot;
  return ok({ theirs: snapshot.value.records, earlier, commit: last.commit, revision: last.rev });
}
