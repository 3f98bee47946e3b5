/** True or false: the authoring side. */

import { checkPrompt } from '../check-exercise.ts';
import { choiceHtml } from '../choice-html.ts';
import type { ExerciseType } from '../seam.ts';
import type { TrueFalse, TrueFalseResponse } from './schema.ts';
import { trueFalseScoring } from './score.ts';

export const trueFalse: ExerciseType<TrueFalse, TrueFalseResponse> = {
  ...trueFalseScoring,
  type: 'true-false',
  create: () => ({
    type: 'true-false',
    prompt: '',
    points: 1,
    attempts: 1,
    answer: true,
    feedback: { correct: '', incorrect: '' },
    optionFeedback: { true: '', false: '' },
  }),
  toText: (data) =>
    [data.prompt, ...Object.values(data.optionFeedback), ...Object.values(data.feedback)].filter(Boolean).join('\n'),
  toHtml: (data, context) =>
    choiceHtml(
      {
        type: data.type,
        input: 'radio',
        prompt: data.prompt,
        instruction: context.text.chooseOne,
        options: [
          { id: 'true', text: context.text.true },
          { id: 'false', text: context.text.false },
        ],
      },
      context,
    ),
  check: (data, where) => checkPrompt(data.prompt, where),
  fixtures: [true, false].map((answer) => ({
    type: 'true-false',
    prompt: 'Is it so?',
    points: 1,
    attempts: 1,
    answer,
    feedback: { correct: 'Right so.', incorrect: '' },
    optionFeedback: { true: 'Because.', false: '' },
  })),
};
