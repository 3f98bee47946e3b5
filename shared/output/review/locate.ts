/** Between words as a page shows them and the texts that they are of: where selected words stand in a text, and back. */

import { occurrences, sameEnd, sameStart } from '../../base/alike.ts';
import { aroundQuote } from '../../model/review/kept-of-text.ts';
import type { AnchoredRange } from '../../model/review/schema.ts';
import type { PartText } from './review-data.ts';

/** Where one paragraph, line, cell or option ends and the next begins; in a text, where a line ends. */
export const edge = '\n';

export interface Squeezed {
  readonly text: string;
  /** Where each character stood; one more for the end. */
  readonly at: readonly number[];
}

/** White space as a browser draws it: a run of it is one space, or one edge where there is one in it. */
export function squeeze(text: string): Squeezed {
  let out = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? '';
    const last = out.at(-1);
    if (!/\s/.test(char)) {
      out += char;
      at.push(index);
    } else if (last !== edge && last !== ' ') {
      out += char === edge ? edge : ' ';
      at.push(index);
    } else if (char === edge) out = out.slice(0, -1) + edge;
  }
  return { text: out, at: [...at, text.length] };
}

/** Selected words with what is shown before and after them, squeezed, edges kept. */
export interface Selected {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Characters beside the words that must be the same, as far as there are as many. */
const enough = 8;

/** More than so many tell no places apart. */
const most = 2 * aroundQuote;

/**
 * The one place in the texts that was selected; null where there is none or more than one. What a page says beside the texts, as how
 * an exercise is answered, may be words of theirs by chance: what stands around must be the same too. `near`: parts of the record that
 * the selection stands in, as an option, by their ids.
 */
export function locate(
  texts: readonly Pick<PartText, 'field' | 'text'>[],
  selected: Selected,
  near: readonly string[] = [],
): { readonly field: string; readonly start: number; readonly end: number } | null {
  const quote = selected.quote.trim();
  if (quote === '') return null;
  const from = selected.quote.indexOf(quote);
  const before = selected.before + selected.quote.slice(0, from);
  const after = selected.quote.slice(from + quote.length) + selected.after;
  const found = texts.flatMap(({ field, text }) => {
    const { text: words, at } = squeeze(text);
    return occurrences(words, quote, 500).flatMap((index) => {
      const alike = likeness(words, index, index + quote.length, { before, after });
      if (alike === null) return [];
      const isNear = near.some((id) => field.split('/').includes(`#${id}`));
      const last = at[index + quote.length - 1] ?? 0;
      return [{ field, start: at[index] ?? 0, end: last + 1, score: alike + (isNear ? 1000 : 0) }];
    });
  });
  const [best, second] = found.sort((a, b) => b.score - a.score);
  if (!best || (second && second.score === best.score)) return null;
  return { field: best.field, start: best.start, end: best.end };
}

/** Where the words of an anchor stand in what is shown; the first of places that are all alike, null where there is none. */
export function findShown(
  shown: string,
  range: Pick<AnchoredRange, 'quote' | 'before' | 'after'>,
): { readonly start: number; readonly end: number } | null {
  const quote = squeeze(range.quote).text.trim();
  if (quote === '') return null;
  const words = range.quote.trim();
  const from = range.quote.indexOf(words);
  const before = squeeze(range.before + range.quote.slice(0, from)).text;
  const after = squeeze(range.quote.slice(from + words.length) + range.after).text;
  let best: { readonly start: number; readonly end: number; readonly score: number } | null = null;
  for (const start of occurrences(shown, quote, 500)) {
    const end = start + quote.length;
    const { left, right } = sides({ before, after }, { before: shown.slice(0, start), after: shown.slice(end) });
    const score = left.score + right.score;
    if (!best || score > best.score) best = { start, end, score };
  }
  return best && { start: best.start, end: best.end };
}

/** How much beside the words is the same in the text and where they were selected; null for too little. */
function likeness(
  text: string,
  start: number,
  end: number,
  { before, after }: Pick<Selected, 'before' | 'after'>,
): number | null {
  const { left, right } = sides({ before: text.slice(0, start), after: text.slice(end) }, { before, after });
  if (!(left.isAll && right.isAll) && left.length < enough && right.length < enough) return null;
  return left.score + right.score;
}

type Around = Pick<Selected, 'before' | 'after'>;

function sides(text: Around, shown: Around) {
  return {
    left: side(text.before, shown.before, {
      same: sameEnd,
      rest: (length) => text.before.slice(0, text.before.length - length),
      next: (length) => shown.before.at(-length - 1),
    }),
    right: side(text.after, shown.after, {
      same: sameStart,
      rest: (length) => text.after.slice(length),
      next: (length) => shown.after[length],
    }),
  };
}

/** The end of a text is worth as much as any words beside it, where what is shown ends there too. */
function side(
  text: string,
  shown: string,
  {
    same,
    rest,
    next,
  }: { same(a: string, b: string): number; rest(length: number): string; next(length: number): string | undefined },
): { readonly length: number; readonly isAll: boolean; readonly score: number } {
  const length = Math.min(most, same(text, shown));
  // White space at the end of a text is not shown.
  const isEnd = rest(length).trim() === '' && [edge, undefined].includes(next(length));
  return { length, isAll: isEnd || length >= enough, score: isEnd ? most : length };
}
