/** The interface's words in the chosen language; keys are checked by the compiler. */

import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { authorCatalogues, type AuthorKey } from '../../shared/i18n/author/index.ts';
import { closestLanguage, type InterfaceLanguage } from '../../shared/i18n/languages.ts';

await i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  resources: Object.fromEntries(
    Object.entries(authorCatalogues).map(([language, catalogue]) => [language, { translation: catalogue }]),
  ),
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
});

export type Text = (key: AuthorKey, params?: Readonly<Record<string, string | number>>) => string;

/** The translator of the current language; the component re-renders when the language changes. */
export function useText(): Text {
  const { t } = useTranslation();
  return (key, params) => t(key, { ...params });
}

export function useLanguage(): InterfaceLanguage {
  const { i18n } = useTranslation();
  return i18n.language as InterfaceLanguage;
}

/** Switches at once. `system` follows the machine. */
export function setLanguage(chosen: 'system' | InterfaceLanguage, systemLanguage: string): void {
  const language = chosen === 'system' ? closestLanguage(systemLanguage) : chosen;
  document.documentElement.lang = language;
  if (i18next.language !== language) void i18next.changeLanguage(language);
}
