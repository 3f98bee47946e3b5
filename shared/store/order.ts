/** Order among siblings: fractional keys, so that placing or moving one record writes only that record. */

import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
/** A key that sorts after `before` and before `after`; null stands for the end on that side. */
export function keyBetween(before: string | null, after: string | null): string {
  // Two siblings may share a key after a merge; the id then decides, and a key beside the first serves.
  return generateKeyBetween(before, before !== null && after !== null && before >= after ? null : after);
}

export function keysBetween(before: string | null, after: string | null, count: number): readonly string[] {
  return generateNKeysBetween(before, before !== null && after !== null && before >= after ? null : after, count);
}

/** The key for a place in a sibling group, counted without the record that moves there. */
export function keyAt(siblings: readonly { readonly order: string }[], at: number): string {
  const index = Math.max(0, Math.min(at, siblings.length));
  return keyBetween(siblings[index - 1]?.order ?? null, siblings[index]?.order ?? null);
}
