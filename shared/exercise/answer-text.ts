/** When a typed answer says the same as an accepted one: keyboards and habits differ, the meaning does not. */

import { spellNumbers } from './number-signs.ts';

export interface AnswerRule {
  readonly caseMatters: boolean;
  readonly accentsMatter: boolean;
}

/** The longest answer on one line, in every standard (RTE 1.2: 255, RTE 2004 4.2.9.1: 250). */
export const longestAnswer = 250;

/** What writing systems and word processors put for one and the same sign. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′ʼ`]/g, "'"],
  [/[“”„‟«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
];

/** Letters that a mark is part of, though Unicode does not take it apart. */
const barred: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ħ: 'h',
  Ħ: 'H',
  þ: 'th',
  Þ: 'TH',
};

/**
 * An answer without what never matters - spaces around and between, invisible signs, the shape of quotes and dashes,
 * whether a letter is composed - and without what the rule says does not matter. Applying it twice changes nothing.
 */
export function foldAnswer(text: string, { caseMatters, accentsMatter }: AnswerRule): string {
  // An acute accent standing alone is meant as an apostrophe; taken apart, it would be a space with a mark.
  let folded = spellNumbers(text.replace(/[´\u1ffd]/g, "'")).normalize('NFKD');
  folded = folded.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  for (const [sign, plain] of signs) folded = folded.replace(sign, plain);
  if (!caseMatters) folded = withoutCase(folded);
  if (!accentsMatter) {
    folded = folded.replace(/\p{Mn}/gu, '').replace(/[øæœłđðħþ]/giu, (letter) => barred[letter] ?? letter);
  }
  return folded.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Whether an answer is one of those accepted. An accepted answer without words accepts nothing. */
export function isAccepted(answer: string, accepted: readonly string[], rule: AnswerRule, wildcards = false): boolean {
  const said = foldAnswer(answer, rule);
  return accepted.some((one) => {
    const wanted = foldAnswer(one, rule);
    if (wanted === '' || said === '') return false;
    return wildcards ? fits(said, wanted.split('*')) : said === wanted;
  });
}

/** ß and ss, ſ and s, ς and σ, dotted and dotless i are one letter each in another case. */
function withoutCase(text: string): string {
  return text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/i\u0307+/g, 'i')
    .normalize('NFKD');
}

/** Whether the pieces follow each other in the text, the first at its start and the last at its end. */
function fits(text: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
