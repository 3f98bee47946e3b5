/** Short answer: a few words on one line, compared with what is accepted. */

import { z } from '../../base/zod.ts';
import { acceptedAnswers, exerciseBase } from '../../exercise/schema.ts';

export const shortAnswerSchema = z.strictObject({
  type: z.literal('short-answer'),
  ...exerciseBase,
  accepted: acceptedAnswers,
  caseMatters: z.boolean(),
  accentsMatter: z.boolean(),
  /** Whether `*` in an accepted answer stands for any words. */
  wildcards: z.boolean(),
});
export type ShortAnswer = z.infer<typeof shortAnswerSchema>;

/** What was typed. */
export type ShortAnswerResponse = string;
