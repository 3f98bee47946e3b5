/** An image from the programme's resources: described by alternative text, or marked decorative. */

import { z } from '../../base/zod.ts';
import { file, words, wordsFor } from '../../model/fields.ts';
import { widths } from '../widths.ts';

export const imageSchema = z.strictObject({
  type: z.literal('image'),
  /** Resource record, or null while none is chosen. */
  resource: file('image').nullable(),
  alt: wordsFor('resource', 2000),
  decorative: z.boolean(),
  caption: words(1000),
  width: z.enum(widths),
});
export type Image = z.infer<typeof imageSchema>;
