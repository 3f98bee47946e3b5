/**
 * The records of an open file as they were last asked for. One that has not changed since is the very same the next time, so that what was found
 * out about it still holds; and it does not go from thread to thread again.
 */

import { ok, type Result } from '../../../shared/base/result.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import type { RecordsSince, Snapshot } from './project-file.ts';

/** `since` answers what is new to whoever has the records of a revision, or has none. */
export function keepingRecords(
  since: (rev: number | null) => Promise<Result<RecordsSince>>,
): () => Promise<Result<Snapshot>> {
  let kept: Snapshot | null = null;
  return async () => {
    // Two may be under way at once: each is told what is new to the state that it asked with.
    const before = kept;
    const answered = await since(before?.rev ?? null);
    if (!answered.ok) return answered;
    const { rev, savedAt, whole, puts, removes } = answered.value;
    const records = before && !whole ? changed(before.records, puts, removes) : puts;
    kept = { rev, savedAt, records };
    return ok(kept);
  };
}

function changed(
  records: readonly AnyRecord[],
  puts: RecordsSince['puts'],
  removes: RecordsSince['removes'],
): readonly AnyRecord[] {
  if (puts.length + removes.length === 0) return records;
  const after = new Map(records.map((record) => [record.id, record]));
  for (const id of removes) after.delete(id);
  for (const record of puts) after.set(record.id, record);
  return [...after.values()];
}
