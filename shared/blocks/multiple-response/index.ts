/** Multiple response: the authoring side. */

import { exerciseText } from '../../words/learner.ts';
import { checkCorrect, checkOptions, checkPrompt } from '../../exercise/check-exercise.ts';
import { choiceHtml, optionLines } from '../../exercise/choice-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { multipleResponseSchema, type MultipleResponse, type MultipleResponseResponse } from './schema.ts';
import { multipleResponseScoring } from './score.ts';

export const multipleResponse: ExerciseType<MultipleResponse, MultipleResponseResponse> = {
  ...multipleResponseScoring,
  type: 'multiple-response',
  brings: { script: true },
  minutes: 1.5,
  levels: ['remember', 'evaluate'],
  schema: multipleResponseSchema,
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'multiple-response',
    points: 2,
    shuffle: false,
    partialCredit: true,
    options: [
      { id: 'a', text: '', correct: true, feedback: '' },
      { id: 'b', text: '', correct: true, feedback: '' },
      { id: 'c', text: '', correct: false, feedback: '' },
    ],
  }),
  toHtml: ({ type, prompt, options }, context) =>
    choiceHtml(
      {
        type,
        input: 'checkbox',
        prompt,
        instruction: exerciseText('multiple-response', context.playerLanguage).choose,
        options,
      },
      context,
    ),
  outline: ({ options }) => optionLines(options),
  several: true,
  longest: ({ options }) => options.map(({ id }) => id),
  check: (data, where) => [
    ...checkPrompt(data.prompt, where),
    ...checkOptions(data.options, where),
    ...checkCorrect(data.options, where),
  ],
};
