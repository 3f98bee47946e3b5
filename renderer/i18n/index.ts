/** The interface's words in the chosen language; keys are checked by the compiler. */

import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { exerciseTypeNames, exerciseTypes, type ExerciseTypeName } from '../../shared/exercises/registry.ts';
import { authorCatalogues, type AuthorKey } from '../../shared/i18n/author/index.ts';
import { fill, type Params } from '../../shared/i18n/fill.ts';
import { closestLanguage, type InterfaceLanguage } from '../../shared/i18n/languages.ts';

await i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  resources: Object.fromEntries(
    (Object.keys(authorCatalogues) as InterfaceLanguage[]).map((language) => [
      language,
      // A dictionary, as the catalogue is, and for its reason.
      { translation: { __proto__: null, ...authorCatalogues[language], ...exerciseNames(language) } },
    ]),
  ),
});

/** Exercises carry their own words; their names are wanted wherever blocks are named. */
export type TextKey = AuthorKey | `insert.${ExerciseTypeName}`;

export type Text = (key: TextKey, params?: Params) => string;

/** The translator of the current language; the component re-renders when the language changes. */
export function useText(): Text {
  const { t, i18n } = useTranslation();
  return (key, params = {}) => fill(t(key), params, i18n.language);
}

/** The same where nothing is drawn: what is said now, and not kept. */
export const currentText: Text = (key, params = {}) => fill(i18next.t(key), params, i18next.language);

/** The translator of a type's own words, kept in its folder. */
export function useWords<Key extends string>(
  catalogue: Readonly<Record<InterfaceLanguage, Readonly<Record<Key, string>>>>,
): (key: Key, params?: Params) => string {
  const language = useLanguage();
  return (key, params = {}) => fill(catalogue[language][key], params, language);
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

function exerciseNames(language: InterfaceLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    exerciseTypeNames.map((type) => [`insert.${type}`, exerciseTypes[type].words.author[language].name]),
  );
}
