/** Multiple response for the contract suite. */

import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Plain } from '../plain.ts';
import type { MultipleResponse, MultipleResponseResponse } from './schema.ts';

const inOrder = (data: Plain<MultipleResponse>, wanted: (id: string, correct: boolean) => boolean) =>
  data.options.filter(({ id, correct }) => wanted(id, correct)).map(({ id }) => id);

export const fixtures: ExerciseFixtures<MultipleResponse, MultipleResponseResponse> = {
  examples: [2, 5, 36, 40].flatMap((count) =>
    [true, false].map((partialCredit) => ({
      ...plainScored,
      type: 'multiple-response' as const,
      prompt: `Which of these ${count}?`,
      points: 3,
      attempts: 0,
      shuffle: true,
      partialCredit,
      options: Array.from({ length: count }, (_, index) => ({
        id: `o${index}`,
        text: `Option ${index}`,
        correct: index % 2 === 0,
        feedback: `About ${index}`,
      })),
    })),
  ),
  best: (data) => inOrder(data, (_id, correct) => correct),
  any(data, pick) {
    const lone = pick(data.options.length);
    return inOrder(data, (id) => pick(2) === 0 || id === data.options[lone]?.id);
  },
  better: (data, answer) => {
    const missing = data.options.find(({ id, correct }) => correct && !answer.includes(id));
    if (missing) return inOrder(data, (id) => answer.includes(id) || id === missing.id);
    const extra = data.options.find(({ id, correct }) => !correct && answer.includes(id));
    return extra ? inOrder(data, (id) => answer.includes(id) && id !== extra.id) : null;
  },
};
