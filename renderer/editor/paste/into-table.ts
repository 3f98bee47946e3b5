/** Pasting into a table: a table's values fill the cells from the caret on, anything else becomes lines of the cell. */

import { Transforms, type Descendant } from 'slate';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { filled } from '../../../shared/blocks/table/areas.ts';
import { layoutOf } from '../../../shared/blocks/table/grid.ts';
import { tableLimits, type Table, type TableCell } from '../../../shared/blocks/table/schema.ts';
import type { PageSlate } from '../slate-types.ts';
import { putTable, tableAt, type TableAt } from '../tables/table-at.ts';
import { cellLines } from './cell-lines.ts';
import { joined, trimmed, type PastedInline } from './inline-from-html.ts';
import type { Losses } from './losses.ts';
import { panelLines } from './panel-lines.ts';

/** The caret stands in a cell. What no cell can hold is left to the caller, to stand behind the table. */
export function pasteIntoTable(editor: PageSlate, blocks: readonly BlockData[], losses: Losses): readonly BlockData[] {
  const [only] = blocks;
  const at = tableAt(editor);
  if (at && blocks.length === 1 && only?.type === 'table') fillCells(editor, at, only, losses);
  else {
    const lines = blocks.flatMap((block) => panelLines(block) ?? []);
    const content = trimmed(joined(cellLines(lines)));
    if (lines.length > 0) Transforms.insertFragment(editor, structuredClone(content) as Descendant[]);
    return blocks.filter((block) => panelLines(block) === null);
  }
  return [];
}

/** Rows and columns that the table lacks are added, as far as a table goes; what is beyond is counted. */
function fillCells(editor: PageSlate, at: TableAt, pasted: Table, losses: Losses): void {
  const { row, column } = at.caret;
  for (const [y, { children }] of pasted.children.entries()) {
    for (const [x, { children: words }] of children.entries()) {
      const out = y + row >= tableLimits.rows || x + column >= tableLimits.columns;
      if (out) losses.add('columns', text(words as PastedInline));
    }
  }
  for (const cell of splitBy(at, pasted)) losses.add('merged', text(cell.children as PastedInline));
  const after = filled(at.table, at.caret, pasted);
  const { rows, columns } = layoutOf(pasted);
  const last = {
    row: Math.min(after.children.length, row + rows) - 1,
    column: Math.min(layoutOf(after).columns, column + columns) - 1,
  };
  putTable(editor, at, after, layoutOf(after).ownerOf(last));
}

/** The merged cells that what is pasted reaches, and does not have merged itself. */
function splitBy({ table, caret }: TableAt, pasted: Table): readonly TableCell[] {
  const [layout, own] = [layoutOf(table), layoutOf(pasted)];
  return table.children.flatMap(({ children }, row) =>
    children.filter((_cell, column) => {
      const span = layout.spanOf({ row, column });
      const [down, right] = [row - caret.row, column - caret.column];
      const within = own.spanOf({ row: down, column: right });
      if (span.rows === within.rows && span.columns === within.columns) return false;
      const isReached = down < own.rows && right < own.columns && down + span.rows > 0 && right + span.columns > 0;
      return isReached && (span.rows > 1 || span.columns > 1);
    }),
  );
}

function text(words: PastedInline): string {
  return words.map((piece) => ('text' in piece ? piece.text : '')).join('');
}
