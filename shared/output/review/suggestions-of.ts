/** Other words that a reviewer suggested, as they go back: the record that they are in before and after. */

import { rangeIn } from '../../model/review/range-in.ts';
import type { Anchor } from '../../model/review/schema.ts';
import { stableJson } from '../../base/json.ts';
import type { Returned } from '../../review/return-file.ts';
import { sign } from '../../review/sign.ts';
import { withWords } from '../../review/suggestions/with-words.ts';
import type { PartText, ReviewData } from './review-data.ts';
import type { SaidChange } from './said.ts';

type Reading = Pick<ReviewData, 'parts' | 'states'>;

/** The words that an anchor is on; null where no others can be suggested for them. */
export function wordsToChange(data: Reading, { record, range }: Anchor): string | null {
  const text = textAt(data, record, range?.field);
  if (!range || !text || data.states[record] === undefined) return null;
  const words = text.text.slice(range.start, range.end);
  // What is no word cannot be written either.
  return words.trim() === '' || words.includes(sign) ? null : words;
}

/** What was suggested for words that these share some with, in reading order. */
export function changesOver(changes: readonly SaidChange[], { record, range }: Anchor): readonly SaidChange[] {
  const starts = (one: SaidChange): number => one.anchor.range?.start ?? 0;
  return changes
    .filter(({ anchor, words }) => {
      const on = anchor.record === record && anchor.range?.field === range?.field ? anchor.range : null;
      return words !== null && on && range && on.start < range.end && range.start < on.end;
    })
    .sort((a, b) => starts(a) - starts(b));
}

/** All the words of several changes with those of an anchor, and as they would read; null where something between them is no word. */
export function goneOnWith(
  data: Reading,
  anchor: Anchor,
  over: readonly SaidChange[],
): { readonly anchor: Anchor; readonly words: string } | null {
  const [only, second] = over;
  if (only && !second) return { anchor: only.anchor, words: only.words ?? '' };
  const text = textAt(data, anchor.record, anchor.range?.field)?.text;
  const all = [anchor, ...over.map((one) => one.anchor)].flatMap(({ range }) => range ?? []);
  if (text === undefined || !anchor.range || !only) return null;
  const [start, end] = [Math.min(...all.map((one) => one.start)), Math.max(...all.map((one) => one.end))];
  const whole = { ...anchor, range: rangeIn(text, anchor.range.field, start, end) };
  if (wordsToChange(data, whole) === null) return null;
  let words = '';
  let at = start;
  for (const { anchor: on, words: instead } of over) {
    words += text.slice(at, on.range?.start) + (instead ?? '');
    at = on.range?.end ?? at;
  }
  return { anchor: whole, words: words + text.slice(at, end) };
}

/** How many characters other words for those of an anchor may have: what is left of its text stays in it. */
export function roomFor(data: Reading, { record, range }: Anchor): number {
  const text = textAt(data, record, range?.field);
  return !range || !text || text.most === null ? Infinity : text.most - text.text.length + range.end - range.start;
}

/** Each by itself, so that each is accepted or rejected by itself. */
export function suggestionsOf(data: Reading, changes: readonly SaidChange[]): Returned['suggestions'] {
  return changes.flatMap(({ id, anchor: { record, range }, words, at, turn }): Returned['suggestions'] => {
    const [before, text] = [data.states[record], textAt(data, record, range?.field)];
    if (before === undefined || !text || !range) return [];
    const one = { id, target: record, at, turn };
    if (words === null) return [{ ...one, before: null, after: null }];
    const state = JSON.parse(before) as { readonly data: unknown };
    return [{ ...one, before, after: stableJson(withWords(state, text.path, range, words)) }];
  });
}

function textAt({ parts }: Reading, record: string, field: string | undefined): PartText | undefined {
  return parts.flatMap((part) => (part.record === record ? part.texts : [])).find((text) => text.field === field);
}
