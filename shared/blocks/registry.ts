/** Every block a page can hold, in the order of the insert menu: a new type is its folder and a line here. */

import { z } from '../base/zod.ts';
import { accordion } from './accordion/index.ts';
import { activity } from './activity/index.ts';
import { audio } from './audio/index.ts';
import { button } from './button/index.ts';
import { callout } from './callout/index.ts';
import { code } from './code/index.ts';
import { columns } from './columns/index.ts';
import { divider } from './divider/index.ts';
import { embed } from './embed/index.ts';
import { exerciseTypes } from './exercises.ts';
import { file } from './file/index.ts';
import { heading } from './heading/index.ts';
import { image } from './image/index.ts';
import { learnerWords } from './learner-words.ts';
import { listItem } from './list-item/index.ts';
import { math } from './math/index.ts';
import { paragraph } from './paragraph/index.ts';
import { quote } from './quote/index.ts';
import type { BlockType } from './seam.ts';
import { table } from './table/index.ts';
import { tabs } from './tabs/index.ts';
import { timeline } from './timeline/index.ts';
import { test } from './test/index.ts';
import type { InsertId } from '../words/typed.ts';
import { video } from './video/index.ts';

const blockTypes = {
  paragraph,
  heading,
  'list-item': listItem,
  quote,
  callout,
  code,
  table,
  image,
  math,
  audio,
  video,
  file,
  embed,
  divider,
  accordion,
  tabs,
  columns,
  button,
  timeline,
  ...exerciseTypes,
  test,
  activity,
} as const;

type AnyBlockType = (typeof blockTypes)[keyof typeof blockTypes];
type DataOf<T> = T extends BlockType<infer Data, infer _Seen> ? Data : never;
type SeenOf<T> = T extends BlockType<infer _Data, infer Seen> ? Seen : never;

export type BlockData = DataOf<AnyBlockType>;
/** What of a block is in a learner's package. */
export type LearnerBlockData = SeenOf<AnyBlockType>;
export type BlockTypeName = keyof typeof blockTypes;

export const blockTypeNames = Object.keys(blockTypes) as readonly BlockTypeName[];

// A list of schemas made from the registry has no types of its members left to infer from.
export const blockData = z.discriminatedUnion(
  'type',
  Object.values(blockTypes).map(({ schema }) => schema) as never,
) as unknown as z.ZodType<BlockData>;

/** The facets of a block whose type is known only at run time. */
export function blockType(data: { readonly type: BlockTypeName }): BlockType<BlockData, BlockData | LearnerBlockData> {
  return blockTypes[data.type];
}

/** What of the insert menu a block is. */
export function insertIdOf(data: { readonly type: BlockTypeName }): InsertId {
  const { forms = {} } = blockType(data).insert;
  const form = Object.entries(forms).find(([, begins]) =>
    Object.entries(begins).every(([member, value]) => Reflect.get(data, member) === value),
  );
  return (form?.[0] ?? data.type) as InsertId;
}

/** The words of a block that a learner reads, for counts and for naming it. */
export function blockText(data: BlockData | LearnerBlockData): string {
  const { toText, schema } = blockType(data);
  return toText ? toText(data) : learnerWords(schema, data);
}
