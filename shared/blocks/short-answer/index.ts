/** Short answer: the authoring side. */

import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { foldAnswer, longestAnswer } from '../../exercise/answer-text.ts';
import { wordsQuestion } from '../../exercise/accepted-question.ts';
import { checking } from '../../exercise/check-exercise.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { lineHtml } from '../../exercise/line-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { shortAnswerSchema, type ShortAnswer, type ShortAnswerResponse } from './schema.ts';
import { shortAnswerScoring } from './score.ts';
import { fullOf } from '../../exercise/share.ts';
import { shortAnswerPaper } from './paper.ts';

export const shortAnswer: ExerciseType<ShortAnswer, ShortAnswerResponse> = {
  ...shortAnswerScoring,
  ...shortAnswerPaper,
  type: 'short-answer',
  brings: { script: true },
  keys: ['check'],
  minutes: 3,
  levels: ['remember', 'analyse'],
  schema: shortAnswerSchema,
  labels: {
    members: {
      caseMatters: { key: 'exercise.short-answer.case' },
      accentsMatter: { key: 'exercise.short-answer.accents' },
      wildcards: { key: 'exercise.short-answer.wildcards' },
      accepted: { key: 'exercise.short-answer.accepted' },
    },
  },
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'short-answer',
    accepted: [],
    caseMatters: false,
    accentsMatter: true,
    wildcards: false,
  }),
  toHtml: (data, context) =>
    exerciseHtml(
      data,
      { instruction: '' },
      context,
      lineHtml({ label: exerciseText('short-answer', context.playerLanguage).answer }, context),
    ),
  outline: ({ accepted }) => accepted.filter((one) => one.trim() !== '').map((text) => ({ text, right: true })),
  // What stands for any words is a sign of ours alone.
  question: (data) =>
    data.wildcards && data.accepted.some((one) => one.includes('*')) ? null : wordsQuestion(data.accepted, data),
  longest: () => fullOf(longestAnswer),
  answers: () => ['w'],
  check: checking(shortAnswerSchema, (data, where) =>
    data.accepted.every((one) => foldAnswer(one, data) === '')
      ? [finding('exercise.noAnswer', 'error', where, { text: data.prompt })]
      : [],
  ),
};
