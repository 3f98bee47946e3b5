/** Multiple response inside a package. */

import type { PlayerExercise } from '../../player/exercise.ts';
import { choose, chosenIds, markChosen, shuffleOptions, unmarkAll } from '../../exercise/choice.dom.ts';
import type { MultipleResponse, MultipleResponseResponse } from './schema.ts';
import { multipleResponseScoring } from './score.ts';

export const player: PlayerExercise<MultipleResponse, MultipleResponseResponse> = {
  ...multipleResponseScoring,
  read(root, data) {
    const chosen = chosenIds(root);
    return chosen.length === 0 ? null : data.options.map(({ id }) => id).filter((id) => chosen.includes(id));
  },
  write: (root, _data, answer) => choose(root, answer),
  start: (root, data, seed) => (data.shuffle ? shuffleOptions(root, seed) : undefined),
  mark: (root, data, _answer, words) =>
    markChosen(
      root,
      (id) => {
        const option = data.options.find((candidate) => candidate.id === id);
        return { right: option?.correct ?? false, feedback: option?.feedback ?? '' };
      },
      words,
    ),
  unmark: unmarkAll,
};
