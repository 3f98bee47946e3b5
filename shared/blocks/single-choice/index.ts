/** Single choice: the authoring side. */

import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { checkCorrect, checking, checkOptions } from '../../exercise/check-exercise.ts';
import { choiceHtml, optionLines, saidOf } from '../../exercise/choice-html.ts';
import { rich } from '../rich-text.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { singleChoiceSchema, type SingleChoice, type SingleChoiceResponse } from './schema.ts';
import { singleChoiceScoring } from './score.ts';
import { longestId } from '../../exercise/share.ts';
import { singleChoicePaper } from './paper.ts';

export const singleChoice: ExerciseType<SingleChoice, SingleChoiceResponse> = {
  ...singleChoiceScoring,
  ...singleChoicePaper,
  type: 'single-choice',
  brings: { script: true },
  keys: ['choose'],
  minutes: 1,
  levels: ['remember', 'evaluate'],
  schema: singleChoiceSchema,
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'single-choice',
    shuffle: false,
    options: [
      { id: 'a', text: rich(''), correct: true, feedback: rich('') },
      { id: 'b', text: rich(''), correct: false, feedback: rich('') },
    ],
  }),
  toHtml: (data, context) =>
    choiceHtml(
      data,
      {
        input: 'radio',
        instruction: exerciseText('single-choice', context.playerLanguage).choose,
        options: data.options,
        said: saidOf('options', data.options),
      },
      context,
    ),
  outline: ({ options }) => optionLines(options),
  question: ({ options }) => ({ answered: 'one', options: () => options }),
  longest: ({ options }) => longestId(options),
  answers: ({ options }) => options.map(({ id }) => id),
  check: checking(singleChoiceSchema, (data, where) => [
    ...checkOptions(data.options, where),
    ...(data.options.filter((option) => option.correct).length > 1
      ? [finding('exercise.severalCorrect', 'error', where)]
      : checkCorrect(data.options, where)),
  ]),
};
