/**
 * Scoring and reporting of multiple response. Without partial credit the points are earned by exactly the right set.
 * With it they are earned in proportion to (right choices − wrong choices) ÷ right options, never below zero: choosing
 * everything earns nothing when half is wrong, and each further right choice earns more.
 */

import { choiceCharacter, fitChoice } from '../choice-letters.ts';
import type { ExerciseScoring } from '../seam.ts';
import type { MultipleResponse, MultipleResponseResponse } from './schema.ts';

export const multipleResponseScoring: ExerciseScoring<MultipleResponse, MultipleResponseResponse> = {
  score(data, response) {
    const chosen = new Set(response);
    const right = data.options.filter((option) => option.correct);
    const hits = right.filter((option) => chosen.has(option.id)).length;
    const misses = data.options.filter((option) => !option.correct && chosen.has(option.id)).length;
    const whole = hits === right.length && misses === 0;
    const share = right.length === 0 ? 0 : Math.max(0, (hits - misses) / right.length);
    const points = whole ? data.points : data.partialCredit ? Math.floor(share * data.points * 100 + 1e-9) / 100 : 0;
    return { points, max: data.points, result: whole ? 'correct' : 'incorrect' };
  },
  toScorm12(data, response) {
    const fits = fitChoice(data.options);
    const chosen = new Set(response);
    // RTE 3-55: characters joined by commas for choice; a string of at most 255 for performance.
    const list = (wanted: (id: string, correct: boolean) => boolean) =>
      data.options
        .flatMap((option, index) =>
          wanted(option.id, option.correct) ? [fits ? choiceCharacter(index) : option.id] : [],
        )
        .join(',')
        .slice(0, 255);
    return {
      type: fits ? 'choice' : 'performance',
      studentResponse: list((id) => chosen.has(id)),
      // An empty pattern is no response of any type.
      correctResponses: [list((_id, correct) => correct)].filter(Boolean),
    };
  },
  isResponse: (data, value): value is MultipleResponseResponse =>
    Array.isArray(value) &&
    new Set(value).size === value.length &&
    value.every((id) => data.options.some((option) => option.id === id)),
};
