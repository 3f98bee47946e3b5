/** Matching inside a package. */

import type { PlayerExercise } from '../../player/exercise.ts';
import {
  markAssignment,
  readAssignment,
  startTargets,
  unmarkAssignment,
  writeAssignment,
} from '../../exercise/assign.dom.ts';
import type { Plain } from '../plain.ts';
import type { Matching, MatchingResponse } from './schema.ts';
import { matchingParts, matchingScoring } from './score.ts';

export const player: PlayerExercise<Plain<Matching>, MatchingResponse> = {
  ...matchingScoring,
  start: (root, _data, seed) =>
    startTargets(root, seed, (source) => root.querySelector(`.source[data-source="${source}"]`)),
  read: readAssignment,
  missing: (data, answer) => data.pairs.some(({ id }) => answer[id] === undefined),
  write: (root, _data, answer) => writeAssignment(root, answer),
  mark: (root, data, answer, words) => markAssignment(root, matchingParts.correct(data), answer, words),
  unmark: unmarkAssignment,
};
