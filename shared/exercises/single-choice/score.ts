/** Scoring and reporting of single choice. */

import { choiceCharacter, fitChoice } from '../choice-letters.ts';
import type { ExerciseScoring } from '../seam.ts';
import type { SingleChoice, SingleChoiceResponse } from './schema.ts';

export const singleChoiceScoring: ExerciseScoring<SingleChoice, SingleChoiceResponse> = {
  score(data, response) {
    const right = data.options.some((option) => option.id === response && option.correct);
    return { points: right ? data.points : 0, max: data.points, result: right ? 'correct' : 'incorrect' };
  },
  toScorm12(data, response) {
    const fits = fitChoice(data.options);
    const name = (index: number) => (fits ? choiceCharacter(index) : (data.options[index]?.id ?? ''));
    return {
      type: fits ? 'choice' : 'performance',
      studentResponse: name(data.options.findIndex((option) => option.id === response)),
      correctResponses: data.options.flatMap((option, index) => (option.correct ? [name(index)] : [])),
    };
  },
  isResponse: (data, value): value is SingleChoiceResponse => data.options.some((option) => option.id === value),
};
