/** A table from words with tabs between its columns, as spreadsheets write them where nothing better is asked for. */

import Papa from 'papaparse';
import type { Table } from '../../../shared/blocks/table/schema.ts';

/** Null where it is none: its first row has two columns at least. Lines alone, or indented ones, are words; short rows end early. */
export function tableFromText(text: string): Table | null {
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t' });
  const rows = data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
  const isIndented = rows.every(([first, ...rest]) => first === '' || rest.length === 0);
  if ((rows[0]?.length ?? 0) < 2 || isIndented) return null;
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    type: 'table',
    caption: '',
    headerRow: false,
    headerColumn: false,
    children: rows.map((row) => ({
      type: 'table-row',
      children: Array.from({ length: columns }, (_, index) => ({
        type: 'table-cell',
        children: [{ text: (row[index] ?? '').replace(/\r\n?/g, '\n') }],
      })),
    })),
  };
}
