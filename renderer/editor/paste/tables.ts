/** The cells of a pasted table in rows and columns, each where it is seen: merged cells leave empty ones beside and below. */

import { tableLimits } from '../../../shared/blocks/table/schema.ts';

export interface Grid {
  /** Null where a merged cell reaches. */
  readonly rows: readonly (readonly (Element | null)[])[];
  readonly width: number;
  readonly caption: string;
  readonly headerRow: boolean;
  readonly headerColumn: boolean;
}

export function gridOf(table: Element): Grid {
  const rows = rowsOf(table).map(cellsOf);
  const placed: (Element | null)[][] = rows.map(() => []);
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
      x = right;
    }
  }
  const width = Math.max(0, ...placed.map((row) => row.length));
  const [first = [], ...others] = rows;
  return {
    rows: placed.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    width,
    caption: (table.querySelector('caption')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
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

/** Its own rows, never those of a table inside it; a table may be said by roles alone. */
function rowsOf(table: Element): readonly Element[] {
  if (table instanceof HTMLTableElement) return [...table.rows];
  return [...table.querySelectorAll('[role="row"]')];
}

function cellsOf(row: Element): readonly Element[] {
  if (row instanceof HTMLTableRowElement) return [...row.cells];
  return [...row.querySelectorAll('[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]')];
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
