/** What every block type can do, by name. A missing type is a compile error. */

import { exerciseTypes } from '../exercises/registry.ts';
import { activity } from './activity/index.ts';
import type { Activity, ParticipantActivity } from './activity/schema.ts';
import { callout } from './callout/index.ts';
import { code } from './code/index.ts';
import { divider } from './divider/index.ts';
import { heading } from './heading/index.ts';
import { image } from './image/index.ts';
import { listItem } from './list-item/index.ts';
import { paragraph } from './paragraph/index.ts';
import { quote } from './quote/index.ts';
import type { BlockData, BlockTypeName } from './registry.ts';
import type { BlockType } from './seam.ts';
import { table } from './table/index.ts';

type DataOfType<T extends BlockTypeName> = Extract<BlockData, { type: T }>;

/** What of a block is in a learner's package. */
export type LearnerBlockData = Exclude<BlockData, Activity> | ParticipantActivity;
type Seen<T extends BlockTypeName> = Extract<LearnerBlockData, { type: T }>;

export const blockTypes = {
  paragraph,
  heading,
  'list-item': listItem,
  quote,
  callout,
  code,
  table,
  image,
  divider,
  activity,
  ...exerciseTypes,
} satisfies { readonly [T in BlockTypeName]: BlockType<DataOfType<T>, Seen<T>> };

/** The facets of a block whose type is known only at run time. */
export function blockType(data: { readonly type: BlockTypeName }): BlockType<BlockData, BlockData | LearnerBlockData> {
  return blockTypes[data.type];
}
