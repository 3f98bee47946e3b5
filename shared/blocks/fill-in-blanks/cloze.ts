/** A text with blanks, taken apart. */

import type { Blank, FillInBlanks } from './schema.ts';

type Cloze = Pick<FillInBlanks, 'text' | 'blanks'>;

export const mark = (number: number): string => `[${number}]`;
const marks = /\[([1-9]\d?)\]/g;

/** Words and blanks in turn. A mark without a blank, and a second mark of the same blank, are plain words. */
export function clozeOf({ text, blanks }: Cloze): readonly (string | Blank)[] {
  const parts: (string | Blank)[] = [];
  const used = new Set<Blank>();
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const blank = blanks.find(({ number }) => number === Number(match[1]));
    if (!blank || used.has(blank)) continue;
    used.add(blank);
    parts.push(text.slice(from, match.index), blank);
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}

/** The blanks that learners get, in the order of the text. */
export function blanksOf(cloze: Cloze): readonly Blank[] {
  return clozeOf(cloze).filter((part) => typeof part !== 'string');
}

/** Marks that stand in the text as words. */
export function strayMarks(cloze: Cloze): readonly string[] {
  return clozeOf(cloze).flatMap((part) => (typeof part === 'string' ? (part.match(marks) ?? []) : []));
}

/** A text as lines of words and blanks. */
export function clozeLines(cloze: Cloze): readonly (readonly (string | Blank)[])[] {
  const lines: (string | Blank)[][] = [[]];
  for (const part of clozeOf(cloze)) {
    const [first = '', ...more] = typeof part === 'string' ? part.split('\n') : [part];
    lines.at(-1)?.push(first);
    for (const line of more) lines.push([line]);
  }
  return lines;
}

export function acceptedBy({ accepted }: Blank): readonly string[] {
  return accepted.map((one) => one.trim()).filter(Boolean);
}

/** What a list offers, in an order that gives nothing away. */
export function optionsOf(blank: Blank): readonly string[] {
  const all = [...acceptedBy(blank), ...blank.distractors.map((one) => one.trim()).filter(Boolean)];
  return [...new Set(all)].sort((a, b) => a.localeCompare(b) || (a < b ? -1 : 1));
}
