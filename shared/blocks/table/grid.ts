/**
 * The rows and columns of a table: what is shown at each place, and how rows and columns are put in, taken
 * out and moved. Every change leaves each row as many cells as the others. A merged cell is the first of those it reaches over, as in HTML
 * (4.9.12); the others stay in their rows, without words, so that a place is the same number in every row.
 */

import { tableLimits, type Table, type TableCell } from './schema.ts';

/** Counted from 0, the header cells too. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns a cell reaches over, from its own on. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
}

export interface Layout {
  readonly rows: number;
  readonly columns: number;
  /** The place of the cell that is shown there: its own, or that of the merged one that reaches over it. */
  ownerOf(place: Place): Place;
  /** One row and column, where a cell is not merged. */
  spanOf(place: Place): Span;
}

type Row = Table['children'][number];
export const alone: Span = { rows: 1, columns: 1 };

/** What stands where. A cell that would reach beyond the table, or over another merged one, ends before. */
export function layoutOf({ children }: Pick<Table, 'children'>): Layout {
  const rows = children.length;
  const columns = children.reduce((most, row) => Math.max(most, row.children.length), 1);
  const key = ({ row, column }: Place): number => row * columns + column;
  const owners = new Map<number, Place>();
  const spans = new Map<number, Span>();
  const isFree = (row: number, column: number): boolean => !owners.has(key({ row, column }));
  for (const [row, line] of children.entries()) {
    if (!hasMerged(line)) continue;
    for (const [column, { rowSpan = 1, colSpan = 1 }] of line.children.entries()) {
      if ((rowSpan === 1 && colSpan === 1) || !isFree(row, column)) continue;
      let width = 1;
      while (width < colSpan && column + width < columns && isFree(row, column + width)) width++;
      let height = 1;
      const isFreeBelow = (at: number): boolean =>
        Array.from({ length: width }, (_, by) => isFree(at, column + by)).every(Boolean);
      while (height < rowSpan && row + height < rows && isFreeBelow(row + height)) height++;
      if (width === 1 && height === 1) continue;
      const place = { row, column };
      spans.set(key(place), { rows: height, columns: width });
      for (const over of placesIn({ from: place, to: { row: row + height - 1, column: column + width - 1 } }))
        owners.set(key(over), place);
    }
  }
  return {
    rows,
    columns,
    ownerOf: (place) => owners.get(key(place)) ?? place,
    spanOf: (place) => spans.get(key(place)) ?? alone,
  };
}

const mergedRows = new WeakMap<Row, boolean>();

/** Whether a merged cell begins in it. Known of each row after the first time, as a layout is asked for with every key. */
export function hasMerged(row: Row): boolean {
  const known = mergedRows.get(row);
  if (known !== undefined) return known;
  const has = row.children.some(({ rowSpan = 1, colSpan = 1 }) => rowSpan > 1 || colSpan > 1);
  mergedRows.set(row, has);
  return has;
}

/** A row of empty cells before the one at `at`, or behind the last. Unchanged where the table is as long as one may be. */
export function withRow<T extends Table>(table: T, at: number): T {
  const { rows, columns } = layoutOf(table);
  if (rows >= tableLimits.rows) return table;
  const longer = stretched(evened(table), at, 1);
  const row: Row = { type: 'table-row', children: Array.from({ length: columns }, emptyCell) };
  return { ...longer, children: longer.children.toSpliced(at, 0, row) };
}

/** The row's words go with it; of a merged cell that begins in it the next row has the rest. The last row stays. */
export function withoutRow<T extends Table>(table: T, at: number): T {
  const even = evened(table);
  if (even.children.length <= 1 || !even.children[at]) return table;
  const layout = layoutOf(even);
  const next = even.children[at + 1];
  const rest = next?.children.map((cell, column): TableCell => {
    const place = { row: at, column };
    const { rows, columns } = layout.spanOf(place);
    const merged = even.children[at]?.children[column];
    return rows > 1 && merged ? spanning(merged, { rows: rows - 1, columns }) : cell;
  });
  const shorter = stretched(even, at, -1);
  const children = shorter.children
    .map((row, index) => (index === at + 1 && rest ? { ...row, children: rest } : row))
    .toSpliced(at, 1);
  return { ...shorter, children };
}

/** A column of empty cells before the one at `at`, or behind the last, as wide as they are on average. */
export function withColumn<T extends Table>(table: T, at: number): T {
  if (layoutOf(table).columns >= tableLimits.columns) return table;
  const wider = turned(withRow(turned(evened(table)), at));
  const { widths } = table;
  if (!widths) return wider;
  return { ...wider, widths: shares(widths.toSpliced(at, 0, sum(widths) / widths.length)) };
}

