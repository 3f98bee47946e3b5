/** What differs between two texts, by words: a person reads words, and a letter that two words share says nothing. */

import { diffArrays } from 'diff';

/** A stretch of the first text and what stands in its place in the second; offsets in UTF-16 units. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Words, runs of white space, and every other character by itself. */
const tokens = /\s+|[\p{L}\p{M}\p{N}]+|[\s\S]/gu;

/** Beyond this many words of difference what is looked for is not worth its time: the middle is one stretch. */
const mostEdits = 2000;

/**
 * The stretches that differ, in order, with at least a word between them that is the same. Law: the first text with each `from`-`to`
 * put instead by `start`-`end` of the second is the second.
 */
export function wordHunks(before: string, after: string): readonly Hunk[] {
  return joinedOverSpace(tokenHunks(before, after), before).map((hunk) => withoutSpace(hunk, before, after));
}

/** The same with anything between them that is the same, be it a space: for a machine that puts two differences together. */
export function tokenHunks(before: string, after: string): readonly Hunk[] {
  if (before === after) return [];
  const old = before.match(tokens) ?? [];
  const now = after.match(tokens) ?? [];
  const parts = diffArrays(old, now, { maxEditLength: mostEdits });
  if (!parts) return [{ from: 0, to: before.length, start: 0, end: after.length }];
  const hunks: Hunk[] = [];
  let [at, place] = [0, 0];
  for (const { value, added, removed } of parts) {
    const length = value.reduce((sum, word) => sum + word.length, 0);
    const last = hunks.at(-1);
    const to = added ? at : at + length;
    const end = removed ? place : place + length;
    if (added || removed) {
      if (last?.to === at && last.end === place) hunks[hunks.length - 1] = { ...last, to, end };
      else hunks.push({ from: at, to, start: place, end });
    }
    at = to;
    place = end;
  }
  return hunks;
}

/** Changed words with nothing but space between them are one change: nobody accepts the half of a phrase. */
function joinedOverSpace(hunks: readonly Hunk[], before: string): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && before.slice(last.to, hunk.from).trim() === '')
      joined[joined.length - 1] = { from: last.from, to: hunk.to, start: last.start, end: hunk.end };
    else joined.push(hunk);
  }
  return joined;
}

/** Space that both sides end or begin with is no part of what changed. */
function withoutSpace({ from, to, start, end }: Hunk, before: string, after: string): Hunk {
  const isSpace = (a: string | undefined, b: string | undefined): boolean => a === b && /\s/.test(a ?? '');
  while (from < to && start < end && isSpace(before[to - 1], after[end - 1])) [to, end] = [to - 1, end - 1];
  while (from < to && start < end && isSpace(before[from], after[start])) [from, start] = [from + 1, start + 1];
  return { from, to, start, end };
}
