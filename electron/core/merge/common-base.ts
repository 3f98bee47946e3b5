/** The last state that two copies of a programme have in common, and which of them can tell it. */

import type { AnyRecord, RecordOf } from '../../../shared/records/record.ts';
import type { Commit } from '../project/ancestor.ts';

export interface Told {
  readonly commits: readonly Commit[];
  readonly records: readonly AnyRecord[];
}

export interface CommonBase {
  readonly in: 'mine' | 'theirs';
  readonly rev: number;
}

/**
 * Both came from one file: their commits are the same up to where they parted. Since then one may have been joined with the other, and
 * remembers how far: what it holds of the other is nothing new. Null where nothing tells.
 */
export function commonBase(mine: Told, theirs: Told): CommonBase | null {
  const parted = partedAt(mine.commits, theirs.commits);
  const [latest] = [...joinedFrom(mine, theirs, 'theirs'), ...joinedFrom(theirs, mine, 'mine')]
    .filter(({ rev }) => rev > parted)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  if (latest) return { in: latest.in, rev: latest.rev };
  return parted > 0 ? { in: 'mine', rev: parted } : null;
}

/** The last revision that is the very same in both; an upgrade bears the same name in every file, and is not the same. */
function partedAt(mine: readonly Commit[], theirs: readonly Commit[]): number {
  let last = 0;
  for (const [index, one] of mine.entries()) {
    const other = theirs[index];
    if (!other || other.rev !== one.rev || other.commit !== one.commit || other.at !== one.at) break;
    last = one.rev;
  }
  return last;
}

/** The states of `other` that `file` remembers to have been joined with. */
function joinedFrom(file: Told, other: Told, of: CommonBase['in']): readonly (CommonBase & { readonly at: string })[] {
  const known = new Map(other.commits.map((one) => [one.rev, one.commit]));
  return file.records
    .filter((record): record is RecordOf<'version'> => record.kind === 'version')
    .flatMap(({ data: { copy, at } }) =>
      copy && known.get(copy.revision) === copy.commit ? [{ in: of, rev: copy.revision, at }] : [],
    );
}
