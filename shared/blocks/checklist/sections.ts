/** The flat rows of a worksheet as sections; rows before the first heading stand in one without. */

import type { RowKind } from './schema.ts';

export interface Section<Row> {
  readonly title: Row | null;
  readonly rows: readonly Row[];
}

export function sectionsOf<Row extends { readonly kind: RowKind }>(rows: readonly Row[]): readonly Section<Row>[] {
  const sections: { title: Row | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (row.kind === 'section') sections.push({ title: row, rows: [] });
    else if (last) last.rows.push(row);
    else sections.push({ title: null, rows: [row] });
  }
  return sections;
}
