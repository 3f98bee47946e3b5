/** Languages as Word names them: of a country, or it takes them for none. */

const countries: Readonly<Record<string, string>> = {
  da: 'da-DK',
  de: 'de-DE',
  en: 'en-GB',
  et: 'et-EE',
  fi: 'fi-FI',
  fr: 'fr-FR',
  lt: 'lt-LT',
  lv: 'lv-LV',
  nb: 'nb-NO',
  pl: 'pl-PL',
  ru: 'ru-RU',
  sv: 'sv-SE',
};

export function wordLanguage(tag: string): string {
  return countries[tag] ?? tag;
}
