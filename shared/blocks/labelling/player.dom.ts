/** Labelling inside a package: labels are dragged onto the places of the image, or chosen beside their numbers. */

import type { PlayerExercise } from '../../player/exercise.ts';
import {
  markAssignment,
  readAssignment,
  startTargets,
  unmarkAssignment,
  writeAssignment,
} from '../../exercise/assign.dom.ts';
import type { Plain } from '../plain.ts';
import type { Labelling, LabellingResponse } from './schema.ts';
import { labellingParts, labellingScoring } from './score.ts';

export const player: PlayerExercise<Plain<Labelling>, LabellingResponse> = {
  ...labellingScoring,
  start(root, _data, seed) {
    startTargets(root, seed, (source) => root.querySelector(`.spot[data-spot="${source}"]`));
    root.addEventListener('change', () => show(root));
    root.addEventListener('input', () => show(root));
  },
  read: readAssignment,
  missing: (data, answer) => data.spots.some(({ id }) => answer[id] === undefined),
  write(root, _data, answer) {
    writeAssignment(root, answer);
    show(root);
  },
  mark: (root, data, answer, words) => markAssignment(root, labellingParts.correct(data), answer, words),
  unmark: unmarkAssignment,
};

function show(root: HTMLElement): void {
  const answer = readAssignment(root) ?? {};
  for (const spot of root.querySelectorAll<SVGElement>('.spot')) {
    spot.classList.toggle('chosen', answer[spot.dataset['spot'] ?? ''] !== undefined);
  }
}
