/** Preformatted text; line breaks are kept. */

import { z } from '../../base/zod.ts';
import { name, richText } from '../../model/fields.ts';
import { textNode } from '../inline.ts';

export const codeSchema = z.strictObject({
  type: z.literal('code'),
  language: name().max(40),
  children: richText(textNode),
});
export type Code = z.infer<typeof codeSchema>;
