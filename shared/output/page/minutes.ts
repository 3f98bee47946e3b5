/** How long a page takes to work through, and a module, as its learners are told. */

import { pagesOf, type ModuleView, type PageView } from '../module-view.ts';

/** Whole minutes, at least one. */
export function readingMinutes(page: PageView): number {
  return Math.max(1, Math.round(page.minutes));
}

/** The sum that the bar of progress begins with. */
export function minutesOf(view: Pick<ModuleView, 'units'>): number {
  return pagesOf(view).reduce((sum, page) => sum + readingMinutes(page), 0);
}
