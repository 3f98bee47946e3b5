/** Which words of a text are looked up. */

import { expect, it } from 'vitest';
import { dictionariesFor, wordsToCheck } from '../../../shared/edit/spelling.ts';

it.each([
  ['The learner’s first day, at 8.', ['The', 'learner’s', 'first', 'day', 'at']],
  ['Write to anna@example.org or see www.example.org/paeg and example.com.', ['Write', 'to', 'or', 'see', 'and']],
  ['og/eller “ord” (e-læring)', ['og', 'eller', 'ord', 'e-læring']],
  ['ISO 9001, 3D, 2nd, x_1, SCORM, PowerPoint, iPad', []],
  ["'quoted' words – f.eks. her", ['quoted', 'words', 'her']],
  ['bē\u00adrni', ['bē\u00adrni']],
  ['', []],
])('%s', (text, words) => {
  const found = wordsToCheck(text);
  expect(found.map(({ word }) => word)).toEqual(words);
  for (const { word, start } of found) expect(text.slice(start, start + word.length)).toBe(word);
});

it.each([
  ['en', ['en', 'en-gb']],
  ['en-US', ['en']],
  ['en-IE', ['en-gb']],
  ['en-Latn-US', ['en']],
  ['da', ['da']],
  ['sv-FI', ['sv']],
  ['lv', ['lv']],
  ['de', []],
  ['nb', []],
])('%s is known to %s', (tag, names) => {
  expect(dictionariesFor(tag)).toEqual(names);
});
