/** Going to a record: its page opens, its parents unfold, its block comes into view. */

import type { RecordId, Records } from '../../shared/records/record.ts';
import type { Kind } from '../../shared/records/kinds.ts';
import type { Hit } from '../../shared/edit/find.ts';
import { seek } from '../ui/sought.ts';
import { features, type Guide } from './feature.ts';
import { setView, useView, type View } from './view.ts';

/** `at` is a place in its words. */
export function goTo(records: Records, id: RecordId, at: View['revealAt'] = null): void {
  const expanded = new Set(useView.getState().expanded);
  let record = records.get(id);
  const target = record;
  if (target && guides().some((guide) => guide.toRecord?.(records, target))) return;
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
    ...(block === null ? {} : { reveal: block, revealAt: at, block, inspectorTab: 'block' }),
  });
}

/** Goes to the place that shows words which were found, and has them marked there. */
export function goToHit(records: Records, hit: Hit): void {
  seek(hit);
  if (!guides().some((guide) => guide.toHit?.(records, hit))) goTo(records, hit.record);
}

/** Whether the page that is written on shows the words that were found. */
export function isOnScreen(records: Records, { record }: Hit): boolean {
  const { workspace, selected } = useView.getState();
  return workspace === 'write' && selected !== null && ancestorOf(records, record, 'page') === selected;
}

/** Goes to where a finding is mended. */
export function goToFinding(records: Records, where: RecordId): void {
  if (!guides().some((guide) => guide.toFinding?.(records, where))) goTo(records, where);
}

/** The module a record is in. */
export function moduleOf(records: Records, id: RecordId | null): RecordId | null {
  return ancestorOf(records, id, 'module');
}

/** The record itself or the nearest around it that is of a kind. */
export function ancestorOf(records: Records, id: RecordId | null, kind: Kind): RecordId | null {
  let record = id === null ? undefined : records.get(id);
  while (record && record.kind !== kind) record = record.parent === null ? undefined : records.get(record.parent);
  return record?.id ?? null;
}

function guides(): readonly Guide[] {
  return features().flatMap(({ guide }) => guide ?? []);
}
