/** The last state that two copies of a programme have in common, and which of them can tell it. */

import type { Lineage } from '../project/ancestor.ts';

interface CommonBase {
  readonly in: 'mine' | 'theirs';
  readonly rev: number;
}

/**
 * Both came from one file: their commits are the same up to where they parted. Since then one may have been joined with the other, and
 * remembers how far: what it holds of the other is nothing new. Null where nothing tells.
 */
export function commonBase(mine: Lineage, theirs: Lineage): CommonBase | null {
  const parted = partedAt(mine, theirs);
  const [latest] = [...joinedWith(mine, theirs, 'theirs'), ...joinedWith(theirs, mine, 'mine')]
    .filter(({ rev }) => rev > parted)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  if (latest) return { in: latest.in, rev: latest.rev };
  return parted > 0 ? { in: 'mine', rev: parted } : null;
}

/** The last revision that is the very same in both; an upgrade bears the same name in every file, and is not the same. */
function partedAt(mine: Lineage, theirs: Lineage): number {
  let last = 0;
  for (const [index, one] of mine.commits.entries()) {
    const other = theirs.commits[index];
    if (!other || other.rev !== one.rev || other.commit !== one.commit || other.at !== one.at) break;
    last = one.rev;
  }
  return last;
}

/** The states of `other` that a file remembers to have been joined with. */
function joinedWith(
  { joined }: Lineage,
  { commits }: Lineage,
  other: CommonBase['in'],
): readonly (CommonBase & { readonly at: string })[] {
  const known = new Map(commits.map((one) => [one.rev, one.commit]));
  return joined
    .filter(({ revision, commit }) => known.get(revision) === commit)
    .map(({ revision, at }) => ({ in: other, rev: revision, at }));
}
