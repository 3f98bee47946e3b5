/**
 * Scoring and reporting of ordering. Partial credit counts how many items stand in the right order among themselves
 * (the longest run that only has to be completed): one item out of place costs one step, not everything after it.
 */

import type { ExerciseScoring } from '../../exercise/seam.ts';
import { shareScore } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { Ordering, OrderingResponse } from './schema.ts';

export const orderingScoring: ExerciseScoring<Plain<Ordering>, OrderingResponse> = {
  score(data, response) {
    const steps = data.items.length - 1;
    return shareScore(data, inOrder(data, response).length - 1, Math.max(1, steps));
  },
  report: ({ prompt, items }, response) => [
    { type: 'sequencing', description: prompt, options: items, response, correct: items.map(({ id }) => id) },
  ],
  right: ({ items, partialCredit }) => [partialCredit, items.map(({ id }) => id)],
  recall({ items }, kept) {
    const chosen: readonly unknown[] = Array.isArray(kept) ? kept : [];
    const still = chosen.filter((id) => items.some((item) => item.id === id)) as string[];
    // What is new waits at the end.
    return still.length === 0 ? null : [...still, ...items.map(({ id }) => id).filter((id) => !still.includes(id))];
  },
  isResponse: (data, value): value is OrderingResponse =>
    Array.isArray(value) &&
    value.length === data.items.length &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((id) => data.items.some((item) => item.id === id)),
};

/** A longest list of ids that already stand in the right order among themselves. */
export function inOrder(data: Plain<Ordering>, response: OrderingResponse): readonly string[] {
  const place = new Map(data.items.map(({ id }, index) => [id, index]));
  let best: readonly string[] = [];
  const ending: (readonly string[])[] = [];
  for (const [at, id] of response.entries()) {
    let longest: readonly string[] = [];
    for (let before = 0; before < at; before++) {
      const run = ending[before] ?? [];
      const follows = (place.get(response[before] ?? '') ?? 0) < (place.get(id) ?? 0);
      if (follows && run.length > longest.length) longest = run;
    }
    const run = [...longest, id];
    ending.push(run);
    if (run.length > best.length) best = run;
  }
  return best;
}
