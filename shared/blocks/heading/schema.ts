/** A heading inside a page. The page's title is level 1, so blocks start at 2. */

import { z } from '../../base/zod.ts';
import { inline } from '../inline.ts';

export const headingSchema = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  children: inline,
});
export type Heading = z.infer<typeof headingSchema>;
