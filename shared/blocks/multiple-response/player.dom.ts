/** Multiple response inside a package. */

import type { PlayerExercise } from '../../player/exercise.ts';
import { aboutParts, choose, chosenIds, markChosen, shuffleOptions, unmarkAll } from '../../exercise/choice.dom.ts';
import type { Plain } from '../plain.ts';
import type { MultipleResponse, MultipleResponseResponse } from './schema.ts';
import { multipleResponseScoring } from './score.ts';

export const player: PlayerExercise<Plain<MultipleResponse>, MultipleResponseResponse> = {
  ...multipleResponseScoring,
  read(root, data) {
    const chosen = chosenIds(root);
    return chosen.length === 0 ? null : data.options.map(({ id }) => id).filter((id) => chosen.includes(id));
  },
  write: (root, _data, answer) => choose(root, answer),
  start: (root, data, seed) => (data.shuffle ? shuffleOptions(root, seed) : undefined),
  mark: (root, data, _answer, words) => markChosen(root, aboutParts(root, 'options', data.options), words),
  unmark: unmarkAll,
};
