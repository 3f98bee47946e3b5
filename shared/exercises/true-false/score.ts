/** Scoring and reporting of true or false (RTE 3-55: `t` or `f`). */

import type { ExerciseScoring } from '../seam.ts';
import type { TrueFalse, TrueFalseResponse } from './schema.ts';

export const trueFalseScoring: ExerciseScoring<TrueFalse, TrueFalseResponse> = {
  score(data, response) {
    const right = response === data.answer;
    return { points: right ? data.points : 0, max: data.points, result: right ? 'correct' : 'incorrect' };
  },
  toScorm12: (data, response) => ({
    type: 'true-false',
    studentResponse: response ? 't' : 'f',
    correctResponses: [data.answer ? 't' : 'f'],
  }),
  isResponse: (_data, value): value is TrueFalseResponse => typeof value === 'boolean',
};
