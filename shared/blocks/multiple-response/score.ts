/**
 * Scoring and reporting of multiple response. Without partial credit the points are earned by exactly the right set.
 * With it they are earned in proportion to (right choices − wrong choices) ÷ right options, never below zero: choosing
 * everything earns nothing when half is wrong, and each further right choice earns more.
 */

import type { ExerciseScoring } from '../../exercise/seam.ts';
import { knownIds, rightIds, shareScore } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { MultipleResponse, MultipleResponseResponse } from './schema.ts';

export const multipleResponseScoring: ExerciseScoring<Plain<MultipleResponse>, MultipleResponseResponse> = {
  score(data, response) {
    const chosen = new Set(response);
    const right = data.options.filter((option) => option.correct);
    const hits = right.filter((option) => chosen.has(option.id)).length;
    const misses = data.options.filter((option) => !option.correct && chosen.has(option.id)).length;
    return shareScore(data, hits - misses, right.length);
  },
  report: ({ prompt, options }, response) => [
    {
      type: 'choice',
      description: prompt,
      options,
      response: options.map(({ id }) => id).filter((id) => response.includes(id)),
      correct: [options.filter((option) => option.correct).map(({ id }) => id)],
    },
  ],
  right: ({ options, partialCredit }) => [partialCredit, rightIds(options)],
  recall: ({ options }, kept) => knownIds(options, kept),
  isResponse: (data, value): value is MultipleResponseResponse =>
    Array.isArray(value) &&
    new Set(value).size === value.length &&
    value.every((id) => data.options.some((option) => option.id === id)),
};
