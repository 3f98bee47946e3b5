/** Single choice inside a package. */

import type { PlayerExercise } from '../../player/exercise.ts';
import { aboutParts, choose, chosenIds, markChosen, shuffleOptions, unmarkAll } from '../../exercise/choice.dom.ts';
import type { Plain } from '../plain.ts';
import type { SingleChoice, SingleChoiceResponse } from './schema.ts';
import { singleChoiceScoring } from './score.ts';

export const player: PlayerExercise<Plain<SingleChoice>, SingleChoiceResponse> = {
  ...singleChoiceScoring,
  read: (root) => chosenIds(root)[0] ?? null,
  write: (root, _data, answer) => choose(root, [answer]),
  start: (root, data, seed) => (data.shuffle ? shuffleOptions(root, seed) : undefined),
  mark: (root, data, _answer, words) => markChosen(root, aboutParts(root, 'options', data.options), words),
  unmark: unmarkAll,
};