export function withoutColumn<T extends Table>(table: T, at: number): T {
  const { columns } = layoutOf(table);
  if (columns <= 1 || at < 0 || at >= columns) return table;
  const narrower = turned(withoutRow(turned(evened(table)), at));
  return table.widths ? { ...narrower, widths: shares(table.widths.toSpliced(at, 1)) } : narrower;
}

/** Unchanged where a merged cell reaches over the edge of either row. */
export function withRowMoved<T extends Table>(table: T, from: number, to: number): T {
  const even = evened(table);
  const row = even.children[from];
  if (!row || !even.children[to] || from === to) return table;
  const { columns, ownerOf, spanOf } = layoutOf(even);
  const isWhole = (at: number): boolean =>
    Array.from({ length: columns }, (_, column) => ({ row: at, column })).every(
      (place) => ownerOf(place).row === at && spanOf(ownerOf(place)).rows === 1,
    );
  for (let at = Math.min(from, to); at <= Math.max(from, to); at++) if (!isWhole(at)) return table;
  return { ...even, children: even.children.toSpliced(from, 1).toSpliced(to, 0, row) };
}

export function withColumnMoved<T extends Table>(table: T, from: number, to: number): T {
  const even = turned(evened(table));
  const moved = withRowMoved(even, from, to);
  if (moved === even) return table;
  const width = table.widths?.[from];
  return {
    ...turned(moved),
    ...(table.widths && width !== undefined ? { widths: table.widths.toSpliced(from, 1).toSpliced(to, 0, width) } : {}),
  };
}

/** With each merged cell saying no more than what it does reach over. */
export function fitted<T extends Table>(table: T): T {
  const { spanOf } = layoutOf(table);
  return mapped(table, (cell, place) => {
    const { rows, columns } = spanOf(place);
    return (cell.rowSpan ?? 1) === rows && (cell.colSpan ?? 1) === columns ? cell : spanning(cell, spanOf(place));
  });
}

/** Each row as long as the longest. The same table where they are. */
export function evened<T extends Table>(table: T): T {
  const { columns } = layoutOf(table);
  if (table.children.every((row) => row.children.length === columns)) return table;
  const children = table.children.map((row) => ({
    ...row,
    children: [...row.children, ...Array.from({ length: columns - row.children.length }, emptyCell)],
  }));
  return { ...table, children };
}

/** Whole hundredths of the table's width, which are a hundred together. */
export function shares(widths: readonly number[]): number[] {
  const all = sum(widths);
  let before = 0;
  let given = 0;
  return widths.map((width) => {
    before += width;
    const share = Math.max(1, Math.round((before / all) * 100) - given);
    given += share;
    return share;
  });
}

/** All between two places, from left to right, row after row. */
export function placesIn({ from, to }: { readonly from: Place; readonly to: Place }): readonly Place[] {
  const columns = to.column - from.column + 1;
  return Array.from({ length: (to.row - from.row + 1) * columns }, (_, index) => ({
    row: from.row + Math.floor(index / columns),
    column: from.column + (index % columns),
  }));
}

export function emptyCell(): TableCell {
  return { type: 'table-cell', children: [{ text: '' }] };
}

/** A cell that reaches over as much; alone, it is not merged. */
export function spanning(
  { rowSpan: _rows, colSpan: _columns, ...cell }: TableCell,
  { rows, columns }: Span,
): TableCell {
  return { ...cell, ...(rows > 1 ? { rowSpan: rows } : {}), ...(columns > 1 ? { colSpan: columns } : {}) };
}

/** Merged cells that reach over row `at` are longer, or shorter, by as many; a row that is put in lies inside them, not above. */
function stretched<T extends Table>(table: T, at: number, by: 1 | -1): T {
  const { ownerOf, spanOf } = layoutOf(table);
  return mapped(table, (cell, place) => {
    const { rows, columns } = spanOf(place);
    const isOwn = ownerOf(place).row === place.row && ownerOf(place).column === place.column;
    if (!isOwn || rows === 1 || at <= place.row || at >= place.row + rows) return cell;
    return spanning(cell, { rows: rows + by, columns });
  });
}

/** Rows for columns, and columns for rows. */
function turned<T extends Table>(table: T): T {
  const { columns } = layoutOf(table);
  const children = Array.from({ length: columns }, (_, column): Row => ({
    type: 'table-row',
    children: table.children.map(({ children: cells }) => {
      const { rowSpan = 1, colSpan = 1, ...cell } = cells[column] ?? emptyCell();
      return spanning(cell, { rows: colSpan, columns: rowSpan });
    }),
  }));
  return { ...table, children };
}

/** Each cell changed; rows in which nothing changes are the same objects. */
export function mapped<T extends Table>(table: T, change: (cell: TableCell, place: Place) => TableCell): T {
  const children = table.children.map((row, at): Row => {
    const cells = row.children.map((cell, column) => change(cell, { row: at, column }));
    return cells.every((cell, column) => cell === row.children[column]) ? row : { ...row, children: cells };
  });
  return { ...table, children };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
