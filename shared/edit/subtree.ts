/** Commands over a record with everything in it: duplicate and remove. */

import type { NewId } from '../base/ids.ts';
import { keyAt } from '../store/order.ts';
import {
  noChange,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../records/record.ts';
import { retarget } from './retarget.ts';
import { nextModuleCode } from './structure.ts';

/** The record and all that lives in it, parents first. */
export function subtree(records: Records, id: RecordId): readonly AnyRecord[] {
  const record = records.get(id);
  if (!record) return [];
  const found: AnyRecord[] = [record];
  // A list that grows while it is walked: a framework of fifty thousand competences is no deep recursion.
  for (const parent of found) for (const child of records.children(parent.id)) found.push(child);
  return found;
}

/** Removes a record, what lives in it, and what hangs on any of it. The programme itself stays, and the original of a copy. */
export function removeTree(records: Records, input: { id: RecordId }): ChangeSet {
  const doomed = subtree(records, input.id);
  if (doomed.length === 0 || doomed[0]?.parent === null || isOriginal(records, input.id)) return noChange;
  const ids = new Set(doomed.map((record) => record.id));
  for (const hanging of hangingOn(records, ids)) ids.add(hanging.id);
  const puts = [...records.all()].flatMap((record) => {
    // What a block says of something removed stays: the checks tell, and whoever wrote it knows what to say instead.
    if (record.kind === 'block' || ids.has(record.id)) return [];
    const left = retarget(record, (id) => (ids.has(id) ? null : id));
    return left && left !== record ? [left] : [];
  });
  return { puts, removes: [...ids] };
}

/** Whether a copy was made of this file: as long as there is one, it can be cropped again. */
function isOriginal(records: Records, id: RecordId): boolean {
  if (records.get(id)?.kind !== 'resource') return false;
  for (const { kind, data } of records.all()) if (kind === 'resource' && data.original?.resource === id) return true;
  return false;
}

/**
 * A deep copy right behind the original, with new ids. What led from one copied part to another leads between the
 * copies: links, the banks and goals of tests; goals aligned to the original's blocks align to the copies too.
 */
export function duplicate(records: Records, input: { id: RecordId; newId: NewId }): ChangeSet {
  return copyTree(records, input)?.changes ?? noChange;
}

/** The same, with the id that the copy of each record has; null where there is nothing that could be copied. */
export function copyTree(
  records: Records,
  input: { id: RecordId; newId: NewId },
): { readonly changes: ChangeSet; readonly copies: ReadonlyMap<RecordId, RecordId> } | null {
  const originals = subtree(records, input.id);
  const root = originals[0];
  if (!root || root.parent === null) return null;
  const siblings = records.children(root.parent, root.kind);
  const order = keyAt(siblings, siblings.findIndex((other) => other.id === root.id) + 1);
  const copies = new Map(originals.map((record) => [record.id, input.newId()]));
  const lead = (id: RecordId): RecordId => copies.get(id) ?? id;
  const puts = originals.map((record) => {
    const copy = { ...record, id: copies.get(record.id), parent: copies.get(record.parent ?? '') ?? record.parent };
    if (record.id === root.id) copy.order = order;
    return unpublished(retarget(copy as AnyRecord, lead) ?? (copy as AnyRecord));
  });
  const first = puts[0];
  if (first?.kind === 'module') {
    // Nobody has approved the copy, and it is nobody's translation.
    const { translation: _of, ...data } = first.data;
    puts[0] = { ...first, data: { ...data, code: nextModuleCode(records, root.parent), status: 'draft' } };
  }
  for (const hanging of hangingOn(records, new Set(copies.keys()))) {
    if (copies.has(hanging.id)) continue;
    const copy = retarget({ ...hanging, id: input.newId() }, lead);
    if (copy) puts.push(copy);
  }
  return { changes: { puts, removes: [] }, copies };
}

/** A copy is no longer what was published under that name: an import must not update both. */
function unpublished(record: AnyRecord): AnyRecord {
  if (record.kind !== 'framework' && record.kind !== 'competence') return record;
  return { ...record, data: { ...record.data, identifier: '' } } as AnyRecord;
}

/** Alignments and estimates that point at one of these records. */
export function hangingOn(
  records: Records,
  targets: ReadonlySet<RecordId>,
): readonly (RecordOf<'alignment'> | RecordOf<'estimate'>)[] {
  const found = [];
  for (const record of records.all()) {
    if ((record.kind === 'alignment' || record.kind === 'estimate') && targets.has(record.data.target)) {
      found.push(record);
    }
  }
  return found;
}
