/** Scoring and reporting of sorting into categories. */

import { assignScoring, type AssignParts } from '../../exercise/assign.ts';
import type { Categories } from './schema.ts';

export const categoriesParts: AssignParts<Categories> = {
  sources: ({ items }) => items,
  targets: ({ categories }) => categories,
  correct: ({ items }) => Object.fromEntries(items.map(({ id, category }) => [id, category])),
};

export const categoriesScoring = assignScoring(categoriesParts);
