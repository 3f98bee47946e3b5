/** Pasting between the page and its panels: blocks become lines of a panel, lines copied from one become blocks. */

import { inlineText, type Inline } from '../../../shared/blocks/inline.ts';
import { linesOf, maxLines, titleOf, type Panel, type PanelLine } from '../../../shared/blocks/panel.ts';
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
    case 'image': {
      const { resource, decorative, alt, caption } = block;
      if (resource === null) return null;
      const picture = { type: 'picture' as const, resource, alt: decorative ? '' : alt, children: nothing() };
      return [paragraph([picture]), ...(caption === '' ? [] : [paragraph([{ text: caption }])])];
    }
    default:
      return null;
  }
}

/** A panel of a title and lines that can live in one as they are; null when it would lose something of them. */
export function panelOf(title: readonly BlockData[], body: readonly BlockData[]): Panel | null {
  const lines = body.map((block) => {
    const line = block.type === 'heading' ? { ...block, level: block.level > 3 ? (4 as const) : (3 as const) } : block;
    return isPanelLine(line) ? line : null;
  });
  const [named, more] = title;
  if (more || (named && named.type !== 'paragraph') || lines.length > maxLines) return null;
  const words = (named?.children ?? [{ text: '' }]).map((piece) => ('type' in piece ? null : piece));
  if (!words.every((piece) => piece !== null) || !lines.every((line) => line !== null)) return null;
  const [first = paragraph([{ text: '' }]), ...others] = lines;
  const bare = words.map((piece) => {
    const { ...plain } = piece;
    delete plain.bold; // a title is bold as such
    return plain;
  });
  return { type: 'panel', children: [{ type: 'panel-title', children: bare }, first, ...others] };
}

function nothing(): [{ text: '' }] {
  return [{ text: '' }];
}

function paragraph(children: Inline): PanelLine {
  return { type: 'paragraph', children };
}
