/** Numbers and the words that go with them, in the player's language, which may be another than the module's. */

import { fill } from '../words/fill.ts';

/** The player's language. */
export const language = (): string => document.querySelector<HTMLElement>('.remaining')?.lang || 'en';

/** Points may be parts of one, with the comma of the player's language; further decimals are nobody's matter. */
export function count(points: number): string {
  return points.toLocaleString(language(), { maximumFractionDigits: 2 });
}

export function pointsOf(sentence: string, points: number, max: number): string {
  return fill(sentence, { points: count(points), max: count(max) }, language());
}
