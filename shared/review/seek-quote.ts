/**
 * Finds quoted words again in texts that may be others by now. A place is taken for theirs only when it is like them beyond doubt and
 * much liker than any other: pointing at the wrong words is worse than having lost the right ones.
 */

import { occurrences, sameEnd, sameStart } from '../base/alike.ts';
import type { AnchoredRange } from '../model/review/schema.ts';
import { wordHunks } from './word-diff.ts';

type Quote = Pick<AnchoredRange, 'quote' | 'before' | 'after'>;

/** A text to look in; `within`: the only stretch of it where the words may be. */
export interface Sought {
  readonly text: string;
  readonly within?: { readonly start: number; readonly end: number };
}

export interface Found<Text> {
  readonly in: Text;
  readonly start: number;
  readonly end: number;
}

/** Of 1: how like a place must be, and by how much liker than the second. */
const floor = 0.7;
const margin = 0.15;

/** Characters beside the words that must be the same on one side at least, where there were as many; with the words twice that. */
const leastAround = 8;

/** Places that are looked at in one text; a text that has more of them does not tell them apart. */
const mostPlaces = 200;

/** The one place that is meant, `several` where more than one may be, null where none is. */
export function seekQuote<Text extends Sought>(texts: readonly Text[], quote: Quote): Found<Text> | 'several' | null {
  if (quote.quote === '' || (quote.before === '' && quote.after === '')) return null;
  const found = texts
    .flatMap((one) => placesIn(one, quote).map(({ start, end, score }) => ({ in: one, start, end, score })))
    .filter(({ score }) => score >= floor)
    .sort((a, b) => b.score - a.score);
  const [best, second] = found;
  if (!best) return null;
  if (second && best.score - second.score < margin) return 'several';
  return { in: best.in, start: best.start, end: best.end };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The very words where they are, and whatever stands between what stood around them. */
function placesIn({ text, within }: Sought, quote: Quote): readonly Place[] {
  const places = new Map<string, Place>();
  const add = (start: number, end: number, alike: number): void => {
    const isWithin = !within || (start >= within.start && end <= within.end);
    const beside = isWithin ? besideOf(text, quote, start, end) : null;
    if (beside === null) return;
    const score = (alike + beside) / 2;
    const key = `${start} ${end}`;
    if ((places.get(key)?.score ?? 0) < score) places.set(key, { start, end, score });
  };
  for (const start of occurrences(text, quote.quote, mostPlaces)) add(start, start + quote.quote.length, 1);
  const { before, after } = quote;
  if (before.length >= leastAround && after.length >= leastAround) {
    for (const at of occurrences(text, before.slice(-2 * leastAround), mostPlaces)) {
      const start = at + Math.min(before.length, 2 * leastAround);
      const end = text.indexOf(after.slice(0, 2 * leastAround), start);
      if (end <= start || end - start > 3 * quote.quote.length + 40) continue;
      add(start, end, likeness(quote.quote, text.slice(start, end)));
    }
  }
  return [...places.values()];
}

/** How much of what stood around the words stands around this place, of 1; null where it is too little on both sides. */
function besideOf(text: string, { quote, before, after }: Quote, start: number, end: number): number | null {
  const left = sameEnd(before, text.slice(0, start));
  const right = sameStart(after, text.slice(end));
  const isEnough = (same: number, all: number): boolean =>
    all > 0 && same >= Math.min(leastAround, all) && same + quote.length >= 2 * leastAround;
  if (!isEnough(left, before.length) && !isEnough(right, after.length)) return null;
  // An end of the text is worth as much as the words that would stand there.
  const share = (same: number, all: number, atEdge: boolean): number => (all === 0 ? (atEdge ? 1 : 0) : same / all);
  const [l, r] = [share(left, before.length, start === 0), share(right, after.length, end === text.length)];
  return Math.max(l, r) * 0.8 + Math.min(l, r) * 0.2;
}

/** The share of the words that both have, of 1. */
function likeness(quote: string, other: string): number {
  const changed = wordHunks(quote, other).reduce(
    (sum, { from, to, start, end }) => sum + (to - from) + (end - start),
    0,
  );
  return 1 - changed / (quote.length + other.length);
}
