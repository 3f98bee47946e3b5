/** Dates, times and sizes, in one place: in the interface language, dates and times by the habits of the region. */

import { useMemo } from 'react';
import { useLanguage } from './index.ts';

export interface Format {
  time(instant: string): string;
  dateTime(instant: string): string;
  /** A day of a calendar, as `2026-12-24`. */
  day(day: string): string;
  /** To the tenth. */
  number(value: number): string;
  /** A share of one, in whole hundredths. */
  percent(value: number): string;
  /** Every digit that was typed. */
  exact(value: number): string;
  /** ECTS credits, which are counted to the hundredth. */
  credits(value: number): string;
  /** A language by its name; its tag, where no name is known. */
  language(tag: string): string;
  /** Bytes as kB or MB. */
  size(bytes: number): string;
}

let region = '';

/** How a date is written, and whether a day has twice twelve hours, is a habit of the machine's region. */
export function setRegion(tag: string): void {
  region = tag;
}

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatFor(language, region), [language]);
}

export function formatFor(language: string, place: string): Format {
  const { hourCycle = 'h23' } = new Intl.DateTimeFormat(place || language, { hour: '2-digit' }).resolvedOptions();
  // The words of the screens' language in the order of the region: `30 Nov 2026` of an English screen in Denmark.
  const { region: country } = new Intl.Locale(place || language);
  const there = country === undefined ? language : new Intl.Locale(language, { region: country });
  const time = new Intl.DateTimeFormat(there, { hour: '2-digit', minute: '2-digit', hourCycle });
  const dateTime = new Intl.DateTimeFormat(there, { dateStyle: 'medium', timeStyle: 'short', hourCycle });
  const day = new Intl.DateTimeFormat(there, { dateStyle: 'medium', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const credits = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const exact = new Intl.NumberFormat(language, { maximumSignificantDigits: 15 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  return {
    language: (tag) => (isTag(tag) ? (languages.of(tag) ?? tag) : tag),
    credits: (value) => credits.format(value),
    time: (instant) => time.format(new Date(instant)),
    dateTime: (instant) => dateTime.format(new Date(instant)),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    exact: (value) => exact.format(value),
    size: (bytes) =>
      bytes < 1_000_000 ? `${number.format(Math.ceil(bytes / 1000))} kB` : `${number.format(bytes / 1_000_000)} MB`,
  };
}

/** Whether a tag is well-formed: names are only asked for those. */
function isTag(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
