/** A table from words with tabs between its columns, as spreadsheets write them where nothing better is asked for. */

import Papa from 'papaparse';
import type { Table } from '../../../shared/blocks/table/schema.ts';

/** Null where it is none: every row has as many columns, two at least. Lines alone, or indented ones, are words. */
export function tableFromText(text: string): Table | null {
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t' });
  const rows = data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || rows.some(({ length }) => length !== columns)) return null;
  return {
    type: 'table',
    caption: '',
    headerRow: false,
    headerColumn: false,
    children: rows.map((row) => ({
      type: 'table-row',
      children: row.map((cell) => ({ type: 'table-cell', children: [{ text: cell.replace(/\r\n?/g, '\n') }] })),
    })),
  };
}
