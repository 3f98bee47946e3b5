/**
 * How fast a learner reads. Adults read English non-fiction silently at 238 words a minute (Brysbaert 2019, a review of 190
 * studies). Other languages are put in proportion by the International Reading Speed Texts, one text equated across
 * languages (Trauzettel-Klosinski & Dietz 2012; Norwegian: Brunes 2017), where English takes 228 words a minute. Whoever reads
 * to learn stops to think: five sixths of the speed, about 200 words a minute in English.
 */

const silentEnglish = 238;
const equatedEnglish = 228;
const learning = 5 / 6;

/** Words a minute of the equated texts. */
const equated: Readonly<Record<string, number>> = {
  en: equatedEnglish,
  sv: 199,
  no: 204,
  nb: 204,
  nn: 204,
  // Danish was not measured; Norwegian Bokmål needs the same words for the same text.
  da: 204,
  fi: 161,
  de: 179,
  nl: 202,
  fr: 195,
  pl: 166,
  ru: 184,
  // Latvian and Lithuanian were not measured; the mean of Polish, Russian and Slovenian, which inflect as much.
  lv: 177,
  lt: 177,
  // The nearest relative of Estonian that was measured is Finnish.
  et: 161,
};
/** The mean of the seventeen languages. */
const anyLanguage = 184;

export function wordsPerMinute(language: string): number {
  const [primary = ''] = language.toLowerCase().split('-');
  const measured = Object.hasOwn(equated, primary) ? (equated[primary] ?? anyLanguage) : anyLanguage;
  return Math.round(((measured * silentEnglish) / equatedEnglish) * learning);
}
