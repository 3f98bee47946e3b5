/** Mark the words inside a package. */

import { element } from '../../player/dom.ts';
import type { PlayerExercise } from '../../player/exercise.ts';
import { choose, chosenIds, unmarkAll } from '../../exercise/choice.dom.ts';
import type { Plain } from '../plain.ts';
import type { Hottext, HottextResponse } from './schema.ts';
import { hottextScoring } from './score.ts';
import { stretchesOf } from './stretches.ts';

export const player: PlayerExercise<Plain<Hottext>, HottextResponse> = {
  ...hottextScoring,
  read(root) {
    const chosen = chosenIds(root);
    return chosen.length === 0 ? null : chosen;
  },
  write: (root, _data, answer) => choose(root, answer),
  mark(root, data, answer, words, final) {
    this.unmark(root, data);
    const labels = root.querySelectorAll('.hot');
    for (const [index, { id, correct }] of stretchesOf(data).entries()) {
      const marked = answer.includes(id);
      // What was missed is shown once it can no longer be marked.
      if (!marked && !(final && correct)) continue;
      labels[index]?.classList.add(marked ? (correct ? 'right' : 'wrong') : 'missed');
      const said = marked
        ? element('span', { class: 'hidden' }, ` ${correct ? words.right : words.wrong}`)
        : (words['missed'] ?? '');
      labels[index]?.append(element('span', { class: 'note' }, said));
    }
  },
  unmark(root) {
    unmarkAll(root);
    for (const label of root.querySelectorAll('.missed')) label.classList.remove('missed');
  },
};
