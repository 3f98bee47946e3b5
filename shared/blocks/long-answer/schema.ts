/** Long answer: a reflection in the learner's own words, kept for the learner and judged by nobody else. */

import { z } from '../../base/zod.ts';
import { phrase } from '../inline.ts';
import { partId, unscoredBase } from '../../exercise/schema.ts';

export const maxCriteria = 12;

export const longAnswerSchema = z.strictObject({
  type: z.literal('long-answer'),
  ...unscoredBase,
  /**
   * 0 asks for no certain length; falling short is said, never refused. At most about as many words as fit into the longest
   * answer, in a language of long words.
   */
  leastWords: z.number().int().min(0).max(400),
  /** Shown once an answer was saved; empty for none. */
  model: phrase(5000),
  /** What learners check of their own answer once it was saved. */
  criteria: z.array(z.strictObject({ id: partId, text: phrase(1000) })).max(maxCriteria),
});
export type LongAnswer = z.infer<typeof longAnswerSchema>;

/** `met` holds the criteria that were ticked, and null until they were shown. */
export type LongAnswerResponse = { readonly text: string; readonly met: readonly string[] | null };
