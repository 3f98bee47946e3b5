/** Points for a share of an exercise: one rule for every type with parts. */

import type { Score } from './seam.ts';

interface Scored {
  readonly points: number;
  readonly partialCredit?: boolean;
}

/** All or nothing, unless the exercise gives partial credit: then hundredths, rounded down so that "all" means all. */
export function shareScore(data: Scored, right: number, total: number): Score {
  const whole = total > 0 && right >= total;
  const share = total === 0 ? 0 : Math.max(0, right / total);
  const points = whole ? data.points : data.partialCredit ? Math.floor(share * data.points * 100 + 1e-9) / 100 : 0;
  return { points, max: data.points, result: whole ? 'correct' : 'incorrect' };
}

/** Nothing to earn, nothing to fail. */
export const neutral: Score = { points: 0, max: 0, result: 'neutral' };

/** Ids of what is right, in an order of their own. */
export function rightIds(parts: readonly { readonly id: string; readonly correct: boolean }[]): readonly string[] {
  return parts.flatMap(({ id, correct }) => (correct ? [id] : [])).sort();
}

/** Of a list of chosen ids, those that are still there; null for none. */
export function knownIds(parts: readonly { readonly id: string }[], kept: unknown): readonly string[] | null {
  if (!Array.isArray(kept)) return null;
  const still = kept.filter((id) => parts.some((part) => part.id === id)) as string[];
  return still.length === 0 && kept.length > 0 ? null : still;
}

/** Of entries by the id of a part, those that still fit theirs; null for none. */
export function knownEntries<T>(
  kept: unknown,
  fits: (id: string, entry: unknown) => boolean,
): Readonly<Record<string, T>> | null {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const entries = Object.entries(kept);
  const still = entries.filter(([id, entry]) => fits(id, entry));
  return still.length === 0 && entries.length > 0 ? null : (Object.fromEntries(still) as Record<string, T>);
}

/** The longest of the ids, which stands for any of them where only room counts. */
export function longestId(parts: readonly { readonly id: string }[]): string {
  return parts.reduce((longest, { id }) => (id.length > longest.length ? id : longest), '');
}

/** As much as may be written. */
export function fullOf(characters: number): string {
  return 'w'.repeat(characters);
}
