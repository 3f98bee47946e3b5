/** True or false inside a package. */

import type { PlayerExercise } from '../../player/exercise.ts';
import { said } from '../../player/said.ts';
import { choose, chosenIds, markChosen, unmarkAll } from '../../exercise/choice.dom.ts';
import type { Plain } from '../plain.ts';
import type { TrueFalse, TrueFalseResponse } from './schema.ts';
import { trueFalseScoring } from './score.ts';

export const player: PlayerExercise<Plain<TrueFalse>, TrueFalseResponse> = {
  ...trueFalseScoring,
  read(root) {
    const [chosen] = chosenIds(root);
    return chosen === undefined ? null : chosen === 'true';
  },
  write: (root, _data, answer) => choose(root, [String(answer)]),
  mark: (root, data, answer, words) =>
    markChosen(
      root,
      () => {
        const side = answer ? 'true' : 'false';
        const feedback = said(root, `optionFeedback.${side}`, data.optionFeedback[side]);
        return { right: answer === data.answer, feedback };
      },
      words,
    ),
  unmark: unmarkAll,
};
