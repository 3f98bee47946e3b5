/** The alignment matrix as its table shows it: goals down, pages with their exercises, activities and tests across. */

import type { RecordId } from '../../records/record.ts';
import { alignmentRoles, type AlignmentRole } from '../../model/goals/schema.ts';
import type { Coverage, Gap, GoalCoverage } from './coverage.ts';
import type { Place } from './places.ts';

export interface MatrixColumn extends Place {
  /** Columns of this page, itself included; 0 for what stands on a page. */
  readonly span: number;
}

export interface MatrixRow extends GoalCoverage {
  /** What is wrong with this goal. */
  readonly gaps: readonly Gap[];
  /** Roles by column; a column that is not named is empty. */
  readonly cells: ReadonlyMap<RecordId, readonly AlignmentRole[]>;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** Exercises that serve no goal. */
  readonly orphans: ReadonlySet<RecordId>;
}

/** Blocks of words have a column only while something is aligned to them. */
export function matrixOf({ goals, pages, gaps }: Coverage): Matrix {
  const wrong = Map.groupBy(gaps, (gap) => ('goal' in gap ? gap.goal : ''));
  const rows = goals.map((goal): MatrixRow => {
    const cells = new Map<RecordId, AlignmentRole[]>();
    for (const role of alignmentRoles) {
      for (const { id } of goal[role]) {
        const roles = cells.get(id);
        if (roles) roles.push(role);
        else cells.set(id, [role]);
      }
    }
    return { ...goal, cells, gaps: wrong.get(goal.goal.id) ?? [] };
  });
  const aligned = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const columns = pages.flatMap((page): MatrixColumn[] => {
    const blocks = page.blocks.filter(({ id, kind }) => kind !== 'other' || aligned.has(id));
    return [{ ...page, span: blocks.length + 1 }, ...blocks.map((block) => ({ ...block, span: 0 }))];
  });
  const orphans = new Set(gaps.flatMap((gap) => (gap.code === 'exerciseWithoutGoal' ? [gap.block] : [])));
  return { rows, columns, orphans };
}
