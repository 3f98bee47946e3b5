/** Which rows and columns of a table with equal ones are in view, and how far to scroll for one that is not. Pure. */

/** Pixels, as in the style sheet. */
export const rowHeight = 46;
export const columnWidth = 42;
/** Of the letters of a head; those of some scripts are wider and then are cut. */
const letter = 6.5;

/**
 * Pixels that the slanted names of the columns want, of which each has two lines: how long a line is, and what it takes behind
 * the last column. Names beyond all measure end in dots, as all long ones do in a low window.
 */
export function roomOfHeads(labels: readonly string[]): { readonly line: number; readonly behind: number } {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  // Words do not break in the middle: a line has room for some letters more than half of them.
  const line = Math.round(Math.max(110, Math.min(250, (longest / 2 + 7) * letter)));
  return { line, behind: Math.round(line * Math.cos((68 * Math.PI) / 180)) + 24 };
}

/** Of the matrix; the heads are at -1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Range {
  /** First one drawn, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Drawn beyond the edge, so that a quick scroll shows no holes. */
const margin = 4;

export function windowOf(scroll: number, view: number, size: number, count: number): Range {
  const from = Math.max(0, Math.min(count, Math.floor(scroll / size)) - margin);
  return { from, to: Math.max(from, Math.min(count, Math.ceil((scroll + view) / size) + margin)) };
}

/** The scroll position nearest to the present one at which the one at `index` is whole. */
export function scrollFor(index: number, scroll: number, view: number, size: number): number {
  const start = index * size;
  if (start < scroll) return start;
  return start + size > scroll + view ? start + size - view : scroll;
}

/** Where a key leads in a grid whose heads are at -1; null for a key that moves nowhere. */
export function moveIn(
  key: string,
  at: Cell,
  size: { readonly rows: number; readonly columns: number },
  whole: boolean,
  pageRows: number,
): Cell | null {
  const row = (to: number) => ({ ...at, row: Math.max(-1, Math.min(size.rows - 1, to)) });
  const column = (to: number) => ({ ...at, column: Math.max(-1, Math.min(size.columns - 1, to)) });
  switch (key) {
    case 'ArrowUp':
      return row(at.row - 1);
    case 'ArrowDown':
      return row(at.row + 1);
    case 'ArrowLeft':
      return column(at.column - 1);
    case 'ArrowRight':
      return column(at.column + 1);
    case 'PageUp':
      return row(Math.max(0, at.row - pageRows));
    case 'PageDown':
      return row(at.row + pageRows);
    case 'Home':
      return whole ? { row: Math.min(0, size.rows - 1), column: -1 } : column(-1);
    case 'End':
      return whole ? { row: size.rows - 1, column: size.columns - 1 } : column(size.columns - 1);
    default:
      return null;
  }
}
