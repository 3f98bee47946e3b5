/** From exercises and tests to the module's score: the only place where points become a percentage. */

import type { Work } from './policy.ts';

/** An exercise on a page, or a whole test. */
export interface Part {
  readonly max: number;
  readonly weight: number;
  /** Points of the best attempt. */
  readonly earned: number;
  /** Share of the points that an answer earning none takes away (negative marking). */
  readonly penalty: number;
  readonly answered: boolean;
}

/**
 * The rules:
 * 1. A part counts with its points times its weight; one without points or weight counts for nothing.
 * 2. Of several attempts the best counts.
 * 3. What was not answered earns nothing and costs nothing.
 * 4. Negative marking: an answer that earned nothing takes its penalty's share of its points away from the sum,
 *    and the sum never falls below zero.
 * 5. A test counts as one part: its points are earned in proportion to the best attempt's share.
 */
export function rollUp(parts: readonly Part[]): Pick<Work, 'maximum' | 'earned' | 'scored' | 'answered'> {
  const scored = parts.filter(({ max, weight }) => max > 0 && weight > 0);
  const sum = (value: (part: Part) => number) => scored.reduce((total, part) => total + part.weight * value(part), 0);
  const earned = sum((part) => {
    if (!part.answered) return 0;
    return part.earned > 0 ? Math.min(part.earned, part.max) : -part.penalty * part.max;
  });
  return {
    maximum: sum(({ max }) => max),
    earned: Math.max(0, earned),
    scored: scored.length,
    answered: scored.filter(({ answered }) => answered).length,
  };
}
