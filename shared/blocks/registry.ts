/** Every block a page can hold. A new type is a folder and one line in each of the two lists below. */

import { z } from 'zod';
import { exerciseSchemas } from '../exercises/schemas.ts';
import { activitySchema } from './activity/schema.ts';
import { calloutSchema } from './callout/schema.ts';
import { codeSchema } from './code/schema.ts';
import { dividerSchema } from './divider/schema.ts';
import { headingSchema } from './heading/schema.ts';
import { imageSchema } from './image/schema.ts';
import { listItemSchema } from './list-item/schema.ts';
import { paragraphSchema } from './paragraph/schema.ts';
import { quoteSchema } from './quote/schema.ts';
import { tableSchema } from './table/schema.ts';

export const blockData = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  listItemSchema,
  quoteSchema,
  calloutSchema,
  codeSchema,
  tableSchema,
  imageSchema,
  dividerSchema,
  activitySchema,
  ...exerciseSchemas,
]);

export type BlockData = z.infer<typeof blockData>;
export type BlockTypeName = BlockData['type'];
