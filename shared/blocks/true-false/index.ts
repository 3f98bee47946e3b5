/** True or false: the authoring side. */

import { exerciseText } from '../../words/learner.ts';
import { checking } from '../../exercise/check-exercise.ts';
import { choiceHtml } from '../../exercise/choice-html.ts';
import { rich } from '../rich-text.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { trueFalseSchema, type TrueFalse, type TrueFalseResponse } from './schema.ts';
import { trueFalseScoring } from './score.ts';
import { trueFalsePaper } from './paper.ts';

export const trueFalse: ExerciseType<TrueFalse, TrueFalseResponse> = {
  ...trueFalseScoring,
  ...trueFalsePaper,
  type: 'true-false',
  brings: { script: true },
  keys: ['choose'],
  minutes: 0.5,
  // One of two can be guessed: nothing beyond having understood is shown.
  levels: ['remember', 'understand'],
  schema: trueFalseSchema,
  labels: {
    members: {
      answer: {
        key: 'exercise.true-false.answer',
        values: {
          true: 'exercise.true-false.true',
          false: 'exercise.true-false.false',
        },
      },
    },
  },
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'true-false',
    attempts: 1,
    answer: true,
    optionFeedback: { true: rich(''), false: rich('') },
  }),
  toHtml(data, context) {
    const text = exerciseText('true-false', context.playerLanguage);
    const options = [
      { id: 'true', text: rich(text.true) },
      { id: 'false', text: rich(text.false) },
    ];
    const said = {
      'optionFeedback.true': data.optionFeedback.true,
      'optionFeedback.false': data.optionFeedback.false,
    };
    return choiceHtml(data, { input: 'radio', instruction: text.choose, options, said }, context);
  },
  outline: ({ answer, optionFeedback }) => [
    { text: '✓', right: answer, note: optionFeedback.true },
    { text: '✗', right: !answer, note: optionFeedback.false },
  ],
  question: ({ answer, optionFeedback }) => ({
    answered: 'truth',
    options(language) {
      const text = exerciseText('true-false', language);
      return [
        { id: 'true', text: rich(text.true), correct: answer, feedback: optionFeedback.true },
        { id: 'false', text: rich(text.false), correct: !answer, feedback: optionFeedback.false },
      ];
    },
  }),
  longest: () => false,
  answers: () => [true, false],
  check: checking(trueFalseSchema),
};
