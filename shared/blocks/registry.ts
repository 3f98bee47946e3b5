/** Every block a page can hold. A new type is a folder and one line in each of the two lists below. */

import { z } from '../base/zod.ts';
import { exerciseTypes, type ExerciseData } from '../exercises/registry.ts';
import { accordionSchema } from './accordion/schema.ts';
import { activitySchema } from './activity/schema.ts';
import { buttonSchema } from './button/schema.ts';
import { audioSchema } from './audio/schema.ts';
import { calloutSchema } from './callout/schema.ts';
import { codeSchema } from './code/schema.ts';
import { columnsSchema } from './columns/schema.ts';
import { dividerSchema } from './divider/schema.ts';
import { embedSchema } from './embed/schema.ts';
import { fileSchema } from './file/schema.ts';
import { headingSchema } from './heading/schema.ts';
import { imageSchema } from './image/schema.ts';
import { listItemSchema } from './list-item/schema.ts';
import { mathSchema } from './math/schema.ts';
import { paragraphSchema } from './paragraph/schema.ts';
import { quoteSchema } from './quote/schema.ts';
import { tableSchema } from './table/schema.ts';
import { tabsSchema } from './tabs/schema.ts';
import { testSchema } from './test/schema.ts';
import { videoSchema } from './video/schema.ts';

const plainSchemas = [
  paragraphSchema,
  headingSchema,
  listItemSchema,
  quoteSchema,
  calloutSchema,
  codeSchema,
  tableSchema,
  accordionSchema,
  tabsSchema,
  columnsSchema,
  buttonSchema,
  mathSchema,
  imageSchema,
  audioSchema,
  videoSchema,
  fileSchema,
  embedSchema,
  dividerSchema,
  activitySchema,
  testSchema,
] as const;

const exerciseSchemas = Object.values(exerciseTypes).map(({ schema }) => schema);

export type BlockData = z.infer<(typeof plainSchemas)[number]> | ExerciseData;
export type BlockTypeName = BlockData['type'];

export const blockData = z.discriminatedUnion('type', [
  ...plainSchemas,
  ...exerciseSchemas,
] as never) as unknown as z.ZodType<BlockData>;
