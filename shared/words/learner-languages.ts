/** The languages that the player speaks, each in its own name: those of the interface, and more that are loaded when one is asked for. */

import { interfaceLanguages } from './languages.ts';

export const learnerLanguages = {
  ...interfaceLanguages,
  ar: 'العربية',
  bg: 'Български',
  cs: 'Čeština',
  de: 'Deutsch',
  el: 'Ελληνικά',
  es: 'Español',
  et: 'Eesti',
  fi: 'Suomi',
  fr: 'Français',
  ga: 'Gaeilge',
  he: 'עברית',
  hr: 'Hrvatski',
  hu: 'Magyar',
  is: 'Íslenska',
  it: 'Italiano',
  lt: 'Lietuvių',
  mt: 'Malti',
  nb: 'Norsk bokmål',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  sk: 'Slovenčina',
  sl: 'Slovenščina',
  uk: 'Українська',
} as const;

export type LearnerLanguage = keyof typeof learnerLanguages;

export const learnerLanguageTags = Object.keys(learnerLanguages) as LearnerLanguage[];

/**
 * Those whose words somebody has read who grew up with the language; English is the one they are written in first. The words of
 * all others are translations that nobody has vouched for, and whoever publishes is told so.
 */
const readByNatives: ReadonlySet<LearnerLanguage> = new Set(['en']);

export function isReadByNatives(language: LearnerLanguage): boolean {
  return readByNatives.has(language);
}

export function isLearnerLanguage(tag: string): tag is LearnerLanguage {
  return Object.hasOwn(learnerLanguages, tag);
}

/** Norwegian of no written form is mostly Bokmål; Hebrew once had another tag. */
const sameAs: Readonly<Record<string, string>> = { no: 'nb', iw: 'he' };

/** The player's words in the language of a BCP 47 tag, whatever its country; null where there are none. */
export function spokenAs(tag: string): LearnerLanguage | null {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const own = sameAs[primary] ?? primary;
  return isLearnerLanguage(own) ? own : null;
}

/** The language of the player that serves a BCP 47 tag best; English when none does. */
export function closestLearnerLanguage(tag: string): LearnerLanguage {
  return spokenAs(/^nn\b/i.test(tag) ? 'nb' : tag) ?? 'en';
}
