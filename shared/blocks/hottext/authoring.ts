/** How an author marks and unmarks: each change keeps the words as they are and gives the selection that follows it. */

import { wordsAt } from '../../exercise/words-at.ts';
import { marksIn, type Mark } from './stretches.ts';

export interface Change {
  readonly text: string;
  /** What is selected after it. */
  readonly start: number;
  readonly end: number;
}

/**
 * Marks what is selected, or the word at the caret, as right or as wrong; marks within it give way. A mark of the same
 * kind is taken off again, one of the other kind is changed. Null where there is no word.
 */
export function toggleMark(text: string, start: number, end: number, correct: boolean): Change | null {
  const marks = marksIn(text);
  const around = marks.find((mark) => mark.start <= start && mark.end >= end);
  if (around) return setMark(text, around, around.correct === correct ? null : correct);
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const [from, to] = wordsAt(
    text,
    Math.min(start, ...inside.map((mark) => mark.start)),
    Math.max(end, ...inside.map((mark) => mark.end)),
  );
  const words = text.slice(from, to).replace(/\[\[|\]\]|\(\(|\)\)/g, '');
  if (words.trim() === '') return null;
  return put(text, from, to, marked(words, correct));
}

/** From words to what is right, on to what may be marked too, and back to words. */
export function nextMark(text: string, start: number, end: number): Change | null {
  const around = marksIn(text).find((mark) => mark.start <= start && mark.end >= end);
  return around ? setMark(text, around, around.correct ? false : null) : toggleMark(text, start, end, true);
}

/** A mark made right or wrong, or taken off with null. */
export function setMark(text: string, { start, end, words }: Mark, correct: boolean | null): Change {
  return put(text, start, end, correct === null ? words : marked(words, correct));
}

/** Words in brackets are kept apart from the mark's own by a space, which is no part of them. */
function marked(words: string, correct: boolean): string {
  const own = /^\([^()]*\)$|^\[[^[\]]*\]$/.test(words) ? ` ${words} ` : words;
  return correct ? `[[${own}]]` : `((${own}))`;
}

function put(text: string, from: number, to: number, words: string): Change {
  const changed = text.slice(0, from) + words + text.slice(to);
  const end = from + words.length;
  // Half a pair of brackets takes the other half in, or stays outside.
  const made = marksIn(changed).find((mark) => mark.start < end && mark.end > from);
  return { text: changed, start: made?.start ?? from, end: made?.end ?? end };
}
