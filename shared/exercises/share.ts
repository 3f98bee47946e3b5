/** Points for a share of an exercise: one rule for every type with parts. */

import type { Score } from './seam.ts';

interface Scored {
  readonly points: number;
  readonly partialCredit?: boolean;
}

/** All or nothing, unless the exercise gives partial credit: then hundredths, rounded down so that "all" means all. */
export function shareScore(data: Scored, right: number, total: number): Score {
  const whole = total > 0 && right >= total;
  const share = total === 0 ? 0 : Math.max(0, right / total);
  const points = whole ? data.points : data.partialCredit ? Math.floor(share * data.points * 100 + 1e-9) / 100 : 0;
  return { points, max: data.points, result: whole ? 'correct' : 'incorrect' };
}

/** Nothing to earn, nothing to fail. */
export const neutral: Score = { points: 0, max: 0, result: 'neutral' };
