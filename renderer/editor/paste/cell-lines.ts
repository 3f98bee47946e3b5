/** Blocks as the lines of one table cell: a cell holds words, so that lists keep their signs and code its mark. */

import type { BlockData } from '../../../shared/blocks/registry.ts';
import type { TableCell } from '../../../shared/blocks/table/schema.ts';
import { joined, trimmed, type PastedInline } from './inline-from-html.ts';
import { panelLines } from './panel-lines.ts';

/** Blocks as the lines of a cell. Numbers count on from item to item of a depth, and begin anew below another. */
export function cellLines(blocks: readonly BlockData[]): readonly PastedInline[] {
  const numbers: number[] = [];
  return blocks.map((block): PastedInline => {
    if (block.type !== 'list-item') numbers.length = 0;
    switch (block.type) {
      case 'list-item': {
        numbers.length = block.depth + 1;
        numbers[block.depth] = (numbers[block.depth] ?? 0) + 1;
        const sign = block.style === 'numbered' ? `${numbers[block.depth]}.` : '•';
        return [{ text: `${sign} ` }, ...words(block)];
      }
      case 'math':
        return [{ type: 'formula', source: block.source, alt: block.alt, children: [{ text: '' }] }];
      case 'code':
        return block.children.map(({ text }) => ({ text, code: true }));
      default:
        return words(block);
    }
  });
}

/** A cell of blocks: each a line of it, and of a panel its title and lines. */
export function cellOf(blocks: readonly BlockData[]): TableCell {
  const lines = cellLines(
    blocks.flatMap((block): readonly BlockData[] => (block.type === 'accordion' ? (panelLines(block) ?? []) : [block])),
  );
  return { type: 'table-cell', children: trimmed(joined(lines)) };
}

function words(block: BlockData): PastedInline {
  return 'children' in block ? (block.children as PastedInline) : [];
}
