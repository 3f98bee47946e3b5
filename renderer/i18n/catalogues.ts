/** The words of each interface language, one of which is loaded at a time. */

import type { AuthorCatalogue } from '../../shared/i18n/author/index.ts';
import { closestLanguage, type InterfaceLanguage } from '../../shared/i18n/languages.ts';

export const catalogues: Readonly<Record<InterfaceLanguage, () => Promise<AuthorCatalogue>>> = {
  en: async () => (await import('../../shared/i18n/author/en/index.ts')).en,
  da: async () => (await import('../../shared/i18n/author/da/index.ts')).da,
  sv: async () => (await import('../../shared/i18n/author/sv/index.ts')).sv,
  lv: async () => (await import('../../shared/i18n/author/lv/index.ts')).lv,
};

/** The language that a person chose; `system` follows the machine. */
export function chosenLanguage(chosen: 'system' | InterfaceLanguage, systemLanguage: string): InterfaceLanguage {
  return chosen === 'system' ? closestLanguage(systemLanguage) : chosen;
}
