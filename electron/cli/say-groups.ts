/** What differs between two states of a programme, as the terminal prints it. */

import { sayLine, type Group } from '../../shared/review/in-words.ts';
import { authorText } from '../../shared/words/author.ts';
import type { Say } from '../../shared/words/typed.ts';
import { language } from './report.ts';

export const t: Say = (key, ...values) => authorText(language, key, ...values);
let moments: Intl.DateTimeFormat | null = null;
/** Made when the first is told: to read how dates are written takes longer than many a command. */
export function momentOf(at: string): string {
  moments ??= new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return moments.format(Date.parse(at));
}
export const figure = (value: number): string => new Intl.NumberFormat(language).format(value);

export function plainGroup({ module, page, records, lines }: Group) {
  return {
    module: module && { id: module.id, code: module.data.code, title: module.data.title },
    page: page && { id: page.id, title: page.data.title },
    records,
    lines: lines.map((line) => ({ says: sayLine(line, t, figure), records: line.records })),
  };
}

export function groupText({ module, page, lines }: Group): string {
  return [placeText({ module, page }), ...lines.map((line) => `  ${sayLine(line, t, figure)}`), ''].join('\n');
}

export function placeText({ module, page }: Pick<Group, 'module' | 'page'>): string {
  const place = [
    module && `${module.data.code} ${module.data.title}`,
    page && (page.data.title.trim() || t('outline.untitled')),
  ];
  return place.filter(Boolean).join(' · ') || t('review.kind.programme');
}
