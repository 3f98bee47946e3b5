/** Cells of a table taken together: what lies between two, merged into one, split again, emptied, copied, laid over another table. */

import { alone, emptyCell, evened, fitted, layoutOf, mapped, placesIn, shares, spanning, type Place } from './grid.ts';
import { tableLimits, type Table, type TableCell } from './schema.ts';

/** Places in rows and columns, the last ones belonging to it. */
export interface Area {
  readonly from: Place;
  readonly to: Place;
}

/** The area between two cells, with all of each merged cell that it touches. */
export function areaBetween(table: Pick<Table, 'children'>, one: Place, other: Place): Area {
  const layout = layoutOf(table);
  let area: Area = {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  };
  for (;;) {
    const wider = placesIn(area).reduce((now, place) => {
      const owner = layout.ownerOf(place);
      const { rows, columns } = layout.spanOf(owner);
      return {
        from: { row: Math.min(now.from.row, owner.row), column: Math.min(now.from.column, owner.column) },
        to: {
          row: Math.max(now.to.row, owner.row + rows - 1),
          column: Math.max(now.to.column, owner.column + columns - 1),
        },
      };
    }, area);
    if (isSame(wider, area)) return area;
    area = wider;
  }
}

/** One cell in place of those of an area, with the words of all of them, each on a line. */
export function merged<T extends Table>(table: T, { from, to }: Area): T {
  const even = evened(table);
  const cells = placesIn({ from, to }).flatMap(({ row, column }) => even.children[row]?.children[column] ?? []);
  const words = cells.map(({ children }) => children).filter((children) => !isEmpty(children));
  const children = words.flatMap((one, index) => (index === 0 ? one : [{ text: '\n' }, ...one]));
  const span = { rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
  return mapped(even, (cell, place) => {
    if (!isIn({ from, to }, place)) return cell;
    const isFirst = place.row === from.row && place.column === from.column;
    if (!isFirst) return emptyCell();
    return spanning({ ...cell, children: children.length > 0 ? children : [{ text: '' }] }, span);
  });
}

/** The cells that a merged one reaches over, each by itself again; the words stay in the first. */
export function split<T extends Table>(table: T, { row, column }: Place): T {
  return mapped(table, (cell, at) => (at.row === row && at.column === column ? spanning(cell, alone) : cell));
}

/** An area as a table of its own; a merged cell is there as far as it reaches into it. */
export function within<T extends Table>(table: T, { from, to }: Area): T {
  const { columns } = layoutOf(table);
  const { widths, ...rest } = table;
  const isWhole = from.column === 0 && to.column === columns - 1;
  return fitted({
    ...(rest as T),
    ...(widths ? { widths: isWhole ? widths : shares(widths.slice(from.column, to.column + 1)) } : {}),
    headerRow: table.headerRow && from.row === 0,
    headerColumn: table.headerColumn && from.column === 0,
    children: table.children
      .slice(from.row, to.row + 1)
      .map((row) => ({ ...row, children: row.children.slice(from.column, to.column + 1) })),
  });
}

/**
 * The cells of another table laid over this one from a place on, which grows as far as a table may. What was merged there is not any
 * more; what the other one has merged is.
 */
export function filled<T extends Table>(table: T, at: Place, other: Table): T {
  const even = evened(table);
  const { rows, columns, spanOf } = layoutOf(even);
  const size = layoutOf(other);
  const height = Math.min(tableLimits.rows, Math.max(rows, at.row + size.rows));
  const width = Math.min(tableLimits.columns, Math.max(columns, at.column + size.columns));
  const to = { row: at.row + size.rows - 1, column: at.column + size.columns - 1 };
  const children = Array.from({ length: height }, (_, row): Table['children'][number] => ({
    type: 'table-row',
    children: Array.from({ length: width }, (_cell, column): TableCell => {
      const place = { row, column };
      if (isIn({ from: at, to }, place))
        return other.children[row - at.row]?.children[column - at.column] ?? emptyCell();
      const cell = even.children[row]?.children[column] ?? emptyCell();
      const span = spanOf(place);
      const end = { row: row + span.rows - 1, column: column + span.columns - 1 };
      return placesIn({ from: place, to: end }).some((over) => isIn({ from: at, to }, over))
        ? spanning(cell, alone)
        : cell;
    }),
  }));
  const grown = Array.from({ length: width }, (_, column) => even.widths?.[column] ?? 100 / columns);
  return fitted({ ...even, children, ...(even.widths ? { widths: shares(grown) } : {}) });
}

/** Without the words of an area; merged cells stay merged. */
export function emptied<T extends Table>(table: T, area: Area): T {
  return mapped(table, (cell, place) => (isIn(area, place) ? { ...cell, children: [{ text: '' }] } : cell));
}

function isIn({ from, to }: Area, { row, column }: Place): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.from.row === other.from.row &&
    one.from.column === other.from.column &&
    one.to.row === other.to.row &&
    one.to.column === other.to.column
  );
}

function isEmpty(children: TableCell['children']): boolean {
  return children.every((piece) => 'text' in piece && piece.text === '');
}
