/** What a block names or holds beside its words, wherever in its data: by what the schema says of each leaf. */

import type { FileUse, RefKind } from '../model/fields.ts';
import { reading, type Leaf, type Sort } from '../model/walk.ts';
import type { RecordId } from '../base/ids.ts';
import type { ApparatusNode } from './apparatus.ts';
import type { InlineNode } from './inline.ts';
import { blockData, type BlockData } from './registry.ts';
import type { LearnerBlockData } from './registry.ts';

type AnyBlock = BlockData | LearnerBlockData;

const namedIn = leavesIn('file', 'ref', 'place', 'language');
const richTextsIn = leavesIn('richText');

/** The files of the programme that a block shows. */
export function resourcesOf(data: AnyBlock): readonly RecordId[] {
  return namedIn(data).flatMap((leaf) => (leaf.is === 'file' ? leaf.value : []));
}

/** The same, each with what its place takes; null for any file. */
export function filesShown(data: AnyBlock): readonly { readonly id: RecordId; readonly use: FileUse | null }[] {
  return namedIn(data).flatMap((leaf) => (leaf.is === 'file' ? { id: leaf.value, use: leaf.field.use } : []));
}

/** The records of these kinds that it names, as often as it does, in reading order. */
export function refsIn(data: AnyBlock, ...kinds: readonly RefKind[]): readonly RecordId[] {
  return namedIn(data).flatMap((leaf) =>
    leaf.is === 'ref' && leaf.field.kinds.some((kind) => kinds.includes(kind)) ? leaf.value : [],
  );
}

/** Every run of its words, with marks, links and what stands between them. */
export function runsOf(data: AnyBlock): readonly (readonly InlineNode[])[] {
  return richTextsIn(data).map(({ value }) => value as readonly InlineNode[]);
}

/** Every term, footnote, citation and formula between words, in reading order. */
export function apparatusIn(data: AnyBlock): readonly ApparatusNode[] {
  const nodes = runsOf(data).flat();
  return nodes.filter((node) => 'type' in node && node.type !== 'link' && node.type !== 'picture');
}

/** Where its links lead within the module, as `#id`. */
export function innerPlaces(data: AnyBlock): readonly string[] {
  return namedIn(data).flatMap((leaf) => (leaf.is === 'place' && leaf.value.startsWith('#') ? leaf.value : []));
}

/** The tags of what is in another language than its module. */
export function languagesIn(data: AnyBlock): readonly string[] {
  return namedIn(data).flatMap((leaf) => (leaf.is === 'language' ? leaf.value : []));
}

/** Data never change once made, so what is in them is looked for once. */
function leavesIn<S extends Sort>(...sorts: readonly S[]): (data: AnyBlock) => readonly Leaf<S>[] {
  const read = reading(...sorts);
  const known = new WeakMap<AnyBlock, readonly Leaf<S>[]>();
  return (data) => {
    const before = known.get(data);
    if (before) return before;
    const found: Leaf<S>[] = [];
    for (const part of partsOf(data)) read(blockData, part, (leaf) => found.push(leaf));
    known.set(data, found.length === 0 ? none : found);
    return found;
  };
}

/** Most have none, and all of those the same. */
const none: readonly never[] = [];

/** What a learner gets of a test is its exercises. */
function partsOf(data: AnyBlock): readonly AnyBlock[] {
  return data.type === 'test' && 'exercises' in data ? data.exercises.map((exercise) => exercise.data) : [data];
}
