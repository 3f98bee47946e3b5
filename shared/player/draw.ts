/** Which exercises of a bank an attempt at a test gets, and in which order. */

import { seedFor, shuffled } from './shuffle.ts';

/** `count` of the candidates: the same seed and attempt, the same draw; in authored order unless shuffled. */
export function draw(
  candidates: readonly number[],
  count: number,
  shuffle: boolean,
  seed: number,
  name: string,
): readonly number[] {
  const drawn = shuffled(candidates, seedFor(seed, name)).slice(0, count);
  return shuffle ? drawn : [...drawn].sort((a, b) => a - b);
}
