/** How long a page takes to work through, as its learners are told. */

import type { PageView } from '../module-view.ts';

/** Whole minutes, at least one. */
export function readingMinutes(page: PageView): number {
  return Math.max(1, Math.round(page.minutes));
}
