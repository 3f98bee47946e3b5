/**
 * How every type of block is seen in the page and edited beside it, by the files of its folder: `element.tsx` draws a block that
 * is written in the page, `card.tsx` any other; `editor.tsx` has its settings.
 */

import type { ComponentType } from 'react';
import type { Element } from 'slate';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { RecordId } from '../../shared/records/record.ts';
import type { BlockViews, WrittenProps } from '../editor/block-views.ts';
import { insertIcon, insertSketch } from './icons.ts';

export interface BlockEditorProps<D> {
  readonly data: D;
  readonly patch: (patch: Partial<D>) => void;
  readonly blockId: RecordId;
}

export interface BlockCardProps<D> {
  readonly id: RecordId;
  readonly data: D;
}

type Editor = ComponentType<BlockEditorProps<BlockData>>;
type Card = ComponentType<BlockCardProps<BlockData>>;
type Written = ComponentType<WrittenProps>;

/** A block that is made of others draws those as well: its `parts`. */
interface WrittenFile {
  readonly Element: unknown;
  readonly parts?: Readonly<Partial<Record<Element['type'], unknown>>>;
}

const editors = import.meta.glob<{ readonly Editor: unknown }>('./*/editor.tsx', { eager: true });
const cards = import.meta.glob<{ readonly Card: unknown }>('./*/card.tsx', { eager: true });
const writtenFiles = import.meta.glob<WrittenFile>('./*/element.tsx', { eager: true });

const writtenByType = new Map(
  Object.entries(writtenFiles).flatMap(([path, { Element: block, parts }]) =>
    Object.entries({ [path.split('/')[1] ?? '']: block, ...parts }).map(([type, part]) => [type, part as Written]),
  ),
);

/** Undefined for a type without settings. A test sees to it that every exercise has some, and a card. */
export function blockEditor(type: BlockData['type']): Editor | undefined {
  return editors[`./${type}/editor.tsx`]?.Editor as Editor | undefined;
}

function blockCard(type: BlockData['type']): Card | undefined {
  return cards[`./${type}/card.tsx`]?.Card as Card | undefined;
}

export const blockViews: BlockViews = {
  written: (type) => writtenByType.get(type),
  card: blockCard,
  icon: insertIcon,
  sketch: insertSketch,
};
