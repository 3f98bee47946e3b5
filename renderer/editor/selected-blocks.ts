/** The blocks that a selection reaches into, and what is done to all of them as one step. */

import { Editor, Range, Transforms, type Path } from 'slate';
import { hangingOn } from '../../shared/edit/subtree.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import type { Text } from '../i18n/index.ts';
import { speak } from '../ui/notices.tsx';
import { hangingOnCopies } from './copy/hanging.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';

/** Places on the page, the last one belonging to it. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

/** Null without a selection. */
export function selectedRange({ selection }: Editor): BlockRange | null {
  if (!selection) return null;
  const [start, end] = Range.edges(selection);
  return { first: start.path[0] ?? 0, last: end.path[0] ?? 0 };
}

/** All that are selected, where the block at a place is one of them; else that block. */
export function rangeWith(editor: Editor, index: number): BlockRange {
  const selected = selectedRange(editor);
  return selected && index >= selected.first && index <= selected.last ? selected : { first: index, last: index };
}

export function blocksIn(editor: Editor, { first, last }: BlockRange): readonly BlockElement[] {
  return editor.children.slice(first, last + 1) as BlockElement[];
}

/** One place up or down, and says where they are. */
export function moveBlocks(editor: PageSlate, { first, last }: BlockRange, by: -1 | 1, t: Text): void {
  const neighbour = by < 0 ? first - 1 : last + 1;
  if (neighbour < 0 || neighbour >= editor.children.length) return;
  Transforms.moveNodes(editor, { at: [neighbour], to: [by < 0 ? last : first] });
  speak(t('editor.moved', { place: first + by + 1, count: editor.children.length }));
}

/** Copies behind them, with their links to goals and estimates, as a copied page takes those of its blocks along. */
export function duplicateBlocks(editor: PageSlate, { records, newId }: ProgrammeDocument, range: BlockRange): void {
  const originals = blocksIn(editor, range);
  const copies = new Map(originals.map(({ id }) => [id, editor.newId()]));
  const page = records.get(originals[0]?.id ?? '')?.parent;
  if (page) {
    const hanging = hangingOn(records, new Set(copies.keys()));
    editor.companions.push(...hangingOnCopies(records, { page, hanging, copies, newId }));
  }
  const at: Path = [range.last + 1];
  const nodes = structuredClone(originals).map((block) => ({ ...block, id: copies.get(block.id) ?? block.id }));
  Transforms.insertNodes(editor, nodes, { at });
  Transforms.select(editor, Editor.start(editor, at));
}

/** Whole, however little of the first and the last is selected. */
export function removeBlocks(editor: PageSlate, { first, last }: BlockRange): void {
  Editor.withoutNormalizing(editor, () => {
    for (let index = last; index >= first; index--) Transforms.removeNodes(editor, { at: [index] });
  });
  const index = Math.min(first, editor.children.length - 1);
  Transforms.select(editor, Editor.end(editor, [Math.max(0, index)]));
}
