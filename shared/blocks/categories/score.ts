/** Scoring and reporting of sorting into categories. */

import { assignScoring, type AssignParts } from '../../exercise/assign.ts';
import type { Plain } from '../plain.ts';
import type { Categories } from './schema.ts';

export const categoriesParts: AssignParts<Plain<Categories>> = {
  sources: ({ items }) => items,
  targets: ({ categories }) => categories,
  correct: ({ items }) => Object.fromEntries(items.map(({ id, category }) => [id, category])),
};

export const categoriesScoring = assignScoring(categoriesParts);
