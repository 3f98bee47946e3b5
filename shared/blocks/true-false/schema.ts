/** True or false: a statement to judge. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { exerciseBase } from '../../exercise/schema.ts';

export const trueFalseSchema = z.strictObject({
  type: z.literal('true-false'),
  ...exerciseBase,
  answer: z.boolean(),
  /** Shown when the learner chose this side. */
  optionFeedback: z.strictObject({ true: phrase(2000), false: phrase(2000) }),
});
export type TrueFalse = z.infer<typeof trueFalseSchema>;

export type TrueFalseResponse = boolean;
