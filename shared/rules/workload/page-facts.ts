/** What is told of a page wherever it is named: how long it takes its learners, by kind of work, and how many words it has. */

import { countWords } from '../../base/word-count.ts';
import { workKinds, type WorkKind } from '../../model/goals/schema.ts';
import { wordsOf } from '../../records/words.ts';
import type { RecordOf, Records } from '../../records/record.ts';
import { blockTime, type TimeContext } from './page-time.ts';
import { kindsOf, total, type ByKind } from './sums.ts';

export interface PageFacts {
  /** None where it is a bank: what stands there takes its time in the tests that draw it. */
  readonly minutes: number;
  readonly byKind: ByKind;
  readonly words: number;
}

export function pageFacts(records: Records, page: RecordOf<'page'>, context: TimeContext): PageFacts {
  const blocks = records.children(page.id, 'block');
  const timed = page.data.use === 'page' ? blocks : [];
  const byKind = kindsOf(timed.map(({ id, data }) => blockTime(id, data, context)));
  return {
    minutes: total(workKinds.map((kind) => byKind[kind])),
    byKind,
    words: blocks.reduce((sum, block) => sum + wordCount(block), 0),
  };
}

const counted = new WeakMap<object, number>();

/** Kept by the identity of its data: an edit counts one block. */
function wordCount(block: RecordOf<'block'>): number {
  const known = counted.get(block.data);
  if (known !== undefined) return known;
  const words = countWords(wordsOf(block));
  counted.set(block.data, words);
  return words;
}

/** Minutes in whole ones, each kind that has any: they add up to the whole minutes of all, whatever was rounded. */
export function wholeMinutes(byKind: ByKind): {
  readonly minutes: number;
  readonly parts: readonly { readonly kind: WorkKind; readonly minutes: number }[];
} {
  const parts = workKinds
    .filter((kind) => byKind[kind] > 0)
    .map((kind) => ({ kind, minutes: Math.floor(byKind[kind]), rest: byKind[kind] % 1 }));
  const minutes = Math.round(total(workKinds.map((kind) => byKind[kind])));
  // Those that lost most by being cut get the minutes that are missing.
  const missing = minutes - parts.reduce((sum, part) => sum + part.minutes, 0);
  for (const part of parts.toSorted((a, b) => b.rest - a.rest).slice(0, missing)) part.minutes += 1;
  return { minutes, parts: parts.filter((part) => part.minutes > 0) };
}
