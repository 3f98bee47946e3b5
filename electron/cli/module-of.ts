/** The module of a code, as somebody types it. */

import type { RecordOf, Records } from '../../shared/records/record.ts';

export function moduleOf(records: Records, code: string): RecordOf<'module'> | undefined {
  const [programme] = records.children(null, 'programme');
  return records
    .children(programme?.id ?? null, 'module')
    .find(({ data }) => data.code.toLowerCase() === code.toLowerCase());
}
