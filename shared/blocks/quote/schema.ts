/** A quotation with an optional source. */

import { z } from '../../base/zod.ts';
import { words } from '../../model/fields.ts';
import { inline } from '../inline.ts';

export const quoteSchema = z.strictObject({
  type: z.literal('quote'),
  children: inline,
  source: words(500),
});
export type Quote = z.infer<typeof quoteSchema>;
