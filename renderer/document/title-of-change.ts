/** What a change is about, by the name that a person gave it: a page for its blocks, a module for its goals. */

import type { AnyRecord, ChangeSet, RecordId, RecordOf, Records } from '../../shared/records/record.ts';
import { planOfSuggestion } from '../../shared/review/suggestions/record-plan.ts';

/** `inverse` takes the change back: what went is known from it alone. Null where it has no place in the outline. */
export function titleOfChange(records: Records, changes: ChangeSet, inverse: ChangeSet): string | null {
  const changed = new Map([...inverse.puts, ...changes.puts].map((record) => [record.id, record]));
  const find = (id: RecordId | null): AnyRecord | undefined =>
    id === null ? undefined : (changed.get(id) ?? records.get(id));
  // What hangs on a block is changed along with it.
  const all = [...changed.values()].flatMap((record) =>
    record.kind === 'suggestion' ? meant(records, record) : record,
  );
  const about = all.filter((record) => record.kind === 'block' || titleOf(record) !== null);
  const among = new Set((about.length > 0 ? about : all).map(({ id }) => id));
  let record = all.find(({ id, parent }) => among.has(id) && !among.has(parent ?? ''));
  while (record && titleOf(record) === null) record = find(record.parent);
  return record ? titleOf(record) : null;
}

/** What a suggestion is about, as it is or as it would be. */
function meant(records: Records, suggestion: RecordOf<'suggestion'>): AnyRecord | readonly [] {
  const plan = planOfSuggestion(suggestion);
  return records.get(suggestion.data.target) ?? (plan?.is === 'remove' ? plan.before : plan?.after) ?? [];
}

function titleOf({ kind, data }: AnyRecord): string | null {
  return kind === 'programme' || kind === 'module' || kind === 'unit' || kind === 'page' ? data.title : null;
}
