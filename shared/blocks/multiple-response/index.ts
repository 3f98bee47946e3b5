/** Multiple response: the authoring side. */

import { exerciseText } from '../../words/learner.ts';
import { checkCorrect, checking, checkOptions } from '../../exercise/check-exercise.ts';
import { choiceHtml, optionLines, saidOf } from '../../exercise/choice-html.ts';
import { rich } from '../rich-text.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { multipleResponseSchema, type MultipleResponse, type MultipleResponseResponse } from './schema.ts';
import { multipleResponseScoring } from './score.ts';
import { multipleResponsePaper } from './paper.ts';

export const multipleResponse: ExerciseType<MultipleResponse, MultipleResponseResponse> = {
  ...multipleResponseScoring,
  ...multipleResponsePaper,
  type: 'multiple-response',
  brings: { script: true },
  keys: ['tick'],
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
      { id: 'a', text: rich(''), correct: true, feedback: rich('') },
      { id: 'b', text: rich(''), correct: true, feedback: rich('') },
      { id: 'c', text: rich(''), correct: false, feedback: rich('') },
    ],
  }),
  toHtml: (data, context) =>
    choiceHtml(
      data,
      {
        input: 'checkbox',
        instruction: exerciseText('multiple-response', context.playerLanguage).choose,
        options: data.options,
        said: saidOf('options', data.options),
      },
      context,
    ),
  outline: ({ options }) => optionLines(options),
  question: ({ options, partialCredit }) => ({ answered: 'several', options: () => options, inParts: partialCredit }),
  several: true,
  longest: ({ options }) => options.map(({ id }) => id),
  answers: ({ options }) => options.map(({ id }) => [id]),
  check: checking(multipleResponseSchema, (data, where) => [
    ...checkOptions(data.options, where),
    ...checkCorrect(data.options, where),
  ]),
};
