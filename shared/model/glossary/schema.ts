/** A term of the programme's glossary: the word, its other forms, and what it means here. */

import { z } from '../../base/zod.ts';
import { language, words } from '../fields.ts';

export const termData = z.strictObject({
  word: words(200),
  /** Other words for the same: plurals, abbreviations, the long form. */
  forms: z.array(words(200)).max(20),
  definition: words(4000),
  language: language(),
});

export type TermData = z.infer<typeof termData>;
