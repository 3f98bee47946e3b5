/** Signs that Unicode folds into plain digits, where folding would say another number: 10³ is not 103, nor 1½ 11. */

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Powers as `10^3`, fractions as `1 1/2`, and the digits of every script as those of ASCII. */
export function spellNumbers(text: string): string {
  return text
    .replace(/\p{Nd}/gu, digit)
    .replace(/(?<=\d)[⁺⁻]?[⁰¹²³⁴-⁹]+/g, (power) => `^${[...power].map(exponent).join('')}`)
    .replace(/(\d?)([¼-¾⅐-⅟↉])/g, (_, before: string, fraction: string) =>
      [before, fraction.normalize('NFKC')].filter(Boolean).join(' '),
    )
    .replace(/\u2044/g, '/');
}

/** The digits of a script stand in a row of ten (Unicode 4.6), so that the way to its zero is the value. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  // The mathematical digits are five rows without a gap.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

function exponent(sign: string): string {
  if (sign === '⁻') return '-';
  return sign === '⁺' ? '' : String(superscripts.indexOf(sign));
}
