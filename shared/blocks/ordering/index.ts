/** Ordering: the authoring side. */

import { h } from '../../base/html.ts';
import { exerciseText } from '../../words/learner.ts';
import { neutral } from '../../exercise/assign-html.ts';
import { checking, checkParts } from '../../exercise/check-exercise.ts';
import { labelHtml } from '../inline-html.ts';
import { rich } from '../rich-text.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { orderingSchema, type Ordering, type OrderingResponse } from './schema.ts';
import { orderingScoring } from './score.ts';
import { orderingPaper } from './paper.ts';

export const ordering: ExerciseType<Ordering, OrderingResponse> = {
  ...orderingScoring,
  ...orderingPaper,
  type: 'ordering',
  minutes: 2,
  levels: ['remember', 'evaluate'],
  schema: orderingSchema,
  labels: {
    parts: { items: 'exercise.ordering.item' },
    lists: { items: 'exercise.ordering.items' },
  },
  insert: { group: 'exercise' },
  brings: { script: true, style: true },
  create: () => ({
    ...scoredStart,
    type: 'ordering',
    points: 2,
    partialCredit: true,
    items: ['a', 'b', 'c'].map((id) => ({ id, text: rich('') })),
  }),
  toHtml: (data, context) =>
    exerciseHtml(
      data,
      { instruction: exerciseText('ordering', context.playerLanguage).choose },
      context,
      h(
        'ol',
        { class: 'ordering numbered-by-hand' },
        neutral(data.items).map(({ id, text }) =>
          h(
            'li',
            { 'data-item': id },
            h('span', { class: 'paper line short' }),
            h('span', { class: 'what' }, labelHtml(text, context)),
          ),
        ),
      ),
    ),
  outline: ({ items }) =>
    items.map(({ text }, index) => ({
      text: text === '' ? '' : `${index + 1}. ${text}`,
      name: ['exercise.ordering.item', index + 1] as const,
    })),
  longest: ({ items }) => items.map(({ id }) => id),
  answers: ({ items }) => [items.map(({ id }) => id)],
  check: checking(orderingSchema, ({ items }, where) =>
    checkParts(
      items.map(({ text }) => text),
      where,
    ),
  ),
};
