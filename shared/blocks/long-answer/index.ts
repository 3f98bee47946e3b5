/** Long answer: the authoring side. */

import { h, type Html } from '../../base/html.ts';
import type { RenderContext } from '../seam.ts';
import { fill } from '../../words/fill.ts';
import { exerciseText } from '../../words/learner.ts';
import { checking, checkParts } from '../../exercise/check-exercise.ts';
import { isBlank } from '../inline-html.ts';
import { rich } from '../rich-text.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { unscoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { longAnswerSchema, type LongAnswer, type LongAnswerResponse } from './schema.ts';
import { longAnswerScoring, longestText } from './score.ts';
import { fullOf } from '../../exercise/share.ts';
import { linesFor, longAnswerPaper } from './paper.ts';

export const longAnswer: ExerciseType<LongAnswer, LongAnswerResponse> = {
  ...longAnswerScoring,
  ...longAnswerPaper,
  type: 'long-answer',
  minutes: 10,
  levels: ['understand', 'create'],
  produces: true,
  schema: longAnswerSchema,
  labels: {
    members: { leastWords: { key: 'exercise.long-answer.leastWords' } },
    parts: { criteria: 'exercise.long-answer.criterion' },
    lists: { criteria: 'exercise.long-answer.criteria' },
  },
  insert: { group: 'exercise' },
  brings: { script: true, style: true },
  keys: ['tick'],
  create: () => ({
    ...unscoredStart,
    type: 'long-answer',
    leastWords: 0,
    model: rich(''),
    criteria: [],
  }),
  toHtml(data, context) {
    const own = exerciseText('long-answer', context.playerLanguage);
    const { model, criteria } = data;
    const compared = !isBlank(model) || criteria.length > 0;
    return exerciseHtml(
      data,
      {
        instruction: compared ? own.compare : own.write,
        said: { model, ...Object.fromEntries(criteria.map(({ text }, index) => [`criteria.${index}.text`, text])) },
      },
      context,
      textHtml(data, context),
    );
  },
  outline: ({ model, criteria }) => [
    ...(model.trim() === '' ? [] : [{ text: model }]),
    ...criteria.map(({ text }, index) => ({
      text: text === '' ? '' : `☐ ${text}`,
      name: ['exercise.long-answer.criterion', index + 1] as const,
    })),
  ],
  question: ({ model }) => ({ answered: 'essay', model }),
  longest: ({ criteria }) => ({ text: fullOf(longestText), met: criteria.map(({ id }) => id) }),
  answers: ({ criteria }) => [{ text: 'w', met: criteria.map(({ id }) => id) }],
  check: checking(longAnswerSchema, ({ criteria }, where) =>
    checkParts(
      criteria.map(({ text }) => text),
      where,
      0,
    ),
  ),
};

/** The field; on paper lines to write on. */
function textHtml({ leastWords }: LongAnswer, { blockId, playerLanguage }: RenderContext): Html {
  const own = exerciseText('long-answer', playerLanguage);
  const id = `${blockId}text`;
  return h(
    'div',
    { class: 'long' },
    h('label', { for: id, lang: playerLanguage }, own.answer),
    h('textarea', { id, rows: 7, maxlength: longestText, 'aria-describedby': `${id}c` }),
    h('div', { class: 'written' }),
    h(
      'div',
      { class: 'rules' },
      Array.from({ length: linesFor(leastWords) }, () => h('i', {})),
    ),
    h(
      'p',
      { class: 'count', id: `${id}c`, lang: playerLanguage },
      leastWords > 0 ? fill(own.least, { least: leastWords }, playerLanguage) : '',
    ),
  );
}
