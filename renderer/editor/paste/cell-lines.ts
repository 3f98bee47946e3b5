/** Blocks as the lines of one table cell: a cell holds words, so that lists keep their signs and code its mark. */

import type { BlockData } from '../../../shared/blocks/registry.ts';
import type { PastedInline } from './inline-from-html.ts';

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

function words(block: BlockData): PastedInline {
  return 'children' in block ? (block.children as PastedInline) : [];
}
