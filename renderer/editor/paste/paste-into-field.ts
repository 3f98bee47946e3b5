/** Puts what is on the clipboard into a field: words with their marks, links and formulas, each block of it a line. */

import { Transforms } from 'slate';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import type { RichText } from '../../../shared/blocks/inline.ts';
import { readFragment } from '../copy/fragment.ts';
import type { PageSlate } from '../slate-types.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { cellLines } from './cell-lines.ts';

/**
 * The lines on the clipboard; of our own, the notes of a page stay behind. Items of a list have their signs where all of it
 * comes into one field, and none where each becomes a part of its own.
 */
export function linesOf(data: DataTransfer, asParts: boolean): readonly RichText[] {
  const own = readFragment(data);
  const html = data.getData('text/html');
  const blocks =
    own && own.blocks.length > 0
      ? own.blocks.map((block) => block.data)
      : html === ''
        ? []
        : blocksFromHtml(html).blocks;
  const lines = asParts ? blocks.map(withoutSign) : blocks;
  if (blocks.length > 0) return cellLines(lines).map((line) => line.flatMap(fitting));
  const text = data.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  return text === '' ? [] : text.split(/\n+/).map((line) => [{ text: line }]);
}

/** Puts lines at the caret, in place of what is selected. */
export function insertLines(editor: PageSlate, lines: readonly RichText[]): void {
  const nodes = lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
  if (nodes.length === 0 || !editor.selection) return;
  Transforms.insertFragment(editor, [{ type: 'paragraph', children: nodes }]);
}

function withoutSign(block: BlockData): BlockData {
  return block.type === 'list-item' ? { type: 'paragraph', children: block.children } : block;
}

function fitting(node: ReturnType<typeof cellLines>[number][number]): RichText {
  return 'type' in node && node.type === 'footnote' ? [] : [node];
}
