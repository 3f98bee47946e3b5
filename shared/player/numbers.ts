/** Numbers and the words that go with them, in the player's language, which may be another than the module's. */

import { fill } from '../words/fill.ts';
import { playersLanguage } from './languages.ts';

/** Points may be parts of one, with the comma of the player's language; further decimals are nobody's matter. */
export function count(points: number, decimals = 2): string {
  // The digits that clocks, fields and what the author wrote have, in Arabic too.
  return points.toLocaleString(`${playersLanguage().lang}-u-nu-latn`, { maximumFractionDigits: decimals });
}

export function pointsOf(sentence: string, points: number, max: number): string {
  return fill(sentence, { points: count(points), max: count(max) }, playersLanguage().lang);
}
