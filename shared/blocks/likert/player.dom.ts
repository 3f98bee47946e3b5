/** Survey inside a package: kept, never judged. */

import type { PlayerExercise } from '../../player/exercise.ts';
import { readRatings, writeRatings } from '../../exercise/rating.dom.ts';
import type { Plain } from '../plain.ts';
import type { Likert, LikertResponse } from './schema.ts';
import { likertScoring } from './score.ts';

export const player: PlayerExercise<Plain<Likert>, LikertResponse> = {
  ...likertScoring,
  kept: true,
  read: readRatings,
  write: (root, _data, answer) => writeRatings(root, answer),
  mark: () => undefined,
  unmark: () => undefined,
};
