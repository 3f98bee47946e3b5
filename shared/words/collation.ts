/** The alphabetical order of a content language. */

export type Compare = (a: string, b: string) => number;

/** A tag that is none gets the neutral order: what is wrong with it is for its check to say. */
export function collation(tag: string): Compare {
  let legal: readonly string[] = [];
  try {
    legal = Intl.getCanonicalLocales(tag);
  } catch {
    // Not a language tag at all.
  }
  return new Intl.Collator([...legal, 'und']).compare;
}
