/** A term of the programme's glossary: the word, its other forms, and what it means here. */

import { z } from '../base/zod.ts';
import { languageTag } from '../programme/schema.ts';

export const termData = z.strictObject({
  word: z.string().max(200),
  /** Other words for the same: plurals, abbreviations, the long form. */
  forms: z.array(z.string().max(200)).max(20),
  definition: z.string().max(4000),
  language: languageTag,
});

export type TermData = z.infer<typeof termData>;
