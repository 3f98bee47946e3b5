/** What changed between two states of a programme, record by record. Law: applying the diff to the first gives the second. */

import { sameJson } from '../base/json.ts';
import type { ChangeSet, RecordId, StoredRecord } from './record.ts';

export interface Diff<Stored extends StoredRecord> {
  readonly added: readonly Stored[];
  readonly removed: readonly Stored[];
  /** Records whose data differs; they may have moved as well. */
  readonly changed: readonly { readonly before: Stored; readonly after: Stored }[];
  /** Records that only stand in another place. */
  readonly moved: readonly { readonly before: Stored; readonly after: Stored }[];
}

export function diff<Stored extends StoredRecord>(before: Iterable<Stored>, after: Iterable<Stored>): Diff<Stored> {
  const old = new Map<RecordId, Stored>([...before].map((record) => [record.id, record]));
  const added: Stored[] = [];
  const changed: Diff<Stored>['changed'][number][] = [];
  const moved: Diff<Stored>['moved'][number][] = [];
  for (const record of after) {
    const was = old.get(record.id);
    old.delete(record.id);
    if (!was) added.push(record);
    else if (was.kind !== record.kind || !sameJson(was.data, record.data)) changed.push({ before: was, after: record });
    else if (was.parent !== record.parent || was.order !== record.order) moved.push({ before: was, after: record });
  }
  return { added, removed: [...old.values()], changed, moved };
}

/** The change set that turns the first state of a diff into the second. */
export function changeOf<Stored extends StoredRecord>({
  added,
  removed,
  changed,
  moved,
}: Diff<Stored>): ChangeSet<Stored> {
  return {
    puts: [...added, ...[...changed, ...moved].map(({ after }) => after)],
    removes: removed.map(({ id }) => id),
  };
}
