/** A type's own words in every language, kept in its folder. */

import type { InterfaceLanguage } from '../i18n/languages.ts';

type Catalogue<Keys extends string> = Readonly<Record<InterfaceLanguage, Readonly<Record<Keys, string>>>>;

export interface TypeWords {
  /** For its editor; `name` is what the insert menu says. */
  readonly author: Catalogue<string> & Readonly<Record<InterfaceLanguage, { readonly name: string }>>;
  /** For its markup and its player; only these are baked into packages. */
  readonly learner: Catalogue<string>;
}

/** Keeps the keys' types, and asks for each in every language. */
export function typeWords<Author extends string, Learner extends string>(words: {
  readonly author: Catalogue<Author | 'name'>;
  readonly learner: Catalogue<Learner>;
}) {
  return words;
}
