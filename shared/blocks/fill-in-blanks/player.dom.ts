/** Fill in the blanks inside a package. */

import { element } from '../../player/dom.ts';
import type { PlayerExercise } from '../../player/exercise.ts';
import { blanksOf } from './cloze.ts';
import type { Plain } from '../plain.ts';
import type { FillInBlanks, FillInBlanksResponse } from './schema.ts';
import { fillInBlanksScoring, isRight } from './score.ts';

export const player: PlayerExercise<Plain<FillInBlanks>, FillInBlanksResponse> = {
  ...fillInBlanksScoring,
  read(root) {
    const filled = holes(root).flatMap(({ number, field }) => {
      const answer = field.value.trim();
      return answer === '' ? [] : [[number, answer] as const];
    });
    return filled.length === 0 ? null : Object.fromEntries(filled);
  },
  missing: (data, answer) => blanksOf(data).some(({ number }) => answer[number] === undefined),
  write(root, _data, answer) {
    for (const { number, field } of holes(root)) field.value = answer[number] ?? '';
  },
  mark(root, data, answer, words) {
    this.unmark(root, data);
    for (const { number, hole } of holes(root)) {
      const blank = data.blanks.find((one) => String(one.number) === number);
      const right = blank !== undefined && isRight(data, blank, answer[number]);
      hole.classList.add(right ? 'right' : 'wrong');
      hole.append(
        element('span', { class: 'note' }, element('span', { class: 'hidden' }, right ? words.right : words.wrong)),
      );
    }
  },
  unmark(root) {
    for (const { hole } of holes(root)) {
      hole.classList.remove('right', 'wrong');
      hole.querySelector('.note')?.remove();
    }
  },
};

function holes(root: HTMLElement) {
  return [...root.querySelectorAll<HTMLElement>('.blank')].flatMap((hole) => {
    const field = hole.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    return field ? [{ hole, field, number: hole.dataset['blank'] ?? '' }] : [];
  });
}
