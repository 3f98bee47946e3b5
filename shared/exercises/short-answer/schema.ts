/** Short answer: a few words on one line, compared with what is accepted. */

import { z } from 'zod';
import { longestAnswer } from '../answer-text.ts';
import { exerciseBase } from '../schema.ts';

export const maxAccepted = 20;

export const acceptedAnswers = z.array(z.string().max(longestAnswer)).max(maxAccepted);

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
