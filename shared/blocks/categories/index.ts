/** Sorting into categories: the authoring side. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { rich } from '../rich-text.ts';
import { neutral, sourceHtml, targetsHtml } from '../../exercise/assign-html.ts';
import { checking, checkParts } from '../../exercise/check-exercise.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { categoriesSchema, type Categories, type CategoriesResponse } from './schema.ts';
import { categoriesParts, categoriesScoring } from './score.ts';
import { eachAssignment, fullAssignment } from '../../exercise/assign.ts';
import { categoriesPaper } from './paper.ts';

export const categories: ExerciseType<Categories, CategoriesResponse> = {
  ...categoriesScoring,
  ...categoriesPaper,
  type: 'categories',
  brings: { script: true },
  keys: ['choose'],
  minutes: 2,
  levels: ['remember', 'analyse'],
  schema: categoriesSchema,
  labels: {
    members: { category: { key: 'exercise.categories.belongs' } },
    parts: { categories: 'exercise.categories.category', items: 'exercise.categories.item' },
    lists: { categories: 'exercise.categories.categories', items: 'exercise.categories.items' },
  },
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'categories',
    points: 2,
    partialCredit: true,
    categories: [
      { id: 'a', text: rich('') },
      { id: 'b', text: rich('') },
    ],
    items: [
      { id: 'a', text: rich(''), category: 'a' },
      { id: 'b', text: rich(''), category: 'b' },
    ],
  }),
  toHtml(data, context) {
    const targets = data.categories;
    // Authored item by item of one category, they would tell: so in the order of their words.
    const items = neutral(data.items);
    return exerciseHtml(
      data,
      { instruction: exerciseText('categories', context.playerLanguage).choose },
      context,
      h(
        'div',
        { class: 'assign sorting' },
        h(
          'ul',
          { class: 'sources' },
          items.map((item) => sourceHtml(item, targets, context)),
        ),
        targetsHtml(targets, context),
      ),
    );
  },
  outline: (data) =>
    data.items.map(({ text, category }, index) => ({
      text: text === '' ? '' : `${text} → ${data.categories.find(({ id }) => id === category)?.text || '…'}`,
      name: ['exercise.categories.item', index + 1] as const,
      right: true,
    })),
  longest: (data) => fullAssignment(categoriesParts, data),
  answers: (data) => eachAssignment(categoriesParts, data),
  check: checking(categoriesSchema, (data, where) => {
    const known = new Set(data.categories.map(({ id }) => id));
    const homeless = data.items.find(({ category }) => !known.has(category));
    return [
      ...checkParts(
        data.categories.map(({ text }) => text),
        where,
      ),
      ...checkParts(
        data.items.map(({ text }) => text),
        where,
      ),
      ...(homeless ? [finding('exercise.noAnswer', 'error', where, { text: homeless.text })] : []),
      ...(data.items.length > 20 ? [finding('exercise.manyParts', 'hint', where, { count: data.items.length })] : []),
    ];
  }),
};
