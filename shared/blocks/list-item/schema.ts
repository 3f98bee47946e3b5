/** One item of a list. Lists are runs of items; `depth` nests them (see docs/decisions/0002-flat-lists.md). */

import { z } from '../../base/zod.ts';
import { inline } from '../inline.ts';

export const maxListDepth = 5;

export const listItemSchema = z.strictObject({
  type: z.literal('list-item'),
  style: z.enum(['bulleted', 'numbered']),
  depth: z.number().int().min(0).max(maxListDepth),
  children: inline,
});
export type ListItem = z.infer<typeof listItemSchema>;
