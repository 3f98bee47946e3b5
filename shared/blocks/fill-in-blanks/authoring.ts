/** How an author makes and unmakes blanks: each change keeps text and blanks in step. */

import { longestAnswer } from '../../exercise/answer-text.ts';
import { maxAccepted } from '../../exercise/schema.ts';
import { wordsAt } from '../../exercise/words-at.ts';
import { acceptedBy, blanksOf, mark } from './cloze.ts';
import { maxBlanks, type Blank, type FillInBlanks } from './schema.ts';

export type Cloze = Pick<FillInBlanks, 'text' | 'blanks'>;

export interface Made extends Cloze {
  /** The blank that was made, and the place in the text behind it. */
  readonly number: number;
  readonly caret: number;
}

/** The selected words, else the word at the caret, become a blank that accepts them; without a word, an empty blank. Null when there are enough. */
export function makeBlank({ text, blanks }: Cloze, start: number, end: number): Made | null {
  const [from, to] = wordsAt(text, start, end);
  const words = text.slice(from, to);
  return insert({ text, blanks }, from, to, words === '' ? [] : [words]);
}

/** The selected blanks become the words they ask for; null where none is selected. */
export function unmakeSelected(cloze: Cloze, start: number, end: number): (Cloze & { readonly caret: number }) | null {
  const selected = blanksOf(cloze).filter(({ number }) => {
    const at = cloze.text.indexOf(mark(number));
    return at >= start && at + mark(number).length <= end;
  });
  if (selected.length === 0) return null;
  const left = selected.reduce(unmakeBlank, cloze);
  return { ...left, caret: end + left.text.length - cloze.text.length };
}

/** The text as it was written anew: blanks that went from it are gone. */
export function retyped(cloze: Cloze, text: string): Cloze {
  const before = blanksOf(cloze);
  const blanks = cloze.blanks.filter((blank) => !before.includes(blank) || text.includes(mark(blank.number)));
  return { text, blanks: blanks.length === cloze.blanks.length ? cloze.blanks : blanks };
}

/** Text as it was typed, with every `[[answer|another]]` turned into a blank; `caret` stays behind what was typed. */
export function typedText({ blanks }: Cloze, typed: string, caret: number): Cloze & { readonly caret: number } {
  let cloze = { text: typed, blanks, caret };
  for (;;) {
    const match = /\[\[([^[\]\n]+)\]\]/.exec(cloze.text);
    const answers = match?.[1]?.split('|').map((one) => one.trim()) ?? [];
    if (!match || answers.every((one) => one === '')) return cloze;
    const end = match.index + match[0].length;
    const made = insert(cloze, match.index, end, answers.filter(Boolean));
    if (!made) return cloze;
    const before = cloze.caret >= end ? cloze.caret - end + made.caret : Math.min(cloze.caret, match.index);
    cloze = { text: made.text, blanks: made.blanks, caret: before };
  }
}

/** Without a blank: what it asked for stands in the text again. */
export function unmakeBlank(cloze: Cloze, blank: Blank): Cloze {
  const [words = ''] = acceptedBy(blank);
  const used = blanksOf(cloze).includes(blank);
  return {
    text: used ? cloze.text.replace(mark(blank.number), () => words) : cloze.text,
    blanks: cloze.blanks.filter((one) => one !== blank),
  };
}

function insert({ text, blanks }: Cloze, start: number, end: number, accepted: readonly string[]): Made | null {
  const number = freeNumber(text, blanks);
  if (number === null || blanks.length >= maxBlanks) return null;
  const made: Blank = {
    number,
    chosen: false,
    accepted: accepted.slice(0, maxAccepted).map((one) => one.slice(0, longestAnswer)),
    distractors: [],
  };
  const caret = start + mark(number).length;
  return { text: text.slice(0, start) + mark(number) + text.slice(end), blanks: [...blanks, made], number, caret };
}

/** A number that neither a blank has nor the text mentions: above all others while there is one, so that few come twice. */
function freeNumber(text: string, blanks: readonly Blank[]): number | null {
  const highest = Math.max(0, ...blanks.map(({ number }) => number));
  const all = Array.from({ length: 99 }, (_, index) => ((highest + index) % 99) + 1);
  return all.find((number) => !blanks.some((blank) => blank.number === number) && !text.includes(mark(number))) ?? null;
}
