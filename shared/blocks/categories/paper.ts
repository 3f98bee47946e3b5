/** Sorting in a document: letters of the categories to write before the items. */

import { neutral } from '../../exercise/assign-html.ts';
import { assignedKey, assignedOnPaper } from '../../exercise/assign-paper.ts';
import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import type { Categories } from './schema.ts';

export const categoriesPaper: OnPaper<Categories> = {
  onPaper: (data, context) =>
    askedOnPaper(data, context.paper.writeLetters, context, ...assignedOnPaper(neutral(data.items), data.categories)),
  keyOnPaper: ({ items, categories }) =>
    assignedKey(neutral(items), categories, Object.fromEntries(items.map(({ id, category }) => [id, category]))),
};
