/** Signs as each language sets them, and when they stay as they were typed. */

import { describe, expect, it } from 'vitest';
import { typeset } from '../../../shared/edit/typography.ts';

/** What stands there when all of it was typed, one character after the other. */
function typed(text: string, language: string): string {
  let written = '';
  for (const character of text) {
    written += character;
    const become = typeset(written, language);
    if (become) written = written.slice(0, -become.length) + become.text;
  }
  return written;
}

const noBreak = '\u00a0';

describe('quotes', () => {
  it.each([
    ['en', `She said "yes", and 'no'.`, 'She said “yes”, and ‘no’.'],
    ['en-GB', `("don't")`, '(“don’t”)'],
    ['da', `Hun sagde "ja" og 'nej'.`, 'Hun sagde »ja« og ›nej‹.'],
    ['da', "Lars' bog", 'Lars’ bog'],
    ['sv', `Hon sa "ja" och 'nej'.`, 'Hon sa ”ja” och ’nej’.'],
    ['lv', `Viņa teica "jā".`, 'Viņa teica “jā”.'],
    ['en', `"'Yes,' he said."`, '“‘Yes,’ he said.”'],
    ['en', `in "the year 2025" too`, 'in “the year 2025” too'],
    ['en', `a 5" pipe of 6' 2"`, `a 5" pipe of 6' 2"`],
    ['en', `the '90s, not '9 to 5'`, 'the ’90s, not ‘9 to 5’'],
    ['en', `'Tis late, 'twas early, wait 'til six.`, '’Tis late, ’twas early, wait ’til six.'],
    ['en', `the 'tiller' and 'tilt'`, 'the ‘tiller’ and ‘tilt’'],
    ['en', `an "if"-"then" of key="value"`, 'an “if”-“then” of key=“value”'],
    ['de', `"ja"`, '"ja"'],
  ])('in %s: %s', (language, text, written) => {
    expect(typed(text, language)).toBe(written);
  });
});

describe('dashes and dots', () => {
  it.each([
    ['one -- two', 'one – two'],
    ['one--two', 'one – two'],
    ['pages 10--20', 'pages 10–20'],
    ['npm run --help', 'npm run --help'],
    ['--- ', '--- '],
    ['wait...', 'wait…'],
    ['wait....', 'wait….'],
    ['well-known', 'well-known'],
    ['https://a.org/b--c/...', 'https://a.org/b--c/...'],
    ['www.a.org/1--2 or -- so...', 'www.a.org/1--2 or – so…'],
  ])('%s', (text, written) => {
    expect(typed(text, 'en')).toBe(written);
  });
});

describe('spaces that hold a line together', () => {
  it.each([
    ['da', '50 % af', `50${noBreak}% af`],
    ['sv', '10 000 kronor', `10${noBreak}000 kronor`],
    ['lv', '1 234 567 cilvēki', `1${noBreak}234${noBreak}567 cilvēki`],
    ['sv', 'år 2020 100 personer', 'år 2020 100 personer'],
    ['en', '50 % of', '50 % of'],
    ['en', 'It weighs 5 kg.', `It weighs 5${noBreak}kg.`],
    ['da', '20 °C, 3 m², 5 A', `20${noBreak}°C, 3${noBreak}m², 5 A`],
    ['lv', '100 € mēnesī', `100${noBreak}€ mēnesī`],
    ['en', '3 men', '3 men'],
  ])('in %s: %s', (language, text, written) => {
    expect(typed(text, language)).toBe(written);
  });
});
