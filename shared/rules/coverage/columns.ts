/** The matrix with some of its pages folded: a folded page stands for what is on it. */

import type { RecordId } from '../../records/record.ts';
import { alignmentRoles, type AlignmentRole } from '../../model/goals/schema.ts';
import type { Matrix, MatrixColumn, MatrixRow } from './matrix.ts';

export interface ShownColumn extends MatrixColumn {
  /** What is folded into this page. */
  readonly inside: readonly RecordId[];
}

export function shownColumns({ columns }: Matrix, folded: ReadonlySet<RecordId>): readonly ShownColumn[] {
  const shown: ShownColumn[] = [];
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    if (!column) continue;
    const folds = column.kind === 'page' && folded.has(column.id);
    const inside = folds ? columns.slice(at + 1, at + column.span).map(({ id }) => id) : [];
    shown.push({ ...column, inside });
    at += inside.length;
  }
  return shown;
}

/** Roles of what is folded into a column, each once. */
export function rolesInside(row: MatrixRow, { inside }: ShownColumn): readonly AlignmentRole[] {
  if (inside.length === 0) return inside as readonly never[];
  const found = new Set(inside.flatMap((id) => row.cells.get(id) ?? []));
  return alignmentRoles.filter((role) => found.has(role));
}
