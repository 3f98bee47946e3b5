/** The words for authors, where there is no screen. */

import { authorCatalogues } from './author-catalogues.ts';
import type { InterfaceLanguage } from './languages.ts';
import { say } from './message.ts';
import type { AuthorKey, ValuesOf } from './typed.ts';

export function authorText<Key extends AuthorKey>(
  language: InterfaceLanguage,
  key: Key,
  ...[values]: ValuesOf<Key>
): string {
  return say(authorCatalogues[language][key], values ?? {}, language);
}
