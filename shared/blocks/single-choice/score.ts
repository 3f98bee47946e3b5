/** Scoring and reporting of single choice. */

import type { ExerciseScoring } from '../../exercise/seam.ts';
import { rightIds, shareScore } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { SingleChoice, SingleChoiceResponse } from './schema.ts';

export const singleChoiceScoring: ExerciseScoring<Plain<SingleChoice>, SingleChoiceResponse> = {
  score(data, response) {
    const right = data.options.some((option) => option.id === response && option.correct);
    return shareScore(data, right ? 1 : 0, 1);
  },
  report: ({ prompt, options }, response) => [
    {
      type: 'choice',
      description: prompt,
      options,
      response: [response],
      correct: options.filter((option) => option.correct).map(({ id }) => [id]),
    },
  ],
  right: ({ options }) => rightIds(options),
  isResponse: (data, value): value is SingleChoiceResponse => data.options.some((option) => option.id === value),
};
