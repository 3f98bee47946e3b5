/** What a change is about, by the name that a person gave it: a page for its blocks, a module for its goals. */

import type { AnyRecord, ChangeSet, RecordId, Records } from '../../shared/records/record.ts';

/** `inverse` takes the change back: what went is known from it alone. Null where it has no place in the outline. */
export function titleOfChange(records: Records, changes: ChangeSet, inverse: ChangeSet): string | null {
  const changed = new Map([...inverse.puts, ...changes.puts].map((record) => [record.id, record]));
  const find = (id: RecordId | null): AnyRecord | undefined =>
    id === null ? undefined : (changed.get(id) ?? records.get(id));
  // What hangs on a block is changed along with it.
  const all = [...changed.values()];
  const about = all.filter((record) => record.kind === 'block' || titleOf(record) !== null);
  const among = new Set((about.length > 0 ? about : all).map(({ id }) => id));
  let record = all.find(({ id, parent }) => among.has(id) && !among.has(parent ?? ''));
  while (record && titleOf(record) === null) record = find(record.parent);
  return record ? titleOf(record) : null;
}

function titleOf({ kind, data }: AnyRecord): string | null {
  return kind === 'programme' || kind === 'module' || kind === 'unit' || kind === 'page' ? data.title : null;
}
