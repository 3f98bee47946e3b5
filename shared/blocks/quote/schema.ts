/** A quotation with an optional source. */

import { z } from '../../base/zod.ts';
import { words } from '../../model/fields.ts';
import { inline } from '../inline.ts';

export const quoteSchema = z.strictObject({
  type: z.literal('quote'),
  source: words(500),
  children: inline,
});
export type Quote = z.infer<typeof quoteSchema>;
