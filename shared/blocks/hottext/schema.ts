/** Mark the words (QTI 3 `hottextInteraction`): a text in which learners mark the stretches that answer the question. */

import { z } from '../../base/zod.ts';
import { words } from '../../model/fields.ts';
import { exerciseBase } from '../../exercise/schema.ts';

export const hottextSchema = z.strictObject({
  type: z.literal('hottext'),
  ...exerciseBase,
  /** Whether a partly right answer earns part of the points. */
  partialCredit: z.boolean(),
  /** With `[[what is right]]` and `((what else may be marked))`. */
  text: words(5000),
  /** Every word that stands outside a mark may be marked too, and is wrong. */
  everyWord: z.boolean(),
});
export type Hottext = z.infer<typeof hottextSchema>;

/** The ids of the stretches that were marked, in the order of the text. */
export type HottextResponse = readonly string[];
