/** The texts of a record that differ between two of its states, for whoever shows them side by side. */

import type { AnyRecord } from '../records/record.ts';
import { textsOf } from './texts.ts';

export interface TextPair {
  readonly field: string;
  readonly old: string;
  readonly now: string;
}

/** In the order in which they are read now, then those that went. */
export function textPairs(was: AnyRecord | undefined, is: AnyRecord | undefined): readonly TextPair[] {
  const old = new Map(was ? textsOf(was).map(({ field, text }) => [field, text] as const) : []);
  const now = new Map(is ? textsOf(is).map(({ field, text }) => [field, text] as const) : []);
  const fields = new Set([...now.keys(), ...old.keys()]);
  return [...fields]
    .map((field): TextPair => ({ field, old: old.get(field) ?? '', now: now.get(field) ?? '' }))
    .filter((pair) => pair.old !== pair.now);
}
