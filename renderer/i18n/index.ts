/** The interface's words in the chosen language, of which the screens load no other; keys are checked by the compiler. */

import { create } from 'zustand';
import type { InterfaceLanguage } from '../../shared/words/languages.ts';
import { say } from '../../shared/words/message.ts';
import type { Say } from '../../shared/words/typed.ts';
import { catalogues, chosenLanguage } from './catalogues.ts';

export type Text = Say;

interface Spoken {
  readonly language: InterfaceLanguage;
  readonly text: Text;
}

/** Until the first language is there nothing is drawn; the keys themselves stand for the words. */
const useSpoken = create<Spoken>(() => ({ language: 'en', text: (key, ..._values) => key }));
/** What was asked for last: languages may arrive in another order. */
let wanted: InterfaceLanguage | null = null;

/** The translator of the current language; the component re-renders when the language changes. */
export function useText(): Text {
  return useSpoken(({ text }) => text);
}

/** The same where nothing is drawn: what is said now, and not kept. */
export const currentText: Text = (key, ...values) => useSpoken.getState().text(key, ...values);

export function useLanguage(): InterfaceLanguage {
  return useSpoken(({ language }) => language);
}

/** Switches as soon as the words are there, and fails where they cannot be had. */
export async function setLanguage(chosen: 'system' | InterfaceLanguage, systemLanguage: string): Promise<void> {
  const language = chosenLanguage(chosen, systemLanguage);
  if (language === wanted) return;
  wanted = language;
  const words = await catalogues[language]().catch((error: unknown) => {
    wanted = null;
    throw error;
  });
  if (wanted !== language) return;
  document.documentElement.lang = language;
  useSpoken.setState({ language, text: (key, ...[values]) => say(words[key] ?? key, values ?? {}, language) });
}
