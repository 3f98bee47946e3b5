/** Puts what is on the clipboard into a field: words with their marks, links and formulas, each block of it a line. */

import { Transforms } from 'slate';
import { blockText, type BlockData } from '../../../shared/blocks/registry.ts';
import type { Inline, RichText } from '../../../shared/blocks/inline.ts';
import { readFragment } from '../copy/fragment.ts';
import type { PageSlate } from '../slate-types.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { cellLines } from './cell-lines.ts';
import { Losses, type Loss } from './losses.ts';
import { panelLines } from './panel-lines.ts';

export interface PastedLines {
  readonly lines: readonly RichText[];
  /** What no field can hold, for the person to be told. */
  readonly losses: readonly Loss[];
  /** Pictures to take into the programme, for behind the lines. */
  readonly pictures: readonly { readonly file: File; readonly alt: string }[];
}

interface Taking {
  readonly asParts: boolean;
  /** Whether the field can hold pictures. */
  readonly pictures?: boolean;
}

/**
 * The lines on the clipboard. Items of a list have their signs where all of it comes into one field, and none where each becomes
 * a part of its own.
 */
export function linesOf(data: DataTransfer, { asParts, pictures: takes = false }: Taking): PastedLines {
  const own = readFragment(data);
  if (own && own.blocks.length > 0) {
    const blocks = own.blocks.map((block) => block.data);
    return { ...linesOfBlocks(blocks, { asParts, pictures: takes ? 'kept' : 'told' }, new Losses()), pictures: [] };
  }
  const html = data.getData('text/html');
  const read = html === '' ? null : blocksFromHtml(html);
  const text = data.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'));
  // A picture comes with its name, and often with HTML that shows it too, by its address on the web.
  if (takes && files.length > 0 && !read?.blocks.length && !read?.pictures.length)
    return { lines: [], losses: [], pictures: files.map((file) => ({ file, alt: '' })) };
  const losses = new Losses(read?.losses);
  const pictures = takes ? (read?.pictures ?? []) : [];
  if (!takes) for (const { alt } of read?.pictures ?? []) losses.add('pictures', alt);
  if (read && read.blocks.length > 0)
    return { ...linesOfBlocks(read.blocks, { asParts, pictures: 'apart' }, losses), pictures };
  if (text === '' && losses.list.length === 0 && pictures.length === 0)
    for (const { name } of data.files) losses.add('pictures', name);
  const lines = text === '' ? [] : text.split(/\n+/).map((line) => [{ text: line }]);
  return { lines, losses: losses.list, pictures };
}

/** Puts lines at the caret, in place of what is selected. */
export function insertLines(editor: PageSlate, lines: readonly RichText[]): void {
  const nodes = lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
  if (nodes.length === 0 || !editor.selection) return;
  Transforms.insertFragment(editor, [{ type: 'paragraph', children: nodes }]);
}

/** What becomes of pictures among words: those of this programme stay or are told of, the places of others' are taken apart from them. */
type Pictures = 'kept' | 'told' | 'apart';

function linesOfBlocks(
  blocks: readonly BlockData[],
  { asParts, pictures }: { readonly asParts: boolean; readonly pictures: Pictures },
  losses: Losses,
): Pick<PastedLines, 'lines' | 'losses'> {
  const words = blocks.flatMap((block): readonly BlockData[] => {
    const lines = block.type === 'math' ? [block] : panelLines(block);
    if (lines === null) losses.add('blocks', blockText(block));
    return lines ?? [];
  });
  const lines = cellLines(asParts ? words.map(withoutSign) : words).flatMap((line) => {
    const fits = line.flatMap((node) => fitting(node, losses, pictures));
    return fits.length > 0 ? [fits] : [];
  });
  return { lines, losses: losses.list };
}

function withoutSign(block: BlockData): BlockData {
  return block.type === 'list-item' ? { type: 'paragraph', children: block.children } : block;
}

/** A term is its words there: a field explains none. */
function fitting(node: Inline[number], losses: Losses, pictures: Pictures): RichText {
  if ('type' in node && node.type === 'term') return node.children;
  if ('type' in node && node.type === 'picture' && pictures !== 'kept') {
    if (pictures === 'told') losses.add('pictures', node.alt);
    return [];
  }
  if (!('type' in node) || (node.type !== 'footnote' && node.type !== 'cite')) return [node];
  losses.add('notes');
  return [];
}
