/** A goal's words with another verb in place of the one it starts with. */

import type { InterfaceLanguage } from '../../words/languages.ts';
import { limitOf } from '../../model/fields.ts';
import { goalData } from '../../model/goals/schema.ts';
import { verbOf } from './index.ts';

/** Keeps a capital where one stood; a goal without a known verb gets the new one in front of its words. */
export function withVerb(text: string, verb: string, language: InterfaceLanguage): string {
  const found = verbOf(text, language);
  const known = found !== null && (found.levels.length > 0 || found.better.length > 0);
  const at = known ? found.start : 0;
  const before = text.slice(0, at);
  const rest = known ? text.slice(at + found.length) : text.trimStart();
  const capital = before === '' && (!known || isCapital(text[at] ?? ''));
  const word = capital ? verb.slice(0, 1).toUpperCase() + verb.slice(1) : verb;
  const tail = known ? rest : `${rest.slice(0, 1).toLowerCase()}${rest.slice(1)}`;
  return `${before}${word}${tail === '' || /^\s/.test(tail) ? tail || ' ' : ` ${tail}`}`.slice(
    0,
    limitOf(goalData.shape.text),
  );
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
