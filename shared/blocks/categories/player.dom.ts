/** Sorting inside a package: each category becomes a box, and an item moves into the box it is given. */

import { element } from '../../player/dom.ts';
import { changed, type PlayerExercise } from '../../player/exercise.ts';
import { shuffled } from '../../player/shuffle.ts';
import {
  markAssignment,
  readAssignment,
  selects,
  unmarkAssignment,
  wordsOfTarget,
  writeAssignment,
} from '../../exercise/assign.dom.ts';
import { draggable } from '../../exercise/drag.dom.ts';
import type { Plain } from '../plain.ts';
import type { Categories, CategoriesResponse } from './schema.ts';
import { categoriesParts, categoriesScoring } from './score.ts';

export const player: PlayerExercise<Plain<Categories>, CategoriesResponse> = {
  ...categoriesScoring,
  start(root, data, seed) {
    const pool = root.querySelector('.sources');
    const targets = root.querySelector('.targets');
    if (!pool || !targets) return;
    pool.append(...shuffled([...pool.children], seed));
    const boxes = data.categories.map(({ id }) => {
      const name = element('p', {}, ...wordsOfTarget(root, id));
      return element('div', { class: 'box', 'data-box': id }, name, element('ul', { class: 'sources' }));
    });
    targets.replaceWith(element('div', { class: 'boxes' }, ...boxes));
    for (const [, select] of selects(root)) {
      select.addEventListener('change', () => {
        place(root);
        // Moving an element takes the focus from it.
        select.focus();
      });
      const item = select.closest<HTMLElement>('.source');
      if (!item) continue;
      draggable(
        item,
        () => [pool, ...boxes],
        (zone) => {
          select.value = (zone as HTMLElement).dataset['box'] ?? '';
          place(root);
          changed(root);
        },
      );
    }
  },
  read: readAssignment,
  missing: (data, answer) => data.items.some(({ id }) => answer[id] === undefined),
  write(root, _data, answer) {
    writeAssignment(root, answer);
    place(root);
  },
  mark: (root, data, answer, words) => markAssignment(root, categoriesParts.correct(data), answer, words),
  unmark(root) {
    unmarkAssignment(root);
    place(root);
  },
};

/** Every item in the box its select says, or with the others that wait. */
function place(root: HTMLElement): void {
  const pool = root.querySelector('.assign > .sources');
  for (const [, select] of selects(root)) {
    const item = select.closest('.source');
    const home = root.querySelector(`.box[data-box="${select.value}"] .sources`) ?? pool;
    if (item && home && item.parentElement !== home) home.append(item);
  }
}
