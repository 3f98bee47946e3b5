/** Single choice: one option is right. */

import { z } from '../../base/zod.ts';
import { exerciseBase, maxOptions, option } from '../../exercise/schema.ts';

export const singleChoiceSchema = z.strictObject({
  type: z.literal('single-choice'),
  ...exerciseBase,
  shuffle: z.boolean(),
  options: z.array(option).max(maxOptions),
});
export type SingleChoice = z.infer<typeof singleChoiceSchema>;

/** The chosen option's id. */
export type SingleChoiceResponse = string;
