/** Numeric for the contract suite. */

import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Plain } from '../plain.ts';
import type { AcceptedNumber, Numeric, NumericResponse } from './schema.ts';
import { boundsOf, numericScoring, shownUnit } from './score.ts';

const accepted: readonly AcceptedNumber[] = [
  { by: 'tolerance', value: 1234.5, tolerance: 0.5 },
  { by: 'tolerance', value: -7, tolerance: 0 },
  { by: 'percent', value: 200, percent: 10 },
  { by: 'range', low: -0.000001, high: 1e12 },
];

function best(data: Plain<Numeric>): NumericResponse {
  const low = boundsOf(data.accepted)?.low ?? 0;
  return `${low.toFixed(12)} ${shownUnit(data)}`.trim();
}

export const fixtures: ExerciseFixtures<Numeric, NumericResponse> = {
  examples: accepted.flatMap((one, index) =>
    [[], ['MW', 'megawatt']].map((units) => ({
      ...plainScored,
      type: 'numeric' as const,
      prompt: `How much power does the park deliver? ${index}`,
      hints: ['Read the plot at noon.'],
      points: index + 1,
      feedback: { correct: 'Just so.', incorrect: 'Read the plot again.' },
      accepted: one,
      units,
      unitAsked: index % 2 === 1,
    })),
  ),
  best,
  any(_data, pick) {
    const number = ['0', '1.234', '1 234,5', '-7', '5e-7', '999999999999999', '12,5 kW', '1e-300'][pick(8)] ?? '';
    return pick(3) > 0 ? number : `${pick(10_000) - 5000},${pick(100)}`;
  },
  better: (data, answer) => (numericScoring.score(data, answer).points === data.points ? null : best(data)),
};
