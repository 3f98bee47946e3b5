/** Scoring and reporting of short answers. */

import { isAccepted, longestAnswer } from '../../exercise/answer-text.ts';
import type { ExerciseScoring } from '../../exercise/seam.ts';
import { shareScore } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { ShortAnswer, ShortAnswerResponse } from './schema.ts';

export const shortAnswerScoring: ExerciseScoring<Plain<ShortAnswer>, ShortAnswerResponse> = {
  score: (data, response) => shareScore(data, isAccepted(response, data.accepted, data, data.wildcards) ? 1 : 0, 1),
  report: ({ prompt, accepted, caseMatters }, response) => [
    {
      type: 'fill-in',
      description: prompt,
      response: [response],
      correct: [accepted.filter((one) => one.trim() !== '')],
      caseMatters,
    },
  ],
  right: ({ accepted, caseMatters, accentsMatter, wildcards }) => [accepted, caseMatters, accentsMatter, wildcards],
  isResponse: (_data, value): value is ShortAnswerResponse =>
    typeof value === 'string' && value.trim() !== '' && value.length <= longestAnswer,
};
