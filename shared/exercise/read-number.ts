/** Numbers as people write them: comma or point, spaces between thousands, any minus, a power, a fraction. */

import { spellNumbers } from './number-signs.ts';

/** Beyond this a platform's decimal number would need an exponent, which it must not have. */
const beyond = 1e15;

export interface ReadNumber {
  /** Nearly always one; two where a sign may part thousands or decimals: `1.234` is 1.234 or 1234. */
  readonly values: readonly number[];
  /** What follows the number, or comes before it as in `€ 12`. */
  readonly unit: string;
}

const pattern = /^(?:([^\d\s.,'+-][^\d.,'+-]*))?([+-]?)([\d.,' ]*\d[.,]?)(?:e([+-]?\d{1,3}))?(?:\s*([^\d\s.,'].*))?$/i;

/** `1.5 × 10^3`, `10^-3`, `2^10`. */
const powerPattern = /^([+-]?)(?:([\d.,' ]*\d) ?[×x*·∙⋅] ?)?(\d+) ?\^ ?([+-]?\d{1,3})(?:\s*([^\d\s.,'^+-].*))?$/i;

/** `1/2`, `1 1/2`. A third slash or number makes it a date or something else. */
const fractionPattern = /^([+-]?)(?:(\d+) )?(\d+) ?\/ ?(\d+)(?:\s*([^\d\s.,'/+-][^/]*))?$/;

/** Null when the text holds no number, or more than one. */
export function readNumber(text: string): ReadNumber | null {
  const plain = spellNumbers(text)
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘\u066c]/g, "'")
    .replace(/\u066b/g, '.')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^([+-]) /, '$1');
  return power(plain) ?? fraction(plain) ?? decimals(plain);
}

function power(plain: string): ReadNumber | null {
  const match = powerPattern.exec(plain);
  if (!match) return null;
  const [, sign = '', mantissa = '1', base = '', exponent = '', unit = ''] = match;
  return numbers(
    readings(mantissa.trim()).map((digits) =>
      // Ten is written, not multiplied: 1.5e3 is exact.
      Number(base) === 10
        ? Number(`${sign}${digits}e${exponent}`)
        : Number(`${sign}${digits}`) * Number(base) ** Number(exponent),
    ),
    unit,
  );
}

function fraction(plain: string): ReadNumber | null {
  const match = fractionPattern.exec(plain);
  if (!match) return null;
  const [, sign = '', whole = '0', above = '', below = '', unit = ''] = match;
  if (Number(below) === 0) return null;
  return numbers([Number(`${sign}1`) * (Number(whole) + Number(above) / Number(below))], unit);
}

function decimals(plain: string): ReadNumber | null {
  const match = pattern.exec(plain);
  if (!match) return null;
  const [, before = '', sign = '', digits = '', exponent = '0', after = ''] = match;
  if (before !== '' && after !== '') return null;
  // A date, a time or a sum is more than one number.
  if (/^[/^×*·∙⋅:]/.test(after)) return null;
  return numbers(
    readings(digits.trim()).map((digit) => Number(`${sign}${digit}e${exponent}`)),
    before || after,
  );
}

function numbers(values: readonly number[], unit: string): ReadNumber | null {
  const within = values.filter((value) => Math.abs(value) < beyond);
  return within.length === 0 ? null : { values: within, unit: unit.trim() };
}

/** The digits as JavaScript writes them, in every way that they can be meant. */
function readings(digits: string): readonly string[] {
  const found = new Set<string>();
  // One sign, of its own kind, before the decimals; or none at all.
  for (const decimal of ['.', ',']) {
    const [whole = '', fraction = '', ...more] = digits.split(decimal);
    const thousands = decimal === '.' ? ',' : '.';
    if (more.length > 0 || /\D/.test(fraction)) continue;
    if (digits.includes(decimal) && grouped(whole, thousands) !== null) {
      found.add(`${grouped(whole, thousands)}.${fraction === '' ? '0' : fraction}`);
    }
  }
  for (const thousands of ['.', ',']) {
    const whole = grouped(digits, thousands);
    if (whole !== null && whole !== '') found.add(whole);
  }
  return [...found];
}

/** A whole number without what parts its thousands - one kind of sign, before each three digits - or null. */
function grouped(text: string, sign: string): string | null {
  if (/^\d*$/.test(text)) return text;
  for (const between of [sign, ' ', "'"]) {
    const groups = text.split(between);
    const fits = /^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group));
    if (fits && groups.length > 1) return groups.join('');
  }
  return null;
}
