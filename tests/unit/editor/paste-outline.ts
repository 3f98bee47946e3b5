/** A paste as text that a person reads beside its clipboard: a line for each block, picture and kind of loss, rows below their table. */

import { linesOf, titleOf } from '../../../shared/blocks/panel.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import type { FromHtml } from '../../../renderer/editor/paste/blocks-from-html.ts';
import type { Picture } from '../../../renderer/editor/paste/pictures.ts';
import { inline, line } from './paste-line.ts';

export function outline({ blocks, pictures, losses }: FromHtml): string {
  const after = (place: number) => pictures.filter(({ behind }) => behind === place).map(picture);
  const lines = [
    ...after(-1),
    ...blocks.flatMap((block, place) => [...blockLines(block), ...after(place)]),
    ...losses.map(({ kind, count, names }) => `left out: ${kind} ${count} (${names.join(', ')})`),
  ];
  return `${lines.join('\n')}\n`;
}

function picture({ alt, caption }: Picture): string {
  return ['[picture]', alt, caption && `| ${caption}`].filter(Boolean).join(' ');
}

function blockLines(block: BlockData): readonly string[] {
  if (block.type === 'table') {
    const heads = `${block.headerRow ? ' headed' : ''}${block.headerColumn ? ', first column' : ''}`;
    return [
      `table${heads}${block.caption && ` (${block.caption})`}`,
      ...block.children.map((row) => {
        const cells = row.children.map((cell) => inline(cell.children)).join(' | ');
        return `  ${cells.replaceAll(/ +(?=\|)/g, ' ').trim()}`;
      }),
    ];
  }
  if (block.type === 'accordion') {
    const panels = block.children.flatMap((panel) => [
      `  + ${inline(titleOf(panel))}`,
      ...linesOf(panel).map((one) => `    ${line(one)}`),
    ]);
    return ['accordion', ...panels];
  }
  return [line(block)];
}
