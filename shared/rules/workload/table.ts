/** A programme's workload as a table: its rows, their order, and the CSV file of it. */

import { writeRows } from '../../base/csv.ts';
import { workKinds } from '../../model/goals/schema.ts';
import type { ModuleWorkload, ProgrammeWorkload } from './workload.ts';

export const workloadColumns = ['code', 'title', ...workKinds, 'minutes', 'planned', 'hours', 'ects'] as const;
export type WorkloadColumn = (typeof workloadColumns)[number];

/** A module, or the whole programme. */
export type WorkloadRow = Pick<ModuleWorkload, 'code' | 'title' | 'minutes' | 'byKind' | 'planned' | 'ects'>;

/** By any column; modules that are not planned come last, and equals stay as they stood. */
export function sortWorkload<Row extends WorkloadRow>(
  rows: readonly Row[],
  by: WorkloadColumn,
  descending: boolean,
  /** Compares words as readers of the interface expect it. */
  compare: (a: string, b: string) => number,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  if (by === 'code' || by === 'title') return rows.toSorted((a, b) => sign * compare(a[by], b[by]));
  return rows.toSorted((a, b) => {
    const [left, right] = [valueOf(a, by), valueOf(b, by)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

/** One line of heads, one for each module in its order, one for the whole. Minutes to the thousandth, so that they add up. */
export function writeWorkload(
  workload: ProgrammeWorkload,
  heads: Readonly<Record<WorkloadColumn, string>>,
  whole: string,
): string {
  const rows: readonly WorkloadRow[] = [...workload.modules, wholeRow(workload, whole)];
  return writeRows([
    workloadColumns.map((column) => heads[column]),
    ...rows.map((row) =>
      workloadColumns.map((column) => {
        if (column === 'code' || column === 'title') return row[column];
        const value = valueOf(row, column);
        return value === null ? '' : rounded(value);
      }),
    ),
  ]);
}

/** The programme as the last row of its table, under the given name. */
export function wholeRow(workload: ProgrammeWorkload, name: string): WorkloadRow {
  return { code: '', title: name, ...workload };
}

function valueOf(row: WorkloadRow, column: Exclude<WorkloadColumn, 'code' | 'title'>): number | null {
  if (column === 'hours') return row.minutes / 60;
  if (column === 'minutes' || column === 'planned' || column === 'ects') return row[column];
  return row.byKind[column];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
