/** Fill in the blanks: a text with holes, each typed into or chosen for. */

import { z } from '../../base/zod.ts';
import { words } from '../../model/fields.ts';
import { longestAnswer } from '../../exercise/answer-text.ts';
import { acceptedAnswers, exerciseBase } from '../../exercise/schema.ts';

export const maxBlanks = 30;
export const maxChoices = 12;

const blank = z.strictObject({
  /** Its name in the text, as `[3]`, whatever its place. */
  number: z.number().int().min(1).max(99),
  /** Chosen from a list rather than typed. */
  chosen: z.boolean(),
  accepted: acceptedAnswers,
  /** What else stands in the list. */
  distractors: z.array(words(longestAnswer)).max(maxChoices),
});

export const fillInBlanksSchema = z.strictObject({
  type: z.literal('fill-in-blanks'),
  ...exerciseBase,
  partialCredit: z.boolean(),
  text: words(5000),
  blanks: z.array(blank).max(maxBlanks),
  caseMatters: z.boolean(),
  accentsMatter: z.boolean(),
});
export type FillInBlanks = z.infer<typeof fillInBlanksSchema>;
export type Blank = FillInBlanks['blanks'][number];

/** The number of the blank → what was typed or chosen; what is not there yet is open. */
export type FillInBlanksResponse = { readonly [number: string]: string };
