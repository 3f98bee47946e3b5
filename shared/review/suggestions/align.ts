/** Which part of one list is which of another, where they have no names: the same ones first, then those that are most alike. */

import { diffArrays } from 'diff';
import { stableJson } from '../../base/json.ts';

/** Beyond this many pairs to compare parts are taken in their order. */
const mostCompared = 10_000;
/** Two parts that share less of their words are two. */
const leastAlike = 0.3;
const mostEdits = 3000;

/** For each part of the second list the place in the first of the one that it was, or null. Never crosses. */
export function aligned(before: readonly unknown[], after: readonly unknown[]): readonly (number | null)[] {
  const [old, now] = [before.map(stableJson), after.map(stableJson)];
  const parts = diffArrays(old, now, { maxEditLength: mostEdits });
  const found: (number | null)[] = after.map(() => null);
  let [at, place, from, start] = [0, 0, 0, 0];
  const closeGap = (): void => pair(before, after, { from, to: at, start, end: place }, found);
  for (const { value, added, removed } of parts ?? [
    { value: old, removed: true },
    { value: now, added: true },
  ]) {
    if (added) place += value.length;
    else if (removed) at += value.length;
    else {
      closeGap();
      for (let index = 0; index < value.length; index++) found[place + index] = at + index;
      [at, place] = [at + value.length, place + value.length];
      [from, start] = [at, place];
    }
  }
  closeGap();
  return found;
}

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function pair(before: readonly unknown[], after: readonly unknown[], gap: Gap, found: (number | null)[]): void {
  const [rows, columns] = [gap.to - gap.from, gap.end - gap.start];
  if (rows === 0 || columns === 0) return;
  const canPair = (at: number, place: number): boolean => isPart(before[at]) && isPart(after[place]);
  if (rows === columns || rows * columns > mostCompared) {
    for (let index = 0; index < Math.min(rows, columns); index++)
      if (canPair(gap.from + index, gap.start + index)) found[gap.start + index] = gap.from + index;
    return;
  }
  const old = before.slice(gap.from, gap.to).map(wordsIn);
  const now = after.slice(gap.start, gap.end).map(wordsIn);
  const alike = (row: number, column: number): number => {
    const share = canPair(gap.from + row, gap.start + column) ? likeness(old[row], now[column]) : 0;
    return share < leastAlike ? 0 : share;
  };
  // best[i][j]: the most that the first i and the first j parts of the gap can have in common.
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++)
      (best[row] as Float64Array)[column] = Math.max(
        at(row - 1, column),
        at(row, column - 1),
        at(row - 1, column - 1) + alike(row - 1, column - 1),
      );
  for (let [row, column] = [rows, columns]; row > 0 && column > 0;) {
    if (at(row, column) === at(row - 1, column)) row -= 1;
    else if (at(row, column) === at(row, column - 1)) column -= 1;
    else {
      [row, column] = [row - 1, column - 1];
      found[gap.start + column] = gap.from + row;
    }
  }
}

/** Whether a value has parts of its own or is words: a number or a name that differs is another. */
function isPart(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || (typeof value === 'string' && /\s/.test(value));
}

type Bag = ReadonlyMap<string, number>;

function wordsIn(value: unknown): Bag {
  const bag = new Map<string, number>();
  const add = (text: string): void => {
    for (const word of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  };
  const visit = (part: unknown): void => {
    if (typeof part === 'string') add(part);
    else if (Array.isArray(part)) part.forEach(visit);
    else if (typeof part === 'object' && part !== null)
      for (const [member, held] of Object.entries(part)) if (member !== 'type') visit(held);
  };
  visit(value);
  return bag;
}

/** Twice the words that both have of all that they have. */
function likeness(a: Bag | undefined, b: Bag | undefined): number {
  if (!a || !b) return 0;
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  const all = [...a.values(), ...b.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (2 * shared) / all;
}
