/** Ordering: the items have one right order, the one they are written in. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { exerciseBase, partId } from '../../exercise/schema.ts';

export const maxItems = 20;

export const orderingSchema = z.strictObject({
  type: z.literal('ordering'),
  ...exerciseBase,
  partialCredit: z.boolean(),
  items: z.array(z.strictObject({ id: partId, text: phrase(1000) })).max(maxItems),
});
export type Ordering = z.infer<typeof orderingSchema>;

/** Every item's id, in the order the learner gave them. */
export type OrderingResponse = readonly string[];
