/** What a person wants to know of a file before taking it: its type and size. */

import type { LearnerLanguage } from '../../words/learner-languages.ts';
import { extensionOf } from '../../model/programme/media-types.ts';
import type { ResourceData } from '../../model/programme/schema.ts';

/** `PDF · 1.2 MB` */
export function fileFacts({ mime, size }: Pick<ResourceData, 'mime' | 'size'>, language: LearnerLanguage): string {
  return `${extensionOf(mime).toUpperCase()} · ${fileSize(size, language)}`;
}

/** Decimal units, as file managers on most systems count; one decimal below ten. */
export function fileSize(bytes: number, language: LearnerLanguage): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  let value = Math.max(bytes, 100) / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const maximumFractionDigits = value < 9.95 ? 1 : 0;
  const shown = {
    style: 'unit',
    unit: units[unit] ?? 'gigabyte',
    unitDisplay: 'short',
    maximumFractionDigits,
  } as const;
  return value.toLocaleString(`${language}-u-nu-latn`, shown);
}
