/** The table that the caret is in, by rows and columns, and how a changed one takes its place. */

import { Editor, Path, Range, Transforms, type Node } from 'slate';
import { areaBetween, emptied, type Area } from '../../../shared/blocks/table/areas.ts';
import { layoutOf, placesIn, type Layout, type Place } from '../../../shared/blocks/table/grid.ts';
import type { Table } from '../../../shared/blocks/table/schema.ts';
import type { BlockElement, PageSlate } from '../slate-types.ts';

type TableElement = Extract<BlockElement, { type: 'table' }>;

export interface TableAt {
  /** Of the block on the page. */
  readonly index: number;
  readonly table: Table;
  readonly layout: Layout;
  /** The cell with the caret. */
  readonly caret: Place;
  /** The selected cells, or that one. */
  readonly area: Area;
}

/** Null where the selection is not in one table. */
export function tableAt({ children, selection }: Editor): TableAt | null {
  if (!selection) return null;
  const { anchor, focus } = selection;
  const [index = -1] = focus.path;
  if (anchor.path[0] !== index) return null;
  const element = children[index] as BlockElement | undefined;
  if (element?.type !== 'table') return null;
  const table = tableOf(element);
  const layout = layoutOf(table);
  const caret = layout.ownerOf(placeOf(focus.path));
  return { index, table, layout, caret, area: areaBetween(table, layout.ownerOf(placeOf(anchor.path)), caret) };
}

/** Slate's rows and cells are ours, told to it as nodes of any kind. */
export function tableOf(element: TableElement): Table {
  return element as unknown as Table;
}

/** Whether more than the words of one cell are selected. */
export function areCellsSelected({ selection }: Editor): boolean {
  return (
    selection !== null &&
    Range.isExpanded(selection) &&
    !Path.equals(selection.anchor.path.slice(0, 3), selection.focus.path.slice(0, 3))
  );
}

/** Puts a table in place of what it was made from, with the caret in the cell at `caret`. Rows that did not change stay as they are. */
export function putTable(editor: PageSlate, { index, table: before }: TableAt, after: Table, caret: Place): void {
  Editor.withoutNormalizing(editor, () => {
    putRows(editor, index, before.children, after.children);
    const { headerRow, headerColumn } = after;
    if (before.headerRow !== headerRow || before.headerColumn !== headerColumn)
      Transforms.setNodes<BlockElement>(editor, { headerRow, headerColumn }, { at: [index] });
    if (before.widths !== after.widths) {
      if (after.widths) Transforms.setNodes<BlockElement>(editor, { widths: after.widths }, { at: [index] });
      else Transforms.unsetNodes<BlockElement & { widths?: number[] }>(editor, 'widths', { at: [index] });
    }
  });
  goToCell(editor, index, caret);
}

export function goToCell(editor: PageSlate, index: number, { row, column }: Place): void {
  Transforms.select(editor, Editor.end(editor, [index, row, column]));
}

/** The next or previous cell that is shown, row after row; null at the edge of the table. */
export function cellBeside({ layout, caret }: TableAt, by: -1 | 1): Place | null {
  const all = placesIn({ from: { row: 0, column: 0 }, to: { row: layout.rows - 1, column: layout.columns - 1 } });
  const shown = all.filter((place) => isSame(layout.ownerOf(place), place));
  const at = shown.findIndex((place) => isSame(place, caret));
  return shown[at + by] ?? null;
}

/** Takes the words out of the selected cells and leaves the cells. */
export function emptyCells(editor: PageSlate, at: TableAt): void {
  putTable(editor, at, emptied(at.table, at.area), at.area.from);
}

export function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}

function placeOf([, row = 0, column = 0]: Path): Place {
  return { row, column };
}

type Rows = Table['children'];

function putRows(editor: PageSlate, index: number, before: Rows, after: Rows): void {
  let first = 0;
  while (first < before.length && before[first] === after[first]) first++;
  let same = 0;
  while (same < Math.min(before.length, after.length) - first && before.at(-1 - same) === after.at(-1 - same)) same++;
  for (let row = before.length - same - 1; row >= first; row--) Transforms.removeNodes(editor, { at: [index, row] });
  const put = structuredClone(after.slice(first, after.length - same)) as Node[];
  if (put.length > 0) Transforms.insertNodes(editor, put, { at: [index, first] });
}
