/** The words for authors, where there is no screen: every sentence of the interface by flat key, in each language. */

import da from './author/da.json' with { type: 'json' };
import en from './author/en.json' with { type: 'json' };
import lv from './author/lv.json' with { type: 'json' };
import sv from './author/sv.json' with { type: 'json' };
import type { InterfaceLanguage } from './languages.ts';
import { say } from './message.ts';
import { dictionary, type AuthorCatalogue, type AuthorKey, type ValuesOf } from './typed.ts';

export const authorCatalogues: Readonly<Record<InterfaceLanguage, AuthorCatalogue>> = {
  en: dictionary(en),
  da: dictionary(da),
  sv: dictionary(sv),
  lv: dictionary(lv),
};

export function authorText<Key extends AuthorKey>(
  language: InterfaceLanguage,
  key: Key,
  ...[values]: ValuesOf<Key>
): string {
  return say(authorCatalogues[language][key], values ?? {}, language);
}
