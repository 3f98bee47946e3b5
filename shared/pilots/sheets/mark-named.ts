/** Says of an answer that it names somebody, so that it is left out of what goes to others, or takes that back. */

import { recordOf, noChange, type ChangeSet, type RecordId, type Records } from '../../records/record.ts';

export function markNamed(records: Records, sheet: RecordId, ask: string, isNamed: boolean): ChangeSet {
  const record = recordOf(records, 'sheet', sheet);
  if (!record || record.data.named.includes(ask) === isNamed) return noChange;
  const named = isNamed ? [...record.data.named, ask] : record.data.named.filter((one) => one !== ask);
  return { puts: [{ ...record, data: { ...record.data, named, turn: record.data.turn + 1 } }], removes: [] };
}
