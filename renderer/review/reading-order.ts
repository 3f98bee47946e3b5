/** Where something stands among all that is read: threads and suggestions follow one another as their words do. */

import type { AnyRecord, Records } from '../../shared/records/record.ts';
import { textsOf } from '../../shared/review/texts.ts';

/** Sorts as the words are read; behind all else without a record. */
export function placeOf(
  records: Records,
  record: AnyRecord | undefined,
  words: { readonly field: string; readonly start: number } | null,
): string {
  if (!record) return '\uFFFF';
  const orders: string[] = [];
  for (let at: AnyRecord | undefined = record; at; at = at.parent === null ? undefined : records.get(at.parent))
    orders.unshift(at.order);
  const field = words === null ? 0 : textsOf(record).findIndex((text) => text.field === words.field) + 1;
  return `${orders.join(' ')} ${String(field).padStart(6, '0')} ${String(words?.start ?? 0).padStart(9, '0')}`;
}
