/** How long a page takes to work through. */

import { blockType } from '../../blocks/types.ts';
import { isExercise } from '../../exercises/registry.ts';
import type { PageView } from '../module-view.ts';

/** Silent reading of expository text: about 240 words a minute in English (Brysbaert 2019); a learner stops to think. */
const wordsPerMinute = 200;
const minutesPerExercise = 1;

/** Whole minutes, at least one: words read, a minute for each exercise, and what an activity says of itself. */
export function readingMinutes(page: PageView): number {
  let words = 0;
  let minutes = 0;
  for (const { data } of page.blocks) {
    if (isExercise(data)) minutes += minutesPerExercise;
    if (data.type === 'activity') minutes += data.minutes;
    words += blockType(data).toText(data).split(/\s+/).filter(Boolean).length;
  }
  return Math.max(1, Math.round(minutes + words / wordsPerMinute));
}
