/** The cells of a pasted table in rows and columns, each where it is seen: a merged cell stays one, with none where it reaches. */

import { alone, fitted, spanning, type Span } from '../../../shared/blocks/table/grid.ts';
import { tableLimits, type Table, type TableCell } from '../../../shared/blocks/table/schema.ts';
import type { Losses } from './losses.ts';
import { plainWords } from './plain-words.ts';
import { isHidden } from './style.ts';

export interface Grid {
  /** Null where a merged cell reaches. */
  readonly rows: readonly (readonly (Element | null)[])[];
  readonly width: number;
  /** Of the merged cells. */
  readonly spans: ReadonlyMap<Element, Span>;
  readonly caption: Element | null;
  readonly headerRow: boolean;
  readonly headerColumn: boolean;
}

export function gridOf(table: Element): Grid {
  const rows = rowsOf(table).map(cellsOf);
  const placed: (Element | null)[][] = rows.map(() => []);
  const spans = new Map<Element, Span>();
  for (const [y, cells] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      while (placed[y]?.[x] !== undefined) x += 1;
      const right = x + span(cell, 'colspan', tableLimits.columns);
      const down = Math.min(rows.length, y + span(cell, 'rowspan', rows.length - y));
      for (let row = y; row < down; row++) {
        for (let column = x; column < right; column++) (placed[row] ??= [])[column] ??= null;
      }
      (placed[y] ??= [])[x] = cell;
      if (right - x > 1 || down - y > 1) spans.set(cell, { rows: down - y, columns: right - x });
      x = right;
    }
  }
  const width = Math.max(0, ...placed.map((row) => row.length));
  const [first = [], ...others] = rows;
  return {
    rows: placed.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    width,
    spans,
    caption: table.querySelector(':scope > caption'),
    headerRow:
      first.length > 0 &&
      (rowsOf(table)[0]?.parentElement?.tagName === 'THEAD' || first.every((cell) => isHeader(cell, 'columnheader'))),
    headerColumn: others.length > 0 && others.every(([cell]) => cell !== undefined && isHeader(cell, 'rowheader')),
  };
}

/** Whether a table lays a page out instead of holding values: it has but one cell, or tables in its cells. */
export function isLayout(table: Element, { rows, width }: Grid): boolean {
  return (rows.length === 1 && width === 1) || table.querySelector('table, [role="table"], [role="grid"]') !== null;
}

/** A longer table goes on in another one, with the same header. */
export function tablesOf(grid: Grid, caption: string, rows: readonly TableCell[][]): readonly Table[] {
  const merged = rows.map((cells, y) => cells.map((cell, x) => spanning(cell, spanAt(grid, y, x))));
  const header = grid.headerRow ? merged.slice(0, 1) : [];
  const body = merged.slice(header.length);
  const most = tableLimits.rows - header.length;
  const parts = Array.from({ length: Math.max(1, Math.ceil(body.length / most)) }, (_, part) => part * most);
  return parts.map((from) =>
    fitted({
      type: 'table',
      caption: from === 0 ? caption : '',
      headerRow: grid.headerRow,
      headerColumn: grid.headerColumn,
      children: [...header, ...body.slice(from, from + most)].map((cells) => ({
        type: 'table-row',
        children: cells.slice(0, tableLimits.columns),
      })),
    }),
  );
}

function spanAt({ rows, spans }: Grid, y: number, x: number): Span {
  const cell = rows[y]?.[x];
  return (cell && spans.get(cell)) ?? alone;
}

export function countColumns({ rows, width }: Grid, losses: Losses): void {
  const beyond = width - tableLimits.columns;
  if (beyond <= 0) return;
  const [names = []] = rows;
  for (const cell of names.slice(tableLimits.columns)) losses.add('columns', cell ? plainWords(cell) : '', 0);
  losses.add('columns', '', beyond);
}

/** Its own rows, never those of a table inside it; a table may be said by roles alone. */
function rowsOf(table: Element): readonly Element[] {
  const rows = table instanceof HTMLTableElement ? table.rows : table.querySelectorAll('[role="row"]');
  // Excel hides a row by its style, Word gives the one that only measures no height.
  return [...rows].filter((row) => !isHidden(row) && row.getAttribute('height') !== '0');
}

function cellsOf(row: Element): readonly Element[] {
  const cells =
    row instanceof HTMLTableRowElement
      ? row.cells
      : row.querySelectorAll('[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]');
  return [...cells].filter((cell) => !isHidden(cell));
}

function isHeader(cell: Element, role: string): boolean {
  return cell.tagName === 'TH' || cell.getAttribute('role') === role;
}

/** A span of 0 reaches to the end (HTML, 4.9.11). */
function span(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const said = Number.parseInt(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? '1', 10);
  if (said === 0 && name === 'rowspan') return most;
  return Math.min(Math.max(1, said || 1), Math.max(1, most));
}
