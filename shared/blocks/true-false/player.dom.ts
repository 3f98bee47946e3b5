/** True or false inside a package. */

import type { PlayerExercise } from '../../player/exercise.ts';
import { choose, chosenIds, markChosen, unmarkAll } from '../../exercise/choice.dom.ts';
import type { TrueFalse, TrueFalseResponse } from './schema.ts';
import { trueFalseScoring } from './score.ts';

export const player: PlayerExercise<TrueFalse, TrueFalseResponse> = {
  ...trueFalseScoring,
  read(root) {
    const [chosen] = chosenIds(root);
    return chosen === undefined ? null : chosen === 'true';
  },
  write: (root, _data, answer) => choose(root, [String(answer)]),
  mark: (root, data, answer, words) =>
    markChosen(
      root,
      () => ({ right: answer === data.answer, feedback: data.optionFeedback[answer ? 'true' : 'false'] }),
      words,
    ),
  unmark: unmarkAll,
};
