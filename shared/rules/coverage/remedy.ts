/** What would close a gap: the link that placement suggests, and the cell of the matrix where an author would set one. */

import type { RecordId } from '../../records/record.ts';
import type { AlignmentRole } from '../../model/goals/schema.ts';
import type { Coverage, Gap, GoalCoverage } from './coverage.ts';
import type { Place } from './places.ts';
import type { Suggestion } from './suggestions.ts';

/** A cell of the matrix; without a goal it is a column's head, without a target a goal's. */
export interface CellPlace {
  readonly goal: RecordId | null;
  readonly target: RecordId | null;
}

export interface Remedy {
  readonly cell: CellPlace;
  /** Null where only an author can know what to do. */
  readonly fix: Suggestion | null;
}

const missing: Readonly<Partial<Record<Gap['code'], AlignmentRole>>> = {
  untaught: 'teaches',
  unpractised: 'practises',
  unassessed: 'assesses',
};

export function remedyOf(gap: Gap, coverage: Coverage, suggestions: readonly Suggestion[]): Remedy {
  if (gap.code === 'exerciseWithoutGoal') {
    const fix = suggestions.find(({ target }) => target === gap.block) ?? null;
    return { cell: { goal: fix?.goal ?? coverage.goals[0]?.goal.id ?? null, target: gap.block }, fix };
  }
  if (gap.code === 'outOfBalance') return { cell: { goal: gap.goal, target: null }, fix: null };
  if (gap.code === 'assessedBelow' || gap.code === 'assessedAbove') {
    return { cell: { goal: gap.goal, target: gap.target }, fix: null };
  }
  const fix = suggestions.find(({ goal, role }) => goal === gap.goal && role === missing[gap.code]) ?? null;
  const goal = coverage.goals.find((one) => one.goal.id === gap.goal);
  const likely = goal ? likelyPlace(gap.code, goal, coverage) : undefined;
  return { cell: { goal: gap.goal, target: fix?.target ?? likely?.id ?? null }, fix };
}

/** Teaching is a page's; what is practised stands beside what teaches it; what is assessed comes last. */
function likelyPlace(
  code: 'untaught' | 'unpractised' | 'unassessed',
  { teaches, practises }: GoalCoverage,
  { pages }: Coverage,
): Place | undefined {
  if (code === 'untaught') return pages.find(({ inBank }) => !inBank);
  const doing = pages.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'exercise' || kind === 'activity'));
  const near = new Set((code === 'unpractised' ? teaches : practises).map(({ page }) => page));
  const beside = doing.filter(({ page }) => near.has(page));
  return code === 'unpractised' ? (beside[0] ?? doing[0] ?? pages[0]) : (doing.at(-1) ?? beside.at(-1) ?? pages.at(-1));
}
