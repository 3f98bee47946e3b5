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
  // Reading a language's order takes longer than most lists that are put in it; of one thing there is none.
  let compare: Compare | null = null;
  return (a, b) => (compare ??= new Intl.Collator([...legal, 'und']).compare)(a, b);
}
