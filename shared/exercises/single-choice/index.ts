/** Single choice: the authoring side. */

import { finding } from '../../checks/finding.ts';
import { checkOptions, checkPrompt } from '../check-exercise.ts';
import { choiceHtml } from '../choice-html.ts';
import type { ExerciseType } from '../seam.ts';
import type { SingleChoice, SingleChoiceResponse } from './schema.ts';
import { singleChoiceScoring } from './score.ts';

export const singleChoice: ExerciseType<SingleChoice, SingleChoiceResponse> = {
  ...singleChoiceScoring,
  type: 'single-choice',
  create: () => ({
    type: 'single-choice',
    prompt: '',
    points: 1,
    attempts: 2,
    shuffle: false,
    feedback: { correct: '', incorrect: '' },
    options: [
      { id: 'a', text: '', correct: true, feedback: '' },
      { id: 'b', text: '', correct: false, feedback: '' },
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
        input: 'radio',
        prompt: data.prompt,
        instruction: context.text.chooseOne,
        options: data.options,
      },
      context,
    ),
  check: (data, where) => [
    ...checkPrompt(data.prompt, where),
    ...checkOptions(data.options, where),
    ...(data.options.filter((option) => option.correct).length > 1
      ? [finding('exercise.severalCorrect', 'error', where)]
      : []),
  ],
  fixtures: [2, 4, 26, 27, 36, 40].map((count) => ({
    type: 'single-choice',
    prompt: `Which of these ${count}?`,
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
};
