/** The names of the people of a review, gathered once until something changes. */

import type { Records } from '../../shared/records/record.ts';
import { namesIn } from '../../shared/review/mentions.ts';

const known = new WeakMap<Records, readonly string[]>();

/** `records` as `baseSeen` has them. */
export function namesNow(records: Records): readonly string[] {
  let names = known.get(records);
  if (!names) known.set(records, (names = namesIn(records)));
  return names;
}
