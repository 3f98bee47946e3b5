/** CSV files that spreadsheets open: cells that would run as a formula are guarded, and reading takes the guard off. */

import Papa from 'papaparse';

/** Rows as RFC 4180 has them. Words are guarded; numbers stand as they are. */
export function writeRows(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guard(cell) : cell)));
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

/** A spreadsheet would run what starts like a formula: such a cell gets an apostrophe. */
function guard(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** What a cell says without the guard that writing may have given it. */
export function unguard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
