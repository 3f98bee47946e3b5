/** The ways into Plan from elsewhere: one of its views, a module's goals, a cell of their matrix. */

import type { CellPlace } from '../../../shared/rules/coverage/remedy.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { setView } from '../../shell/view.ts';
import { setOverview } from './overview/view-state.ts';
import { focusCell, setPlan, type PlanViewName } from './plan-view.ts';

export function showPlan(view: PlanViewName): void {
  setPlan({ view });
  setView({ workspace: 'plan' });
}

/** Goals and alignment of a module. */
export function showGoals(module: RecordId): void {
  setView({ selected: module });
  showPlan('alignment');
}

/** What the goals of the module that is worked on still lack. */
export function showGaps(): void {
  setPlan({ side: 'gaps' });
  showPlan('alignment');
}

/** A framework, or a competence of it with its fields. */
export function showFramework(framework: RecordId, competence: RecordId | null): void {
  setPlan({ framework, competence });
  showPlan('framework');
}

/** Who makes the programme and whom it is for. */
export function showPeople(): void {
  setOverview({ chosen: null, people: true });
  showPlan('overview');
}

/** A goal in the matrix of its module. */
export function showGoal(module: RecordId | null, goal: RecordId): void {
  setView({ selected: module });
  showCell({ goal, target: null }, null);
}

/** A cell of the matrix, with the focus in it; what is selected in Write stays selected. */
export function showCell(cell: CellPlace, page: RecordId | null): void {
  showPlan('alignment');
  focusCell(cell, page);
}
