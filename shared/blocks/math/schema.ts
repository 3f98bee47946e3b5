/** A formula, written in LaTeX. */

import { z } from '../../base/zod.ts';
import { latex, words } from '../../model/fields.ts';

export const longestFormula = 2000; // characters: what one typesets, never a document
export const longestReading = 1000;

export const mathSchema = z.strictObject({
  type: z.literal('math'),
  source: latex(longestFormula),
  /** The formula read aloud in words; screen readers read its parts when it is empty. */
  alt: words(longestReading),
});
export type MathBlock = z.infer<typeof mathSchema>;
