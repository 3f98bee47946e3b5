/** Hotspot inside a package: clicking a place on the image is choosing it in the list. */

import type { PlayerExercise } from '../../player/exercise.ts';
import { aboutParts, choose, chosenIds, markChosen, unmarkAll } from '../../exercise/choice.dom.ts';
import type { Plain } from '../plain.ts';
import type { Hotspot, HotspotResponse } from './schema.ts';
import { hotspotScoring } from './score.ts';

export const player: PlayerExercise<Plain<Hotspot>, HotspotResponse> = {
  ...hotspotScoring,
  start(root) {
    for (const spot of root.querySelectorAll<SVGElement>('.spot')) {
      spot.addEventListener('click', () => {
        const input = root.querySelector<HTMLInputElement>(`input[value="${spot.dataset['spot']}"]`);
        if (!input?.matches(':disabled')) input?.click();
      });
    }
    root.addEventListener('change', () => show(root));
  },
  read(root, data) {
    const chosen = chosenIds(root);
    return chosen.length === 0 ? null : data.spots.map(({ id }) => id).filter((id) => chosen.includes(id));
  },
  write(root, _data, answer) {
    choose(root, answer);
    show(root);
  },
  mark: (root, data, _answer, words) => markChosen(root, aboutParts(root, 'spots', data.spots), words),
  unmark: unmarkAll,
};

function show(root: HTMLElement): void {
  const chosen = chosenIds(root);
  for (const spot of root.querySelectorAll<SVGElement>('.spot')) {
    spot.classList.toggle('chosen', chosen.includes(spot.dataset['spot'] ?? ''));
  }
}
