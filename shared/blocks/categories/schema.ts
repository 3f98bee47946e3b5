/** Sorting into categories: each item belongs to one. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { part } from '../../model/fields.ts';
import type { Assignment } from '../../exercise/assign.ts';
import { exerciseBase, partId } from '../../exercise/schema.ts';

export const maxCategories = 8;
export const maxItems = 36;

export const categoriesSchema = z.strictObject({
  type: z.literal('categories'),
  ...exerciseBase,
  partialCredit: z.boolean(),
  categories: z.array(z.strictObject({ id: partId, text: phrase(300) })).max(maxCategories),
  /** `category` is the id of the one it belongs to, or empty while none is chosen. */
  items: z.array(z.strictObject({ id: partId, text: phrase(1000), category: part().max(32) })).max(maxItems),
});
export type Categories = z.infer<typeof categoriesSchema>;

/** Item id → category id. */
export type CategoriesResponse = Assignment;
