/** A CSV file as rows by the names in its first line. */

import Papa from 'papaparse';
import { unguard } from '../base/csv.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { maxNodes, type LossCount } from './outline.ts';

export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** Maps, so that a column named `__proto__` is a column. */
export type Row = ReadonlyMap<string, string>;

export function at(row: Row, column: string): string {
  return row.get(column) ?? '';
}

export interface TableRules {
  /** Names the kind of file in the errors. */
  readonly format: string;
  /** The name that a column is known by, whatever the file calls it. */
  readonly name?: (written: string) => string;
  /** Whether these are the names of columns: lines before them are titles of the table. */
  readonly isHeader?: (names: readonly string[]) => boolean;
}

const mostTitles = 10; // lines above the header

/** A row may end early: its last cells are empty. One that is longer than the header is counted; a lone column is whole. */
export function readTable(
  source: string,
  { format, name = (written) => written, isHeader = () => true }: TableRules,
  losses?: LossCount,
): Result<Table> {
  const [, separator, text = ''] = /^\uFEFF?(?:sep=(.)[^\n]*\n)?([\s\S]*)$/i.exec(source) ?? [];
  // One more than is allowed is enough to know.
  const parsed = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    preview: maxNodes + 3 + mostTitles,
    ...(separator === undefined ? {} : { delimiter: separator }),
  });
  const rowsOfNames = parsed.data.slice(0, mostTitles).map((cells) => cells.map((cell) => name(cell.trim())));
  const at = Math.max(0, rowsOfNames.findIndex(isHeader));
  const names = rowsOfNames[at] ?? [];
  const body = parsed.data.slice(at + 1).map((cells) => {
    if (cells.length <= names.length) return cells;
    if (names.length === 1) return [cells.join(parsed.meta.delimiter)];
    losses?.add('unknown', cells.slice(names.length).filter((cell) => cell.trim() !== '').length);
    return cells;
  });
  if (parsed.errors.some(({ type }) => type === 'Quotes')) return fail('framework.unreadable', { format, detail: '"' });
  if (body.length > maxNodes + 1) return fail('framework.tooLarge', { most: maxNodes });
  const rows = body.map((cells) => new Map(names.map((name, index) => [name, unguard(cells[index] ?? '')] as const)));
  return ok({ names, rows });
}

/** Columns in which something stands that there is no place for. */
export function countUnknown({ names, rows }: Table, known: ReadonlySet<string>, losses: LossCount): void {
  const unknown = names.filter((name) => !known.has(name));
  losses.add('unknown', unknown.filter((name) => rows.some((row) => at(row, name).trim() !== '')).length);
}
