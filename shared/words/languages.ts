/** The interface languages, each in its own name. */

export const interfaceLanguages = { en: 'English', da: 'Dansk', sv: 'Svenska', lv: 'Latviešu' } as const;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

export const interfaceLanguageTags = Object.keys(interfaceLanguages) as InterfaceLanguage[];

export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return Object.hasOwn(interfaceLanguages, tag);
}

/** The interface language that serves a BCP 47 tag best; English when none does. */
export function closestLanguage(tag: string): InterfaceLanguage {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return isInterfaceLanguage(primary) ? primary : 'en';
}
