/** Pasting between the page and its panels: blocks become lines of a panel, lines copied from one become blocks. */

import { inlineText } from '../../../shared/blocks/inline-html.ts';
import type { Inline } from '../../../shared/blocks/inline.ts';
import { linesOf, titleOf, type PanelLine } from '../../../shared/blocks/panel.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { isPanelLine } from '../insert.ts';

/** A block as lines of a panel, every word kept; null for what has no words of its own and cannot live in one. */
export function panelLines(block: BlockData): readonly PanelLine[] | null {
  if (isPanelLine(block)) return [block];
  switch (block.type) {
    case 'heading':
      return [{ ...block, level: 3 }];
    case 'callout':
      return [paragraph(block.children)];
    case 'code':
      return block.children
        .map(({ text }) => text)
        .join('')
        .split('\n')
        .map((text) => paragraph([{ text, code: true }]));
    case 'table':
      return block.children.map((row) =>
        paragraph(row.children.flatMap((cell, index) => [...(index > 0 ? [{ text: ' | ' }] : []), ...cell.children])),
      );
    case 'accordion':
    case 'tabs':
      return block.children.flatMap((panel) => [
        ...(inlineText(titleOf(panel)) === ''
          ? []
          : [{ type: 'heading', level: 4, children: titleOf(panel) } as const]),
        ...linesOf(panel),
      ]);
    case 'columns':
      return block.children.flatMap(linesOf);
    default:
      return null;
  }
}

function paragraph(children: Inline): PanelLine {
  return { type: 'paragraph', children };
}
