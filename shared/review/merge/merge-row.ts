/** Three rows of names made one: what either side put in is in it, and what a side took away is not, unless it stays. */

import { insertedBehind, sameRow } from '../suggestions/sequence.ts';
import type { Side, Three } from './contest.ts';

export type Row = readonly string[];

/** `stays`: asked of each that one side alone took away. `first`: whose order stands where both put the same in another. */
export function mergeRow(
  { base, mine, theirs }: Three<Row>,
  stays: (name: string, takenBy: Side) => boolean,
  first: () => Side,
): Row {
  const [inBase, inMine, inTheirs] = [new Set(base), new Set(mine), new Set(theirs)];
  const shared = base.filter((name) => inMine.has(name) && inTheirs.has(name));
  const all = new Set(shared);
  const [ours, others] = [mine.filter((name) => all.has(name)), theirs.filter((name) => all.has(name))];
  const isOurs = sameRow(ours, others) || sameRow(others, shared);
  const order = isOurs || (!sameRow(ours, shared) && first() === 'mine') ? ours : others;
  const kept = new Set(
    base.filter((name) => inMine.has(name) !== inTheirs.has(name) && stays(name, inMine.has(name) ? 'theirs' : 'mine')),
  );
  const withKept = [mine, theirs].reduce<Row>(
    (row, side) =>
      insertedBehind(
        row,
        side.filter((name) => all.has(name) || kept.has(name)),
      ),
    order,
  );
  // Of two that stand in the same place the same one is first, whoever merges.
  const sides = [mine, theirs].sort((a, b) => (addedIn(a, inBase) < addedIn(b, inBase) ? -1 : 1));
  return sides.reduce<Row>(
    (row, side) =>
      insertedBehind(
        row,
        side.filter((name) => !inBase.has(name) || all.has(name) || kept.has(name)),
      ),
    withKept,
  );
}

/** What a row puts in; of two that put in the same, by where they do. */
function addedIn(row: Row, base: ReadonlySet<string>): string {
  return [...row.filter((name) => !base.has(name)), '', ...row].join('\n');
}
