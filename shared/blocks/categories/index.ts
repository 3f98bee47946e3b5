/** Sorting into categories: the authoring side. */

import { h } from '../../base/html.ts';
import { finding, type Finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { neutral, sourceHtml, targetsHtml } from '../../exercise/assign-html.ts';
import { checkParts, checkPrompt } from '../../exercise/check-exercise.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { categoriesSchema, type Categories, type CategoriesResponse } from './schema.ts';
import { categoriesParts, categoriesScoring } from './score.ts';
import { fullAssignment } from '../../exercise/assign.ts';

export const categories: ExerciseType<Categories, CategoriesResponse> = {
  ...categoriesScoring,
  type: 'categories',
  brings: { script: true },
  minutes: 2,
  levels: ['remember', 'analyse'],
  schema: categoriesSchema,
  insert: { group: 'exercise' },
  create: () => ({
    ...scoredStart,
    type: 'categories',
    points: 2,
    partialCredit: true,
    categories: [
      { id: 'a', text: '' },
      { id: 'b', text: '' },
    ],
    items: [
      { id: 'a', text: '', category: 'a' },
      { id: 'b', text: '', category: 'b' },
    ],
  }),
  toHtml(data, context) {
    const { type, prompt } = data;
    const targets = categoriesParts.targets(data);
    // Authored item by item of one category, they would tell: so in the order of their words.
    const items = neutral(data.items);
    return exerciseHtml(
      { type, prompt, instruction: exerciseText('categories', context.playerLanguage).choose },
      context,
      h(
        'div',
        { class: 'assign sorting' },
        h(
          'ul',
          { class: 'sources' },
          items.map((item) => sourceHtml(context.blockId, item, targets)),
        ),
        targetsHtml(targets),
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
  check(data, where): readonly Finding[] {
    const known = new Set(data.categories.map(({ id }) => id));
    const homeless = data.items.find(({ category }) => !known.has(category));
    return [
      ...checkPrompt(data.prompt, where),
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
  },
};
