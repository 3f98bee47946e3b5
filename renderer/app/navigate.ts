/** Going to a record: its page opens, its parents unfold, its block comes into view. */

import { recordOf, type RecordId, type Records } from '../../shared/records/record.ts';
import { openList } from '../editor/apparatus/dialog-state.ts';
import { showGoal } from '../workspaces/plan/show-plan.ts';
import { setView, useView } from './view.ts';

export function goTo(records: Records, id: RecordId): void {
  const expanded = new Set(useView.getState().expanded);
  let record = records.get(id);
  if (record?.kind === 'term') return openList('glossary', id);
  if (record?.kind === 'reference') return openList('references', id);
  let block: RecordId | null = null;
  if (record?.kind === 'block') block = record.id;
  while (record && !['programme', 'module', 'unit', 'page'].includes(record.kind)) {
    record = record.parent === null ? undefined : records.get(record.parent);
  }
  if (!record) return;
  for (let above = record.parent; above !== null; above = records.get(above)?.parent ?? null) expanded.add(above);
  setView({
    workspace: 'write',
    selected: record.id,
    expanded,
    ...(record.kind === 'module' ? { block, inspectorTab: 'place' } : {}),
    ...(block === null ? {} : { reveal: block, block, inspectorTab: 'block' }),
  });
}

/** Where a finding is mended: a goal in the matrix of its module, everything else in Write. */
export function goToFinding(records: Records, where: RecordId): void {
  const goal = recordOf(records, 'goal', where);
  if (goal) showGoal(goal.parent, goal.id);
  else goTo(records, where);
}

/** The module a record is in. */
export function moduleOf(records: Records, id: RecordId | null): RecordId | null {
  let record = id === null ? undefined : records.get(id);
  while (record && record.kind !== 'module') record = record.parent === null ? undefined : records.get(record.parent);
  return record?.id ?? null;
}
