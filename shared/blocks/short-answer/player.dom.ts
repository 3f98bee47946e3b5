/** Short answer inside a package. */

import type { PlayerExercise } from '../../player/exercise.ts';
import { answerOnEnter, markLine, readLine, unmarkLine, writeLine } from '../../exercise/line.dom.ts';
import type { Plain } from '../plain.ts';
import type { ShortAnswer, ShortAnswerResponse } from './schema.ts';
import { shortAnswerScoring } from './score.ts';

export const player: PlayerExercise<Plain<ShortAnswer>, ShortAnswerResponse> = {
  ...shortAnswerScoring,
  start: answerOnEnter,
  read: readLine,
  write: (root, _data, answer) => writeLine(root, answer),
  mark: (root, data, answer, words) =>
    markLine(root, shortAnswerScoring.score(data, answer).result === 'correct', words),
  unmark: unmarkLine,
};
