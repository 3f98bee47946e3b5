/** Numbers as learners type them: how they are read, and what is near enough. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../shared/exercise/read-number.ts';
import { numeric } from '../../../shared/blocks/numeric/index.ts';
import { numericSchema, type AcceptedNumber, type Numeric } from '../../../shared/blocks/numeric/schema.ts';
import { boundsOf, numericScoring } from '../../../shared/blocks/numeric/score.ts';
import { plainOf, type Plain } from '../../../shared/blocks/plain.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { scoredStart } from '../../../shared/exercise/schema.ts';

const exercise = (accepted: AcceptedNumber, units: string[] = [], unitAsked = false): Plain<Numeric> =>
  plainOf(numericSchema, { ...scoredStart, type: 'numeric', prompt: rich('How much?'), accepted, units, unitAsked });
const exactly = (value: number): AcceptedNumber => ({ by: 'tolerance', value, tolerance: 0 });
const right = (data: Plain<Numeric>, response: string) => numericScoring.score(data, response).result === 'correct';

describe('reading a number', () => {
  it.each([
    ['12', [12], ''],
    ['-3', [-3], ''],
    ['−3,5', [-3.5], ''],
    ['+ 4', [4], ''],
    ['0,25', [0.25], ''],
    ['.5', [0.5], ''],
    [',5', [0.5], ''],
    ['5.', [5], ''],
    ['1 234', [1234], ''],
    ['1\u00a0234\u202f567,8', [1234567.8], ''],
    ["1'234.5", [1234.5], ''],
    ['1’234', [1234], ''],
    ['1.234', [1.234, 1234], ''],
    ['1,234', [1.234, 1234], ''],
    ['1.234,5', [1234.5], ''],
    ['1,234.5', [1234.5], ''],
    ['1.234.567', [1234567], ''],
    ['0.1234', [0.1234], ''],
    ['12 km', [12], 'km'],
    ['12km/h', [12], 'km/h'],
    ['45 %', [45], '%'],
    ['1,5e3', [1500], ''],
    ['2E-2 m', [0.02], 'm'],
    ['12 eggs', [12], 'eggs'],
    ['12 e', [12], 'e'],
    ['１２', [12], ''],
    ['€ 12 000', [12_000], '€'],
    ['kr 5', [5], 'kr'],
    ['€-3,5', [-3.5], '€'],
    ['10³', [1000], ''],
    ['10⁻² m', [0.01], 'm'],
    ['2¹⁰', [1024], ''],
    ['10^3', [1000], ''],
    ['1.5×10^3', [1500], ''],
    ['1,5 · 10³ kg', [1500], 'kg'],
    ['-2 x 10^-1', [-0.2], ''],
    ['½', [0.5], ''],
    ['1½', [1.5], ''],
    ['1 ½ h', [1.5], 'h'],
    ['1/2', [0.5], ''],
    ['-1 1/4', [-1.25], ''],
    ['3⁄4', [0.75], ''],
    ['٥', [5], ''],
    ['१२', [12], ''],
    ['𝟏𝟐', [12], ''],
    ['5 m²', [5], 'm2'],
  ])('%j is %j and %j', (text, values, unit) => {
    expect(readNumber(text)).toEqual({ values, unit });
  });

  it.each([
    '',
    'twelve',
    '€ 12 €',
    '1 23',
    '1.23.4',
    '1,2,3',
    '12 34 56',
    '-',
    '.',
    '1e99',
    '9'.repeat(16),
    '1.2.3,4',
    '1/0',
    '1/2/2026',
    '12:30',
    '3×4',
    '2^3^4',
    '10^999',
  ])('%j is none', (text) => expect(readNumber(text)).toBeNull());

  it('takes every number in every local way of writing', () => {
    const locales = ['en', 'da', 'sv', 'lv', 'de-CH', 'fr'];
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(...locales), (value, locale) => {
        const rounded = Number(value.toFixed(4));
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(rounded);
        expect(readNumber(text)?.values).toContain(rounded + 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('never gives what is no number, whatever is typed', () => {
    const unit = fc.constantFrom(..."0123456789.,' \u00a0-+eE%km");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        for (const value of readNumber(text)?.values ?? []) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what the platform is told', () => {
  const data = exercise(exactly(1000), ['kg']);
  it.each([
    ['10³', 'numeric', 1000],
    ['999', 'numeric', 999],
    ['999 kg', 'numeric', 999],
    ['1/2', 'numeric', 0.5],
    ['1½', 'numeric', 1.5],
    ['1.5×10^3', 'numeric', 1500],
    ['5 or 6', 'fill-in', ['5 or 6']],
    ['5 apples', 'fill-in', ['5 apples']],
    ['1.234', 'fill-in', ['1.234']],
    ['12:30', 'fill-in', ['12:30']],
    ['many', 'fill-in', ['many']],
  ])('of %j is a %s %j', (response, type, told) => {
    expect(numericScoring.report(data, response)).toMatchObject([{ type, response: told }]);
  });

  it('of a wrong power is not right by its digits', () => {
    expect(right(exercise(exactly(103)), '10³')).toBe(false);
    expect(right(exercise(exactly(1000)), '10³')).toBe(true);
  });
});

describe('what is near enough', () => {
  it.each<[AcceptedNumber, string, boolean]>([
    [{ by: 'tolerance', value: 0.7, tolerance: 0.1 }, '0,8', true],
    [{ by: 'tolerance', value: 0.7, tolerance: 0.1 }, '0.6', true],
    [{ by: 'tolerance', value: 0.7, tolerance: 0.1 }, '0.81', false],
    [{ by: 'percent', value: -200, percent: 10 }, '-220', true],
    [{ by: 'percent', value: -200, percent: 10 }, '-221', false],
    [{ by: 'percent', value: 0, percent: 10 }, '0', true],
    [{ by: 'range', low: 3, high: 5 }, '3', true],
    [{ by: 'range', low: 3, high: 5 }, '5,0', true],
    [{ by: 'range', low: 3, high: 5 }, '5.01', false],
    [exactly(1234), '1.234', true],
    [exactly(1.234), '1,234', true],
    [exactly(0), '-0', true],
    [{ by: 'range', low: null, high: 5 }, '4', false],
    [{ by: 'tolerance', value: null, tolerance: 5 }, '4', false],
  ])('%j and %j: %s', (accepted, response, wanted) => expect(right(exercise(accepted), response)).toBe(wanted));

  it('is everything between the bounds that are reported, and nothing else', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(finite, fc.double({ min: 0, max: 1e3, noNaN: true }), finite, (value, tolerance, typed) => {
        const accepted: AcceptedNumber = { by: 'tolerance', value, tolerance };
        const bounds = boundsOf(accepted);
        const number = Number(typed.toFixed(6));
        expect(right(exercise(accepted), number.toFixed(6))).toBe(
          bounds !== null && number >= bounds.low && number <= bounds.high,
        );
      }),
    );
  });
});

describe('units', () => {
  const shown = exercise(exactly(12), ['km', 'kilometres']);
  const asked = exercise(exactly(12), ['MW', 'megawatt'], true);

  it('may be written although they are shown', () => {
    for (const response of ['12', '12 km', '12km', '12\u00a0kilometres']) expect(right(shown, response)).toBe(true);
    for (const response of ['12 m', '12 KM', '13 km']) expect(right(shown, response)).toBe(false);
  });

  it('are part of the answer where they are asked for', () => {
    for (const response of ['12 MW', '12,0 megawatt']) expect(right(asked, response)).toBe(true);
    for (const response of ['12', '12 mW', 'MW']) expect(right(asked, response)).toBe(false);
    expect(right(exercise(exactly(12), [' '], true), '12')).toBe(true);
  });

  it('are reported where they decide, and words are told as they are', () => {
    expect(numericScoring.report(shown, '12 km')).toMatchObject([{ type: 'numeric', response: 12, low: 12, high: 12 }]);
    expect(numericScoring.report(asked, '12')).toMatchObject([
      { type: 'fill-in', response: ['12'], correct: [['12 MW']] },
    ]);
    expect(numericScoring.report(shown, 'far')).toMatchObject([
      { type: 'fill-in', response: ['far'], correct: [['12 km']] },
    ]);
    expect(numericScoring.report(exercise(exactly(1234)), '1.234')).toMatchObject([{ response: 1234 }]);
  });
});

describe('its outline', () => {
  const figure = (value: number) => new Intl.NumberFormat('da').format(value);

  it.each([
    [exactly(1.5), '1,5 m'],
    [{ by: 'tolerance', value: 1.5, tolerance: 0.25 }, '1,25 … 1,75 m'],
    [{ by: 'range', low: -0.5, high: 1000 }, '-0,5 … 1.000 m'],
  ] as [AcceptedNumber, string][])('of %o says %s to a reader of Danish', (accepted, text) => {
    expect(numeric.outline(exercise(accepted, ['m']), figure)).toEqual([{ text, right: true }]);
  });
});
