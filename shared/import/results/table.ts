/** A table as rows below the names of its columns, whichever way its cells are kept apart. */

import Papa from 'papaparse';
import { unguard } from '../../base/csv.ts';
import { fail, ok, type Result } from '../../base/result.ts';

export interface ResultTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Cells that a spreadsheet would run. */
  readonly formulas: number;
}

const separators = [',', ';', '\t'] as const;
const mostTitles = 10; // lines above the names
const mostRows = 500_000;

/** `fit` says how many of these names of columns are known: none where the row is no head of a table. */
export function readResultTable(source: string, fit: (names: readonly string[]) => number): Result<ResultTable> {
  const text = source.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const head = headOf(text, fit);
  if (!head) return fail('results.columns');
  const parsed = Papa.parse<string[]>(text, {
    delimiter: head.separator,
    skipEmptyLines: 'greedy',
    preview: mostRows + 1,
  });
  const error = parsed.errors.find(({ type }) => type === 'Quotes');
  if (error) return fail('results.unreadable', { line: (error.row ?? 0) + 1 });
  if (parsed.data.length > mostRows) return fail('results.tooLarge');
  const [names = [], ...body] = parsed.data.slice(head.at);
  const rows: string[][] = [];
  let formulas = 0;
  for (const [index, cells] of body.entries()) {
    // A cell too few or too many: what follows it stands in the wrong column, and none of the file can be trusted.
    while (cells.length > names.length && cells.at(-1)?.trim() === '') cells.pop();
    if (cells.length !== names.length) return fail('results.unreadable', { line: head.at + index + 2 });
    for (const cell of cells) if (isFormula(cell)) formulas += 1;
    rows.push(cells.map((cell) => unguard(cell).trim()));
  }
  return ok({ names: names.map(plainName), rows, formulas });
}

function headOf(text: string, fit: (names: readonly string[]) => number) {
  let best: { readonly separator: string; readonly at: number; readonly fits: number } | null = null;
  for (const separator of separators) {
    const { data } = Papa.parse<string[]>(text, {
      delimiter: separator,
      skipEmptyLines: 'greedy',
      preview: mostTitles,
    });
    for (const [at, cells] of data.entries()) {
      const fits = fit(cells.map(plainName));
      if (fits > (best?.fits ?? 0)) best = { separator, at, fits };
    }
  }
  return best;
}

export function plainName(written: string): string {
  return written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** A lone dash is what platforms write for nothing, and a number is a number. */
function isFormula(cell: string): boolean {
  return /^'*[=+@\t\r]|^'*-./.test(cell) && !/^[+-]?\d+([.,]\d+)?\s*%?$/.test(cell);
}
