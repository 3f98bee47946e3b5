/** Which exercises of a bank an attempt at a test gets, and in which order. */

import { ranked } from './shuffle.ts';

export interface Candidate {
  readonly id: string;
  /** Asked before any other: it has been drawn already. */
  readonly kept: boolean;
}

/**
 * `count` of the candidates: the same seed and attempt, the same draw; in authored order unless shuffled. Each candidate has
 * a rank of its own, so that one more or one less in the bank changes one place of the draw at most.
 */
export function draw<C extends Candidate>(
  candidates: readonly C[],
  count: number,
  shuffle: boolean,
  seed: number,
  name: string,
): readonly C[] {
  const order = ranked(candidates, ({ id }) => id, seed, name);
  const first = [...order.filter(({ kept }) => kept), ...order.filter(({ kept }) => !kept)];
  const drawn = new Set(first.slice(0, count));
  return (shuffle ? order : candidates).filter((candidate) => drawn.has(candidate));
}
