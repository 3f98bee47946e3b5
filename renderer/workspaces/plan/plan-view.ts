/** What the person is looking at in Plan: view, folded pages, the cell of the matrix they are in. */

import { create } from 'zustand';
import type { CellPlace } from '../../../shared/rules/coverage/remedy.ts';
import type { RecordId } from '../../../shared/records/record.ts';

export const planViews = ['overview', 'alignment', 'workload', 'session', 'framework'] as const;
export type PlanViewName = (typeof planViews)[number];

interface PlanView {
  readonly view: PlanViewName;
  readonly folded: ReadonlySet<RecordId>;
  readonly cell: CellPlace;
  /** Something asked the matrix to take the focus to its cell, and it has not yet. */
  readonly focus: boolean;
  readonly side: 'gaps' | 'goal';
  /** The goal whose words should take the focus, until they have: coming back is no reason to take it again. */
  readonly edit: RecordId | null;
  /** The framework that is shown, and the competence whose fields stand beside its tree. */
  readonly framework: RecordId | null;
  readonly competence: RecordId | null;
}

export const usePlan = create<PlanView>(() => ({
  view: 'overview',
  folded: new Set(),
  cell: { goal: null, target: null },
  focus: false,
  side: 'gaps',
  edit: null,
  framework: null,
  competence: null,
}));

export function setPlan(change: Partial<PlanView>): void {
  usePlan.setState(change);
}

/** Brings a cell into view and the focus to it; the page it is on unfolds. */
export function focusCell(cell: CellPlace, page: RecordId | null): void {
  usePlan.setState(({ folded }) => ({
    cell,
    focus: true,
    folded: page !== null && folded.has(page) ? new Set([...folded].filter((id) => id !== page)) : folded,
  }));
}

/** Shows a goal's fields and puts the caret into its words. */
export function editGoal(goal: RecordId): void {
  usePlan.setState(({ cell }) => ({ side: 'goal', edit: goal, cell: { goal, target: cell.target } }));
}
