/** Amounts, times and languages as a reader of the platform has them. */

import type { InterfaceLanguage } from '../../words/languages.ts';

/** Minutes below an hour and a half, hours in halves above. */
export function timeSaid(minutes: number, language: InterfaceLanguage): string {
  const [value, unit] = minutes < 90 ? [minutes, 'minute'] : [Math.round(minutes / 30) / 2, 'hour'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

export function sizeSaid(bytes: number, language: InterfaceLanguage): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

export function numberSaid(value: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** In the reader's language; the tag itself where that has no name for it. */
export function languageName(tag: string, language: InterfaceLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
