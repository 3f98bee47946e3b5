/** Keeps what was made of two files in the one of them: the other's files first, then all of it as one commit. */

import { randomBytes, randomUUID } from 'node:crypto';
import { idSource } from '../../shared/base/ids.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { ChangeSet } from '../../shared/records/record.ts';
import { filesIn } from '../../shared/review/merge/merge-programmes.ts';
import { mayStep, withSteps } from '../../shared/review/status.ts';
import { rememberVersion, type Remembering } from '../../shared/review/versions.ts';
import { compose } from '../../shared/store/compose.ts';
import { takeMedia } from '../core/merge/other-copy.ts';
import type { ProjectFile } from '../core/project/project-file.ts';
import { whoIsHere } from './me.ts';
import type { Opened } from './open.ts';

export interface Kept {
  readonly revision: number;
  /** How many files came along. */
  readonly files: number;
}

/** `from`: how far the other file goes. */
export async function keepMerged(
  { file, rev, records }: Opened,
  other: ProjectFile,
  changes: ChangeSet,
  from: Pick<Remembering, 'copy' | 'brought'>,
): Promise<Result<Kept>> {
  const taken = await takeMedia(file, other, filesIn(changes));
  if (!taken.ok) return taken;
  const { person: by, author } = whoIsHere();
  const at = new Date().toISOString();
  const note = other.path.split(/[\\/]/).at(-1) ?? '';
  const remembered = rememberVersion(records, { why: 'joined', revision: rev + 1, note, ...from, by, at, newId });
  const stepping = withSteps(records, changes, { by, at, revision: rev, newId });
  const may = mayStep(records, stepping);
  if (!may.ok) return may;
  const kept = await file.commit({
    commit: `merge ${randomUUID()}`,
    baseRev: rev,
    changes: compose(stepping, remembered),
    typing: false,
    author,
  });
  return kept.ok ? ok({ revision: kept.value.rev, files: taken.value }) : kept;
}

const newId = idSource((length) => randomBytes(length));
