/** Single choice: the authoring side. */

import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { checkCorrect, checkOptions, checkPrompt } from '../../exercise/check-exercise.ts';
import { choiceHtml, optionLines } from '../../exercise/choice-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { singleChoiceSchema, type SingleChoice, type SingleChoiceResponse } from './schema.ts';
import { singleChoiceScoring } from './score.ts';
import { longestId } from '../../exercise/share.ts';

export const singleChoice: ExerciseType<SingleChoice, SingleChoiceResponse> = {
  ...singleChoiceScoring,
  type: 'single-choice',
  brings: { script: true },
  minutes: 1,
  levels: ['remember', 'evaluate'],
  schema: singleChoiceSchema,
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'single-choice',
    shuffle: false,
    options: [
      { id: 'a', text: '', correct: true, feedback: '' },
      { id: 'b', text: '', correct: false, feedback: '' },
    ],
  }),
  toHtml: ({ type, prompt, options }, context) =>
    choiceHtml(
      {
        type,
        input: 'radio',
        prompt,
        instruction: exerciseText('single-choice', context.playerLanguage).choose,
        options,
      },
      context,
    ),
  outline: ({ options }) => optionLines(options),
  longest: ({ options }) => longestId(options),
  check: (data, where) => [
    ...checkPrompt(data.prompt, where),
    ...checkOptions(data.options, where),
    ...(data.options.filter((option) => option.correct).length > 1
      ? [finding('exercise.severalCorrect', 'error', where)]
      : checkCorrect(data.options, where)),
  ],
};
