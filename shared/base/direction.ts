/** Which way a language is written. */

export type Direction = 'ltr' | 'rtl';

/** Scripts from right to left, and the languages that are written in one unless their tag says otherwise. */
const scripts = /^(?:arab|aran|hebr|syrc|thaa|nkoo|adlm|rohg|samr|mand)$/i;
const languages = /^(?:ar|arc|ary|arz|azb|ckb|dv|fa|glk|he|iw|ji|ks|lrc|mzn|nqo|pnb|prs|ps|sd|syr|ug|ur|yi)$/i;

/** Of a BCP 47 tag. */
export function directionOf(tag: string): Direction {
  const [language = '', ...rest] = tag.split('-');
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part));
  return (script === undefined ? languages.test(language) : scripts.test(script)) ? 'rtl' : 'ltr';
}
