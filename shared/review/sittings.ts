/** The revisions of a file as people remember them: who sat at it, and when. */

/** One commit, as the file keeps it. */
export interface Commit {
  readonly rev: number;
  readonly author: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Whether a program brought the records of an older file up to date with it. */
  readonly isUpgrade: boolean;
}

/** Revisions that one person made without a longer break, the first and the last of them included. */
export interface Sitting {
  readonly from: number;
  readonly to: number;
  readonly author: string;
  readonly began: string;
  readonly ended: string;
  readonly isUpgrade: boolean;
}

const longestBreak = 30 * 60 * 1000; // milliseconds

/**
 * In order, each commit in one sitting. `named`: revisions that a version names, each of which ends its sitting, so that what came
 * before it and what came after it can be told apart. Order is by revision: a clock that was set back begins no sitting.
 */
export function sittingsOf(commits: readonly Commit[], named: ReadonlySet<number>): readonly Sitting[] {
  const sittings: Sitting[] = [];
  let last: Commit | null = null;
  for (const commit of commits) {
    const { rev, author, at, isUpgrade } = commit;
    const open = sittings.at(-1);
    const goesOn =
      last !== null &&
      !named.has(last.rev) &&
      last.author === author &&
      last.isUpgrade === isUpgrade &&
      Date.parse(at) - Date.parse(last.at) < longestBreak;
    if (open && goesOn) sittings[sittings.length - 1] = { ...open, to: rev, ended: at > open.ended ? at : open.ended };
    else sittings.push({ from: rev, to: rev, author, began: at, ended: at, isUpgrade });
    last = commit;
  }
  return sittings;
}
