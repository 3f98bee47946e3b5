/** Preformatted text; line breaks are kept. */

import { z } from '../../base/zod.ts';
import { textNode } from '../inline.ts';

export const codeSchema = z.strictObject({
  type: z.literal('code'),
  language: z.string().max(40),
  children: z.array(textNode).min(1),
});
export type Code = z.infer<typeof codeSchema>;
