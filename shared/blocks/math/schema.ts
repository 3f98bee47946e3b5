/** A formula, written in LaTeX. */

import { z } from '../../base/zod.ts';
import { latex, words } from '../../model/fields.ts';

export const mathSchema = z.strictObject({
  type: z.literal('math'),
  /** What one typesets, never a document. */
  source: latex(2000),
  /** The formula read aloud in words; screen readers read its parts when it is empty. */
  alt: words(1000),
});
export type MathBlock = z.infer<typeof mathSchema>;
