/** Scoring and reporting of true or false. */

import type { ExerciseScoring } from '../../exercise/seam.ts';
import { shareScore } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { TrueFalse, TrueFalseResponse } from './schema.ts';

export const trueFalseScoring: ExerciseScoring<Plain<TrueFalse>, TrueFalseResponse> = {
  score: (data, response) => shareScore(data, response === data.answer ? 1 : 0, 1),
  report: (data, response) => [{ type: 'true-false', description: data.prompt, response, correct: data.answer }],
  right: ({ answer }) => answer,
  isResponse: (_data, value): value is TrueFalseResponse => typeof value === 'boolean',
};
