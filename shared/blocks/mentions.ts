/** What a block names or holds beside its words, wherever in its data: by what the schema says of each leaf. */

import type { RefKind } from '../model/fields.ts';
import { reading } from '../model/walk.ts';
import type { RecordId } from '../base/ids.ts';
import type { ApparatusNode } from './apparatus.ts';
import type { Inline } from './inline.ts';
import { blockData, type BlockData } from './registry.ts';
import type { LearnerBlockData } from './types.ts';

type AnyBlock = BlockData | LearnerBlockData;

const readFiles = reading('file');
const readRefs = reading('ref');
const readPlaces = reading('place');
const readLanguages = reading('language');
const readRichText = reading('richText');

/** The files of the programme that a block shows. */
export function resourcesOf(data: AnyBlock): readonly RecordId[] {
  const found: RecordId[] = [];
  for (const part of partsOf(data)) readFiles(blockData, part, ({ value }) => found.push(value));
  return found;
}

/** The records of these kinds that it names, as often as it does, in reading order. */
export function refsIn(data: AnyBlock, ...kinds: readonly RefKind[]): readonly RecordId[] {
  const found: RecordId[] = [];
  for (const part of partsOf(data)) {
    readRefs(blockData, part, ({ field, value }) => {
      if (field.kinds.some((kind) => kinds.includes(kind))) found.push(value);
    });
  }
  return found;
}

/** Every term, footnote, citation and formula between words, in reading order. */
export function apparatusIn(data: AnyBlock): readonly ApparatusNode[] {
  const found: ApparatusNode[] = [];
  for (const part of partsOf(data)) {
    readRichText(blockData, part, ({ value }) => {
      for (const node of value as Inline) if ('type' in node && node.type !== 'link') found.push(node);
    });
  }
  return found;
}

/** Where its links lead within the module, as `#id`. */
export function innerPlaces(data: AnyBlock): readonly string[] {
  const found: string[] = [];
  for (const part of partsOf(data)) {
    readPlaces(blockData, part, ({ value }) => {
      if (value.startsWith('#')) found.push(value);
    });
  }
  return found;
}

/** The tags of what is in another language than its module. */
export function languagesIn(data: AnyBlock): readonly string[] {
  const found: string[] = [];
  for (const part of partsOf(data)) readLanguages(blockData, part, ({ value }) => found.push(value));
  return found;
}

/** What a learner gets of a test is its exercises. */
function partsOf(data: AnyBlock): readonly AnyBlock[] {
  return data.type === 'test' && 'exercises' in data ? data.exercises.map((exercise) => exercise.data) : [data];
}
