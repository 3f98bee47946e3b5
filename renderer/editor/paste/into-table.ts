/** Pasting into a table: a table's values fill the cells from the caret on, anything else becomes lines of the cell. */

import { Editor, Node, Transforms, type Descendant } from 'slate';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { tableLimits, type Table, type TableCell } from '../../../shared/blocks/table/schema.ts';
import type { PageSlate } from '../slate-types.ts';
import { cellLines } from './cell-lines.ts';
import { joined, trimmed, type PastedInline } from './inline-from-html.ts';
import type { Losses } from './losses.ts';
import { panelLines } from './panel-lines.ts';

/** The caret stands in a cell of the table at `index`. What no cell can hold is left to the caller, to stand behind the table. */
export function pasteIntoTable(
  editor: PageSlate,
  index: number,
  blocks: readonly BlockData[],
  losses: Losses,
): readonly BlockData[] {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'table') fillCells(editor, index, only, losses);
  else {
    const lines = blocks.flatMap((block) => panelLines(block) ?? []);
    const content = trimmed(joined(cellLines(lines)));
    if (lines.length > 0) Transforms.insertFragment(editor, structuredClone(content) as Descendant[]);
    return blocks.filter((block) => panelLines(block) === null);
  }
  return [];
}

/** Rows and columns that the table lacks are added, as far as a table goes; what is beyond is counted. */
function fillCells(editor: PageSlate, index: number, pasted: Table, losses: Losses): void {
  const [, row = 0, column = 0] = editor.selection?.anchor.path ?? [];
  // Slate's rows and cells are ours, told to it as nodes of any kind.
  const table = Node.get(editor, [index]) as unknown as Table;
  const [first] = table.children;
  const width = Math.min(
    tableLimits.columns,
    Math.max(first?.children.length ?? 0, column + (pasted.children[0]?.children.length ?? 0)),
  );
  const height = Math.min(tableLimits.rows, Math.max(table.children.length, row + pasted.children.length));
  const cell = (y: number, x: number): TableCell | undefined =>
    pasted.children[y - row]?.children[x - column] ?? table.children[y]?.children[x];
  for (const [y, { children }] of pasted.children.entries()) {
    for (const [x, { children: words }] of children.entries()) {
      const out = y + row >= height || x + column >= width;
      if (out) losses.add('columns', text(words as PastedInline));
    }
  }
  const rows = Array.from({ length: height }, (_, y) => ({
    type: 'table-row' as const,
    children: Array.from({ length: width }, (_, x): TableCell => ({
      type: 'table-cell',
      children: structuredClone(cell(y, x)?.children ?? [{ text: '' }]),
    })),
  }));
  Editor.withoutNormalizing(editor, () => {
    for (let y = table.children.length - 1; y >= 0; y--) Transforms.removeNodes(editor, { at: [index, y] });
    Transforms.insertNodes(editor, rows, { at: [index, 0] });
  });
  const last = [
    index,
    Math.min(height, row + pasted.children.length) - 1,
    Math.min(width, column + (pasted.children[0]?.children.length ?? 1)) - 1,
  ];
  Transforms.select(editor, Editor.end(editor, last));
}

function text(words: PastedInline): string {
  return words.map((piece) => ('text' in piece ? piece.text : '')).join('');
}
