/** Commands over a record with everything in it: duplicate and remove. */

import type { NewId } from '../base/ids.ts';
import { keyAt } from '../records/order.ts';
import { noChange, type AnyRecord, type ChangeSet, type RecordId, type Records } from '../records/record.ts';
import { nextModuleCode } from './structure.ts';

/** The record and all that lives in it, parents first. */
export function subtree(records: Records, id: RecordId): readonly AnyRecord[] {
  const record = records.get(id);
  if (!record) return [];
  return [record, ...records.children(id).flatMap((child) => subtree(records, child.id))];
}

/** Removes a record, what lives in it, and the alignments that point into it. The programme itself stays. */
export function removeTree(records: Records, input: { id: RecordId }): ChangeSet {
  const doomed = subtree(records, input.id);
  if (doomed.length === 0 || doomed[0]?.parent === null) return noChange;
  const ids = new Set(doomed.map((record) => record.id));
  for (const alignment of alignmentsTo(records, ids)) ids.add(alignment.id);
  return { puts: [], removes: [...ids] };
}

/** A deep copy right behind the original, with new ids; goals aligned to the original's blocks align to the copies too. */
export function duplicate(records: Records, input: { id: RecordId; newId: NewId }): ChangeSet {
  const originals = subtree(records, input.id);
  const root = originals[0];
  if (!root || root.parent === null) return noChange;
  const siblings = records.children(root.parent, root.kind);
  const order = keyAt(siblings, siblings.findIndex((other) => other.id === root.id) + 1);
  const copies = new Map(originals.map((record) => [record.id, input.newId()]));
  const puts = originals.map((record) => {
    const copy = { ...record, id: copies.get(record.id), parent: copies.get(record.parent ?? '') ?? record.parent };
    if (record.id === root.id) copy.order = order;
    return retarget(copy as AnyRecord, copies);
  });
  const first = puts[0];
  if (first?.kind === 'module') {
    puts[0] = { ...first, data: { ...first.data, code: nextModuleCode(records, root.parent) } };
  }
  for (const alignment of alignmentsTo(records, new Set(copies.keys()))) {
    if (copies.has(alignment.id)) continue;
    puts.push(retarget({ ...alignment, id: input.newId() }, copies));
  }
  return { puts, removes: [] };
}

function retarget(record: AnyRecord, copies: ReadonlyMap<RecordId, RecordId>): AnyRecord {
  if (record.kind !== 'alignment') return record;
  return { ...record, data: { ...record.data, target: copies.get(record.data.target) ?? record.data.target } };
}

function alignmentsTo(records: Records, targets: ReadonlySet<RecordId>) {
  const found = [];
  for (const record of records.all()) {
    if (record.kind === 'alignment' && targets.has(record.data.target)) found.push(record);
  }
  return found;
}
