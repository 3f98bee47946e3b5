/** True or false for the contract suite. */

import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { TrueFalse, TrueFalseResponse } from './schema.ts';

export const fixtures: ExerciseFixtures<TrueFalse, TrueFalseResponse> = {
  examples: [true, false].map((answer) => ({
    ...plainScored,
    type: 'true-false',
    prompt: 'Is it so?',
    attempts: 1,
    answer,
    feedback: { correct: 'Right so.', incorrect: '' },
    optionFeedback: { true: 'Because.', false: '' },
  })),
  best: (data) => data.answer,
  any: (_data, pick) => pick(2) === 0,
  better: (data, answer) => (answer === data.answer ? null : data.answer),
};
