/** Between a text of the programme and the same text as somebody would have it: a place in one is a place in the other. */

import type { AnyRecord, RecordId, Records } from '../../shared/records/record.ts';
import { textOf } from '../../shared/review/texts.ts';
import { wordHunks, type Hunk } from '../../shared/review/word-diff.ts';

export interface Stretch {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Of the programme's words, where they are shown; null where nothing is left of them. */
export function shownStretch(base: AnyRecord, shown: AnyRecord, words: Stretch): Stretch | null {
  return across(base, shown, words, (hunks) => hunks);
}

/** Of words that are shown, where they stand in the programme: those that others were put in place of for words that are not in it. */
export function baseStretch(base: AnyRecord, shown: AnyRecord, words: Stretch): Stretch | null {
  const found = across(base, shown, words, (hunks) => hunks.map(turned));
  if (found) return found;
  const [was, now] = [textOf(base, words.field)?.text, textOf(shown, words.field)?.text];
  if (was === undefined || now === undefined) return null;
  const instead = wordHunks(was, now).find(({ start, end }) => start <= words.start && words.end <= end);
  return instead && instead.from < instead.to ? { ...words, start: instead.from, end: instead.to } : null;
}

export function shownPlace(base: Records, shown: Records, id: RecordId, words: Stretch) {
  const [was, now] = [base.get(id), shown.get(id)];
  return was && now ? shownStretch(was, now, words) : null;
}

function across(
  base: AnyRecord,
  shown: AnyRecord,
  words: Stretch,
  way: (hunks: readonly Hunk[]) => readonly Hunk[],
): Stretch | null {
  if (base === shown) return words;
  const [was, now] = [textOf(base, words.field)?.text, textOf(shown, words.field)?.text];
  if (was === undefined || now === undefined) return null;
  const hunks = way(wordHunks(was, now));
  const start = placeOver(hunks, words.start, 'start');
  const end = placeOver(hunks, words.end, 'end');
  return start < end ? { ...words, start, end } : null;
}

/** Words put just before or behind a stretch are no part of it. */
function placeOver(hunks: readonly Hunk[], place: number, edge: 'start' | 'end'): number {
  let shift = 0;
  for (const { from, to, start, end } of hunks) {
    if (from >= place && (edge === 'end' || from > place || to > place)) break;
    if (to > place) return edge === 'start' ? end : start;
    shift = end - to;
  }
  return place + shift;
}

function turned({ from, to, start, end }: Hunk): Hunk {
  return { from: start, to: end, start: from, end: to };
}
