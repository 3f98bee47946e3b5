/** A CSV file as rows by the names in its first line. */

import Papa from 'papaparse';
import { unguard } from '../../base/csv.ts';
import { fail, ok, type Result } from '../../base/result.ts';
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

/** `format` names the kind of file in the errors. A row may end early: its last cells are empty. */
export function readTable(source: string, format: string): Result<Table> {
  // One more than is allowed is enough to know.
  const parsed = Papa.parse<string[]>(source.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    preview: maxNodes + 3,
  });
  const [header = [], ...body] = parsed.data;
  const names = header.map((name) => name.trim());
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
