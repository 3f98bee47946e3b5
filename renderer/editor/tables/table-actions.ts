/** What can be done to the table that the caret is in: the one list for its menu, the palette and the sheet of keys. */

import { merged, split } from '../../../shared/blocks/table/areas.ts';
import {
  layoutOf,
  shares,
  withColumn,
  withColumnMoved,
  withoutColumn,
  withoutRow,
  withRow,
  withRowMoved,
  type Place,
} from '../../../shared/blocks/table/grid.ts';
import type { Table } from '../../../shared/blocks/table/schema.ts';
import type { PlainKey } from '../../../shared/words/typed.ts';
import type { PageSlate } from '../slate-types.ts';
import { putTable, tableAt, type TableAt } from './table-at.ts';

export interface TableAction {
  readonly id: string;
  readonly label: PlainKey;
  /** A line above it in the menu. */
  readonly divided?: boolean;
  /** The table as it becomes and where the caret goes; null where there is nothing to do. */
  readonly change: (at: TableAt) => readonly [Table, Place] | null;
}

/** A column becomes wider or narrower by as much: hundredths of the table. */
export const widthStep = 5;

export const tableActions: readonly TableAction[] = [
  { id: 'row above', label: 'table.rowAbove', change: (at) => rowAt(at, at.area.from.row) },
  { id: 'row below', label: 'table.rowBelow', change: (at) => rowAt(at, at.area.to.row + 1) },
  { id: 'column before', label: 'table.columnBefore', change: (at) => columnAt(at, at.area.from.column) },
  { id: 'column after', label: 'table.columnAfter', change: (at) => columnAt(at, at.area.to.column + 1) },
  { id: 'row up', label: 'table.rowUp', divided: true, change: (at) => rowTo(at, -1) },
  { id: 'row down', label: 'table.rowDown', change: (at) => rowTo(at, 1) },
  { id: 'column back', label: 'table.columnBack', change: (at) => columnTo(at, -1) },
  { id: 'column on', label: 'table.columnOn', change: (at) => columnTo(at, 1) },
  { id: 'merge', label: 'table.merge', divided: true, change: mergedAt },
  { id: 'split', label: 'table.split', change: splitAt },
  { id: 'wider', label: 'table.wider', divided: true, change: (at) => widened(at, widthStep) },
  { id: 'narrower', label: 'table.narrower', change: (at) => widened(at, -widthStep) },
  { id: 'by words', label: 'table.widthsByWords', change: withoutWidths },
  {
    id: 'header row',
    label: 'table.headerRow',
    divided: true,
    change: ({ table, caret }) => [{ ...table, headerRow: !table.headerRow }, caret],
  },
  {
    id: 'header column',
    label: 'table.headerColumn',
    change: ({ table, caret }) => [{ ...table, headerColumn: !table.headerColumn }, caret],
  },
  { id: 'remove row', label: 'table.removeRow', divided: true, change: withoutRows },
  { id: 'remove column', label: 'table.removeColumn', change: withoutColumns },
];

/** False where there is nothing to do. */
export function runTableAction(editor: PageSlate, { change }: TableAction): boolean {
  const at = tableAt(editor);
  const made = at && change(at);
  if (!made) return false;
  putTable(editor, at, ...made);
  return true;
}

/** The same column of a new row. */
export function rowAt({ table, caret }: TableAt, at: number): readonly [Table, Place] | null {
  const longer = withRow(table, at);
  return longer === table ? null : [longer, owner(longer, { row: at, column: caret.column })];
}

function columnAt({ table, caret }: TableAt, at: number): readonly [Table, Place] | null {
  const wider = withColumn(table, at);
  return wider === table ? null : [wider, owner(wider, { row: caret.row, column: at })];
}

function rowTo({ table, caret }: TableAt, by: -1 | 1): readonly [Table, Place] | null {
  const moved = withRowMoved(table, caret.row, caret.row + by);
  return moved === table ? null : [moved, { row: caret.row + by, column: caret.column }];
}

function columnTo({ table, caret }: TableAt, by: -1 | 1): readonly [Table, Place] | null {
  const moved = withColumnMoved(table, caret.column, caret.column + by);
  return moved === table ? null : [moved, { row: caret.row, column: caret.column + by }];
}

function mergedAt({ table, layout, area }: TableAt): readonly [Table, Place] | null {
  const { rows, columns } = layout.spanOf(area.from);
  const isOne = area.from.row + rows - 1 === area.to.row && area.from.column + columns - 1 === area.to.column;
  return isOne ? null : [merged(table, area), area.from];
}

function splitAt({ table, layout, caret }: TableAt): readonly [Table, Place] | null {
  const { rows, columns } = layout.spanOf(caret);
  return rows === 1 && columns === 1 ? null : [split(table, caret), caret];
}

function widened({ table, layout, caret }: TableAt, by: number): readonly [Table, Place] | null {
  const now = table.widths?.length === layout.columns ? table.widths : shares(Array<number>(layout.columns).fill(1));
  const width = now[caret.column] ?? 0;
  const others = 100 - width;
  const next = width + by;
  // Each of the others keeps its part of what is left.
  if (layout.columns === 1 || next < widthStep || 100 - next < widthStep * (layout.columns - 1)) return null;
  const widths = now.map((one, column) => (column === caret.column ? next : (one * (100 - next)) / others));
  return [{ ...table, widths: shares(widths) }, caret];
}

function withoutWidths({ table, caret }: TableAt): readonly [Table, Place] | null {
  const { widths, ...rest } = table;
  return widths ? [rest, caret] : null;
}

function withoutRows({ table, area, caret }: TableAt): readonly [Table, Place] | null {
  if (area.to.row - area.from.row + 1 >= table.children.length) return null;
  let now = table;
  for (let row = area.to.row; row >= area.from.row; row--) now = withoutRow(now, row);
  return [now, owner(now, { row: Math.min(area.from.row, now.children.length - 1), column: caret.column })];
}

function withoutColumns({ table, layout, area, caret }: TableAt): readonly [Table, Place] | null {
  if (area.to.column - area.from.column + 1 >= layout.columns) return null;
  let now = table;
  for (let column = area.to.column; column >= area.from.column; column--) now = withoutColumn(now, column);
  return [now, owner(now, { row: caret.row, column: Math.min(area.from.column, layoutOf(now).columns - 1) })];
}

function owner(table: Table, place: Place): Place {
  return layoutOf(table).ownerOf(place);
}
