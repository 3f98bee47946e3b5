/** How answers on a scale are spread: how many gave each point, and what lies in their middle. */

export interface Spread {
  /** How many answered. */
  readonly count: number;
  /** For each point of the scale, from its first, how many gave it. */
  readonly counts: readonly number[];
  /** Null where nobody answered. */
  readonly mean: number | null;
  readonly median: number | null;
}

/** Below this a mean says more of the few who answered than of the session. */
export const fewestAnswers = 5;

/** `from` and `to`: the first and the last point of the scale; numbers beyond it are none of it. */
export function spreadOf(numbers: readonly number[], from: number, to: number): Spread {
  const on = numbers.filter((number) => number >= from && number <= to);
  const counts = Array.from({ length: to - from + 1 }, (_, index) => on.filter((one) => one === from + index).length);
  return { count: on.length, counts, mean: meanOf(on), median: medianOf(on) };
}

export function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((all, one) => all + one, 0) / numbers.length;
}

export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
