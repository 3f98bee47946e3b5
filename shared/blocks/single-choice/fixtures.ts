/** Single choice for the contract suite. */

import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { SingleChoice, SingleChoiceResponse } from './schema.ts';

export const fixtures: ExerciseFixtures<SingleChoice, SingleChoiceResponse> = {
  examples: [2, 4, 26, 27, 36, 40].map((count) => ({
    ...plainScored,
    type: 'single-choice',
    prompt: `Which of these ${count}?`,
    hints: ['The last one is often right.'],
    points: count,
    attempts: count % 3,
    shuffle: count > 3,
    feedback: { correct: 'Yes.', incorrect: 'No.' },
    options: Array.from({ length: count }, (_, index) => ({
      id: `o${index}`,
      text: `Option <${index}> & "more"`,
      correct: index === count - 1,
      feedback: index % 2 === 0 ? '' : `About ${index}`,
    })),
  })),
  best: (data) => data.options.find(({ correct }) => correct)?.id ?? '',
  any: (data, pick) => data.options[pick(data.options.length)]?.id ?? '',
  better: (data, answer) => {
    const right = data.options.find(({ correct }) => correct)?.id ?? '';
    return right === answer ? null : right;
  },
};
