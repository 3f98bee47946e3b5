/** The interface's words in the chosen language, of which the screens load no other; keys are checked by the compiler. */

import { useMemo } from 'react';
import { create } from 'zustand';
import { exerciseTypeNames, exerciseTypes, type ExerciseTypeName } from '../../shared/exercises/registry.ts';
import type { AuthorKey } from '../../shared/i18n/author/index.ts';
import { fill, type Params } from '../../shared/i18n/fill.ts';
import type { InterfaceLanguage } from '../../shared/i18n/languages.ts';
import { catalogues, chosenLanguage } from './catalogues.ts';

/** Exercises carry their own words; their names are wanted wherever blocks are named. */
export type TextKey = AuthorKey | `insert.${ExerciseTypeName}`;

export type Text = (key: TextKey, params?: Params) => string;

interface Spoken {
  readonly language: InterfaceLanguage;
  readonly text: Text;
}

/** Until the first language is there nothing is drawn; the keys themselves stand for the words. */
const useSpoken = create<Spoken>(() => ({ language: 'en', text: (key) => key }));
/** What was asked for last: languages may arrive in another order. */
let wanted: InterfaceLanguage | null = null;

/** The translator of the current language; the component re-renders when the language changes. */
export function useText(): Text {
  return useSpoken(({ text }) => text);
}

/** The same where nothing is drawn: what is said now, and not kept. */
export const currentText: Text = (key, params) => useSpoken.getState().text(key, params);

/** The translator of a type's own words, kept in its folder. */
export function useWords<Key extends string>(
  catalogue: Readonly<Record<InterfaceLanguage, Readonly<Record<Key, string>>>>,
): (key: Key, params?: Params) => string {
  const language = useLanguage();
  return useMemo(
    () =>
      (key, params = {}) =>
        fill(catalogue[language][key], params, language),
    [catalogue, language],
  );
}

export function useLanguage(): InterfaceLanguage {
  return useSpoken(({ language }) => language);
}

/** Switches as soon as the words are there, and fails where they cannot be had. */
export async function setLanguage(chosen: 'system' | InterfaceLanguage, systemLanguage: string): Promise<void> {
  const language = chosenLanguage(chosen, systemLanguage);
  if (language === wanted) return;
  wanted = language;
  const words = await wordsOf(language).catch((error: unknown) => {
    wanted = null;
    throw error;
  });
  if (wanted !== language) return;
  document.documentElement.lang = language;
  useSpoken.setState({ language, text: (key, params = {}) => fill(words[key] ?? key, params, language) });
}

async function wordsOf(language: InterfaceLanguage): Promise<Readonly<Record<string, string>>> {
  const names = exerciseTypeNames.map((type) => [`insert.${type}`, exerciseTypes[type].words.author[language].name]);
  // A dictionary, as the catalogue is, and for its reason.
  return { __proto__: null, ...(await catalogues[language]()), ...Object.fromEntries(names) };
}
