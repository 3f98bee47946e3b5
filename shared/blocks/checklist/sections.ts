/** The flat rows of a worksheet as sections; rows before the first heading stand in one without. */

import type { ChecklistRow } from './schema.ts';

export interface Section {
  readonly title: ChecklistRow | null;
  readonly rows: readonly ChecklistRow[];
}

export function sectionsOf(rows: readonly ChecklistRow[]): readonly Section[] {
  const sections: { title: ChecklistRow | null; rows: ChecklistRow[] }[] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (row.kind === 'section') sections.push({ title: row, rows: [] });
    else if (last) last.rows.push(row);
    else sections.push({ title: null, rows: [row] });
  }
  return sections;
}
