/** Multiple response: the authoring side. */

import { checkOptions, checkPrompt } from '../check-exercise.ts';
import { choiceHtml } from '../choice-html.ts';
import type { ExerciseType } from '../seam.ts';
import type { MultipleResponse, MultipleResponseResponse } from './schema.ts';
import { multipleResponseScoring } from './score.ts';

export const multipleResponse: ExerciseType<MultipleResponse, MultipleResponseResponse> = {
  ...multipleResponseScoring,
  type: 'multiple-response',
  create: () => ({
    type: 'multiple-response',
    prompt: '',
    points: 2,
    attempts: 2,
    shuffle: false,
    partialCredit: true,
    feedback: { correct: '', incorrect: '' },
    options: [
      { id: 'a', text: '', correct: true, feedback: '' },
      { id: 'b', text: '', correct: true, feedback: '' },
      { id: 'c', text: '', correct: false, feedback: '' },
    ],
  }),
  toText: (data) =>
    [data.prompt, ...data.options.flatMap((option) => [option.text, option.feedback]), ...Object.values(data.feedback)]
      .filter(Boolean)
      .join('\n'),
  toHtml: (data, context) =>
    choiceHtml(
      {
        type: data.type,
        input: 'checkbox',
        prompt: data.prompt,
        instruction: context.text.chooseAll,
        options: data.options,
      },
      context,
    ),
  check: (data, where) => [...checkPrompt(data.prompt, where), ...checkOptions(data.options, where)],
  fixtures: [2, 5, 36, 40].flatMap((count) =>
    [true, false].map((partialCredit) => ({
      type: 'multiple-response' as const,
      prompt: `Which of these ${count}?`,
      points: 3,
      attempts: 0,
      shuffle: true,
      partialCredit,
      feedback: { correct: '', incorrect: '' },
      options: Array.from({ length: count }, (_, index) => ({
        id: `o${index}`,
        text: `Option ${index}`,
        correct: index % 2 === 0,
        feedback: `About ${index}`,
      })),
    })),
  ),
};
