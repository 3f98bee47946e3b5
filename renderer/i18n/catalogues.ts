/** The words of each interface language, one of which is loaded at a time. */

import { closestLanguage, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { dictionary, type AuthorCatalogue } from '../../shared/words/typed.ts';

export const catalogues: Readonly<Record<InterfaceLanguage, () => Promise<AuthorCatalogue>>> = {
  en: async () => dictionary((await import('../../shared/words/author/en.json')).default),
  da: async () => dictionary((await import('../../shared/words/author/da.json')).default),
  sv: async () => dictionary((await import('../../shared/words/author/sv.json')).default),
  lv: async () => dictionary((await import('../../shared/words/author/lv.json')).default),
};

/** The language that a person chose; `system` follows the machine. */
export function chosenLanguage(chosen: 'system' | InterfaceLanguage, systemLanguage: string): InterfaceLanguage {
  return chosen === 'system' ? closestLanguage(systemLanguage) : chosen;
}
