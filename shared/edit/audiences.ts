/** Commands over whom a programme is for: one that goes is forgotten everywhere it was named. */

import type { NewId } from '../base/ids.ts';
import { noChange, recordOf, type AnyRecord, type ChangeSet, type RecordId, type Records } from '../records/record.ts';

export function addAudience(records: Records, input: { programme: RecordId; label: string; newId: NewId }): ChangeSet {
  const programme = recordOf(records, 'programme', input.programme);
  if (!programme) return noChange;
  const audiences = [...programme.data.audiences, { id: input.newId(), label: input.label }];
  return { puts: [{ ...programme, data: { ...programme.data, audiences } }], removes: [] };
}

/** How many modules and goals name it. */
export function audienceUses(records: Records, audience: string): number {
  let uses = 0;
  for (const record of records.all()) if (names(record, audience)) uses += 1;
  return uses;
}

export function removeAudience(records: Records, input: { programme: RecordId; audience: string }): ChangeSet {
  const programme = recordOf(records, 'programme', input.programme);
  if (!programme?.data.audiences.some(({ id }) => id === input.audience)) return noChange;
  const audiences = programme.data.audiences.filter(({ id }) => id !== input.audience);
  const puts: AnyRecord[] = [{ ...programme, data: { ...programme.data, audiences } }];
  for (const record of records.all()) {
    if (!names(record, input.audience)) continue;
    const left = record.data.audiences.filter((id) => id !== input.audience);
    puts.push({ ...record, data: { ...record.data, audiences: left } } as AnyRecord);
  }
  return { puts, removes: [] };
}

function names(record: AnyRecord, audience: string): record is Extract<AnyRecord, { kind: 'module' | 'goal' }> {
  return (record.kind === 'module' || record.kind === 'goal') && record.data.audiences.includes(audience);
}
