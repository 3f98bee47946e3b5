/** A text with marks, taken apart into words and the stretches that learners may mark. */

import type { Hottext } from './schema.ts';

type Marked = Pick<Hottext, 'text' | 'everyWord'>;

/** A mark of the author's, by its place in the text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly correct: boolean;
}

export interface Stretch {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
}

/**
 * Words between two opening and two closing brackets, which may hold such a bracket themselves as long as each is closed
 * again, or anything else in which no mark begins. Of three around a word the outer ones belong to the text.
 */
function between(open: string, close: string): string {
  const inside = `${open}[^${open}${close}\\n]*${close}`;
  const closed = `(?!${inside}${close}${close})((?:[^${open}${close}\\n]|${inside})+)`;
  const loose = `(?!${open})((?:(?!${open}${open}).)+?)`;
  return `${open}${open}(?:${closed}|${loose})${close}${close}`;
}

const marks = new RegExp(`${between('\\[', '\\]')}|${between('\\(', '\\)')}`, 'g');
/** A word with what joins it: 3.5, e-mail, l'année. */
const word = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’.,/&][\p{L}\p{M}\p{N}]+)*/gu;
const longestId = 16;

/** The author's marks in the order of the text. A mark around nothing is none. */
export function marksIn(text: string): readonly Mark[] {
  return [...text.matchAll(marks)].flatMap((match) => {
    const right = match[1] ?? match[2];
    const words = (right ?? match[3] ?? match[4] ?? '').trim();
    if (words === '') return [];
    const start = match.index;
    return [{ start, end: start + match[0].length, words, correct: right !== undefined }];
  });
}

/** Words and stretches in turn. */
export function runsOf({ text, everyWord }: Marked): readonly (string | Stretch)[] {
  const runs: (string | Stretch)[] = [];
  const taken = new Set<string>();
  const stretch = (words: string, correct: boolean) => runs.push({ id: freeId(words, taken), text: words, correct });
  function plain(words: string): void {
    let from = 0;
    if (everyWord) {
      for (const match of words.matchAll(word)) {
        runs.push(words.slice(from, match.index));
        stretch(match[0], false);
        from = match.index + match[0].length;
      }
    }
    runs.push(words.slice(from));
  }
  let from = 0;
  for (const { start, end, words, correct } of marksIn(text)) {
    plain(text.slice(from, start));
    stretch(words, correct);
    from = end;
  }
  plain(text.slice(from));
  return runs.filter((run) => run !== '');
}

export function stretchesOf(marked: Marked): readonly Stretch[] {
  return runsOf(marked).filter((run) => typeof run !== 'string');
}

/** The text as lines of words and stretches. */
export function linesOf(marked: Marked): readonly (readonly (string | Stretch)[])[] {
  const lines: (string | Stretch)[][] = [[]];
  for (const run of runsOf(marked)) {
    const [first = '', ...more] = typeof run === 'string' ? run.split('\n') : [run];
    lines.at(-1)?.push(first);
    for (const line of more) lines.push([line]);
  }
  return lines.map((line) => line.filter((run) => run !== ''));
}

/** Pieces of marks that mark nothing, within a mark's words too. */
export function strayMarks({ text }: Pick<Hottext, 'text'>): readonly string[] {
  return runsOf({ text, everyWord: false }).flatMap(
    (run) => (typeof run === 'string' ? run : run.text).match(/\[\[|\]\]|\(\(|\)\)/g) ?? [],
  );
}

/**
 * A stretch is named by its own words, so that its name stays while the text around it changes, and can be read in a
 * platform's report.
 */
function freeId(words: string, taken: Set<string>): string {
  const letters = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');
  const own = (/^[a-z]/.test(letters) ? letters : `w${letters}`).slice(0, longestId);
  let id = own;
  for (let number = 2; taken.has(id); number++) id = `${own}x${number}`;
  taken.add(id);
  return id;
}
