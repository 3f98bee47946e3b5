/** Multiple response: any number of options may be right. */

import { z } from '../../base/zod.ts';
import { exerciseBase, maxOptions, option } from '../../exercise/schema.ts';

export const multipleResponseSchema = z.strictObject({
  type: z.literal('multiple-response'),
  ...exerciseBase,
  shuffle: z.boolean(),
  /** Whether a partly right answer earns part of the points. */
  partialCredit: z.boolean(),
  options: z.array(option).max(maxOptions),
});
export type MultipleResponse = z.infer<typeof multipleResponseSchema>;

/** The chosen options' ids, in the order of the exercise's options. */
export type MultipleResponseResponse = readonly string[];
