/** Going to a record: its page opens, its parents unfold, its block comes into view. */

import { recordOf, type RecordId, type Records } from '../../shared/records/record.ts';
import { openList } from '../editor/apparatus/dialog-state.ts';
import type { Kind } from '../../shared/records/kinds.ts';
import type { Hit } from '../../shared/programme/find.ts';
import { seek } from '../ui/sought.ts';
import { showFramework, showGoal, showPeople } from '../workspaces/plan/show-plan.ts';
import { setView, useView } from './view.ts';

export function goTo(records: Records, id: RecordId): void {
  const expanded = new Set(useView.getState().expanded);
  let record = records.get(id);
  if (record?.kind === 'framework' || record?.kind === 'competence') {
    const framework = above(records, id, 'framework');
    return framework === null ? undefined : showFramework(framework, record.kind === 'competence' ? id : null);
  }
  if (record?.kind === 'term') return openList('glossary', id);
  if (record?.kind === 'reference') return openList('references', id);
  let block: RecordId | null = null;
  if (record?.kind === 'block') block = record.id;
  while (record && !['programme', 'module', 'unit', 'page'].includes(record.kind)) {
    record = record.parent === null ? undefined : records.get(record.parent);
  }
  if (!record) return;
  for (let up = record.parent; up !== null; up = records.get(up)?.parent ?? null) expanded.add(up);
  setView({
    workspace: 'write',
    selected: record.id,
    expanded,
    ...(record.kind === 'module' || record.kind === 'programme' ? { inspectorTab: 'place' } : {}),
    ...(block === null ? {} : { reveal: block, block, inspectorTab: 'block' }),
  });
}

/** Goes to the place that shows words which were found, and has them marked there. */
export function goToHit(records: Records, hit: Hit): void {
  seek(hit);
  const isOfPeople = hit.path[0] === 'partners' || hit.path[0] === 'audiences' || hit.path[0] === 'levels';
  if (records.get(hit.record)?.kind === 'programme' && isOfPeople) showPeople();
  else goTo(records, hit.record);
}

/** Whether the page that is written on shows the words that were found. */
export function isOnScreen(records: Records, { record }: Hit): boolean {
  const { workspace, selected } = useView.getState();
  return workspace === 'write' && selected !== null && above(records, record, 'page') === selected;
}

/** Where a finding is mended: a goal in the matrix of its module, everything else in Write. */
export function goToFinding(records: Records, where: RecordId): void {
  const goal = recordOf(records, 'goal', where);
  if (goal) showGoal(goal.parent, goal.id);
  else goTo(records, where);
}

/** The module a record is in. */
export function moduleOf(records: Records, id: RecordId | null): RecordId | null {
  return above(records, id, 'module');
}

function above(records: Records, id: RecordId | null, kind: Kind): RecordId | null {
  let record = id === null ? undefined : records.get(id);
  while (record && record.kind !== kind) record = record.parent === null ? undefined : records.get(record.parent);
  return record?.id ?? null;
}
