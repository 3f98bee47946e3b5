/** What a template asked the author to write has been written. */

import { wordsOf } from '../../records/words.ts';
import { inReadingOrder } from '../../edit/find.ts';
import { isPlaceholder } from '../../edit/placeholder.ts';
import type { Check } from './check.ts';
import { finding } from '../../base/finding.ts';
import type { AnyRecord } from '../../records/record.ts';

/** Records never change once made, so each is looked through once. */
const known = new WeakMap<AnyRecord, string | null>();

export const placeholders: Check = {
  id: 'placeholders',
  run: (records, module) =>
    [module, ...inReadingOrder(records, module.id)].flatMap((record) => {
      const line = placeholderIn(record);
      return line === null ? [] : [finding('placeholder.left', 'warning', record.id, { text: line.slice(0, 200) })];
    }),
};

function placeholderIn(record: AnyRecord): string | null {
  const before = known.get(record);
  if (before !== undefined) return before;
  const line = wordsOf(record).split('\n').find(isPlaceholder) ?? null;
  known.set(record, line);
  return line;
}
