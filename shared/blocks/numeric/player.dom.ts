/** Numeric inside a package. */

import type { PlayerExercise } from '../../player/exercise.ts';
import { answerOnEnter, markLine, readLine, unmarkLine, writeLine } from '../../exercise/line.dom.ts';
import { readNumber } from '../../exercise/read-number.ts';
import type { Plain } from '../plain.ts';
import type { Numeric, NumericResponse } from './schema.ts';
import { numericScoring } from './score.ts';

export const player: PlayerExercise<Plain<Numeric>, NumericResponse> = {
  ...numericScoring,
  start: answerOnEnter,
  read: readLine,
  // A slip of the finger should not cost an attempt.
  missing: (_data, answer, words) => (readNumber(answer) === null ? (words['noNumber'] ?? true) : false),
  write: (root, _data, answer) => writeLine(root, answer),
  mark: (root, data, answer, words) => markLine(root, numericScoring.score(data, answer).result === 'correct', words),
  unmark: unmarkLine,
};
