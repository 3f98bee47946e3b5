/** What the person is looking at in Plan: view, folded pages, the cell of the matrix they are in. */

import { create } from 'zustand';
import type { CellPlace } from '../../../shared/goals/coverage/remedy.ts';
import type { RecordId } from '../../../shared/records/record.ts';

export const planViews = ['overview', 'alignment', 'workload', 'session', 'framework'] as const;
export type PlanViewName = (typeof planViews)[number];

interface PlanView {
  readonly view: PlanViewName;
  readonly folded: ReadonlySet<RecordId>;
  readonly cell: CellPlace;
  /** Grows each time something asks the matrix to take the focus to its cell. */
  readonly focus: number;
  readonly side: 'gaps' | 'goal';
  /** Grows each time the goal's words should take the focus. */
  readonly edit: number;
  /** The framework that is shown, and the competence whose fields stand beside its tree. */
  readonly framework: RecordId | null;
  readonly competence: RecordId | null;
}

export const usePlan = create<PlanView>(() => ({
  view: 'overview',
  folded: new Set(),
  cell: { goal: null, target: null },
  focus: 0,
  side: 'gaps',
  edit: 0,
  framework: null,
  competence: null,
}));

export function setPlan(change: Partial<PlanView>): void {
  usePlan.setState(change);
}

/** Brings a cell into view and the focus to it; the page it is on unfolds. */
export function focusCell(cell: CellPlace, page: RecordId | null): void {
  usePlan.setState(({ focus, folded }) => ({
    cell,
    focus: focus + 1,
    folded: page !== null && folded.has(page) ? new Set([...folded].filter((id) => id !== page)) : folded,
  }));
}

/** Shows a goal's fields and puts the caret into its words. */
export function editGoal(goal: RecordId): void {
  usePlan.setState(({ edit, cell }) => ({ side: 'goal', edit: edit + 1, cell: { goal, target: cell.target } }));
}
