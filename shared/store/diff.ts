/** What changed between two states of a programme, record by record. Law: applying the diff to the first gives the second. */

import { sameJson } from '../base/json.ts';
import type { AnyRecord, ChangeSet, RecordId } from '../records/record.ts';

export interface Diff {
  readonly added: readonly AnyRecord[];
  readonly removed: readonly AnyRecord[];
  /** Records whose data differs; they may have moved as well. */
  readonly changed: readonly { readonly before: AnyRecord; readonly after: AnyRecord }[];
  /** Records that only stand in another place. */
  readonly moved: readonly { readonly before: AnyRecord; readonly after: AnyRecord }[];
}

export function diff(before: Iterable<AnyRecord>, after: Iterable<AnyRecord>): Diff {
  const old = new Map<RecordId, AnyRecord>([...before].map((record) => [record.id, record]));
  const added: AnyRecord[] = [];
  const changed: Diff['changed'][number][] = [];
  const moved: Diff['moved'][number][] = [];
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
export function changeOf({ added, removed, changed, moved }: Diff): ChangeSet {
  return {
    puts: [...added, ...[...changed, ...moved].map(({ after }) => after)],
    removes: removed.map(({ id }) => id),
  };
}
