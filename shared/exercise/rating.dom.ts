/** Reading and filling the markup of ratingHtml. */

import type { Ratings } from './rating.ts';

export function readRatings(root: HTMLElement): Ratings | null {
  const rated = rows(root).flatMap((row) => {
    const chosen = row.querySelector<HTMLInputElement>('input:checked');
    return chosen ? [[row.dataset['statement'] ?? '', chosen.value]] : [];
  });
  return rated.length === 0 ? null : (Object.fromEntries(rated) as Ratings);
}

export function writeRatings(root: HTMLElement, ratings: Ratings): void {
  for (const row of rows(root)) {
    const wanted = ratings[row.dataset['statement'] ?? ''];
    for (const input of row.querySelectorAll('input')) input.checked = input.value === wanted;
  }
}

function rows(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.rated')];
}
