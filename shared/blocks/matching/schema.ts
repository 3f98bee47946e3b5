/** Matching: each left side has its right side. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import type { Assignment } from '../../exercise/assign.ts';
import { exerciseBase, partId } from '../../exercise/schema.ts';

export const maxPairs = 20;

export const matchingSchema = z.strictObject({
  type: z.literal('matching'),
  ...exerciseBase,
  partialCredit: z.boolean(),
  pairs: z.array(z.strictObject({ id: partId, left: phrase(1000), right: phrase(1000) })).max(maxPairs),
  /** Right sides that match nothing. */
  distractors: z.array(phrase(1000)).max(maxPairs),
});
export type Matching = z.infer<typeof matchingSchema>;

/** Id of the left side → id of the right side chosen for it. */
export type MatchingResponse = Assignment;
