/** What every block type can do, by name. A missing type is a compile error. */

import { exerciseTypes, type ExerciseData } from '../exercises/registry.ts';
import { accordion } from './accordion/index.ts';
import { activity } from './activity/index.ts';
import type { Activity, ParticipantActivity } from './activity/schema.ts';
import { button } from './button/index.ts';
import { audio } from './audio/index.ts';
import { callout } from './callout/index.ts';
import { code } from './code/index.ts';
import { columns } from './columns/index.ts';
import { divider } from './divider/index.ts';
import { embed } from './embed/index.ts';
import { file } from './file/index.ts';
import { heading } from './heading/index.ts';
import { image } from './image/index.ts';
import { learnerWords } from './learner-words.ts';
import { listItem } from './list-item/index.ts';
import { math } from './math/index.ts';
import { paragraph } from './paragraph/index.ts';
import { quote } from './quote/index.ts';
import type { BlockData, BlockTypeName } from './registry.ts';
import type { BlockType } from './seam.ts';
import { tabs } from './tabs/index.ts';
import { table } from './table/index.ts';
import { test } from './test/index.ts';
import type { LearnerTest, Test } from './test/schema.ts';
import { video } from './video/index.ts';

type DataOfType<T extends BlockTypeName> = Extract<BlockData, { type: T }>;

/** What of a block is in a learner's package. */
export type LearnerBlockData = Exclude<BlockData, Activity | Test> | ParticipantActivity | LearnerTest;
type Seen<T extends BlockTypeName> = Extract<LearnerBlockData, { type: T }>;

const plainTypes = {
  paragraph,
  heading,
  'list-item': listItem,
  quote,
  callout,
  code,
  table,
  accordion,
  tabs,
  columns,
  button,
  math,
  image,
  audio,
  video,
  file,
  embed,
  divider,
  activity,
  test,
} satisfies { readonly [T in Exclude<BlockTypeName, ExerciseData['type']>]: BlockType<DataOfType<T>, Seen<T>> };

type AnyFacets = BlockType<BlockData, BlockData | LearnerBlockData>;
type Facets = AnyFacets & Required<Pick<AnyFacets, 'toText'>>;

const types = new Map<string, Facets>();
for (const [name, facets] of Object.entries({ ...plainTypes, ...exerciseTypes } as Record<string, unknown>)) {
  const { toText = learnerWords } = facets as AnyFacets;
  types.set(name, { ...(facets as AnyFacets), toText });
}

export const blockTypeNames = [...types.keys()] as readonly BlockTypeName[];

/** The facets of a block whose type is known only at run time. */
export function blockType(data: { readonly type: BlockTypeName }): Facets {
  return types.get(data.type) as Facets;
}
