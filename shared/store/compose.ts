/** Two change sets, one after the other, as one. Law: apply(compose(a, b)) equals apply(a), then apply(b). */

import type { ChangeSet, RecordId, StoredRecord } from './record.ts';

export function compose<Stored extends StoredRecord>(
  first: ChangeSet<Stored>,
  second: ChangeSet<Stored>,
): ChangeSet<Stored> {
  const outcome = new Map<RecordId, Stored | null>();
  for (const changes of [first, second]) {
    for (const id of changes.removes) outcome.set(id, null);
    for (const record of changes.puts) outcome.set(record.id, record);
  }
  const puts: Stored[] = [];
  const removes: RecordId[] = [];
  for (const [id, record] of outcome) {
    if (record) puts.push(record);
    else removes.push(id);
  }
  return { puts, removes };
}
