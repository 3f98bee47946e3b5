/** An exercise on the page: the button, the feedback, the attempts. The type's own part reads and marks its markup. */

import { element, say } from './dom.ts';
import { seedFor } from './shuffle.ts';
import type { Session } from './session.ts';

/** Brings one exercise's markup to life. `onAnswer` runs after each scored answer. */
export function bringToLife(root: HTMLElement, index: number, session: Session, onAnswer: () => void): void {
  const { id, data } = session.content.exercises[index] ?? {};
  const type = session.typeOf(index);
  if (!data || !type || id === undefined) return;
  const { text } = session.content;
  type.shuffle(root, data, seedFor(session.state.seed, id));

  const feedback = element('div', { class: 'feedback', role: 'status' });
  const check = element('button', { type: 'button', class: 'button check' }, text.check);
  const again = element('button', { type: 'button', class: 'button again' }, text.tryAgain);
  const attempts = element('span', { class: 'attempts' });
  again.hidden = true;
  root.append(feedback, element('div', { class: 'actions' }, check, again, attempts));
  let shownAt = Date.now();
  root.addEventListener('focusin', () => (shownAt = Math.min(shownAt, Date.now())), { once: true });

  check.addEventListener('click', () => {
    const response = type.read(root, data);
    if (response === null) {
      say(feedback, 'hint', text.chooseFirst);
      return;
    }
    session.answer(index, response, Date.now() - shownAt);
    show(true);
    onAnswer();
  });

  again.addEventListener('click', () => {
    type.unmark(root);
    feedback.replaceChildren();
    feedback.className = 'feedback';
    shownAt = Date.now();
    lock(false);
    root.querySelector<HTMLElement>('input')?.focus();
  });

  const earlier = session.answered(index);
  if (earlier) {
    if (earlier.response !== undefined) type.write(root, data, earlier.response);
    show(false);
  }

  /** The state after an answer: marks, words, and what may still be done. */
  function show(moveFocus: boolean): void {
    const answered = session.answered(index);
    if (!data || !type || !answered) return;
    const left = data.attempts === 0 ? Infinity : data.attempts - answered.attempts;
    const complete = answered.points >= data.points && data.points > 0;
    if (answered.response !== undefined) {
      const score = type.score(data, answered.response);
      const right = score.result === 'correct';
      type.mark(root, data, answered.response, { right: text.right, wrong: text.wrong });
      const verdict = right ? text.right : score.points > 0 ? text.partlyRight : text.wrong;
      const comment = right ? data.feedback.correct : data.feedback.incorrect;
      const points = text.points.replace('{points}', String(score.points)).replace('{max}', String(score.max));
      say(feedback, right ? 'right' : 'wrong', verdict, comment, data.points > 0 ? points : '');
    } else {
      const points = text.points.replace('{points}', String(answered.points)).replace('{max}', String(data.points));
      say(feedback, complete ? 'right' : 'hint', points);
    }
    lock(true);
    again.hidden = complete || left <= 0;
    attempts.textContent = again.hidden || left === Infinity ? '' : text.attemptsLeft.replace('{count}', String(left));
    // The button that had focus is gone: go on to the next thing that can be done, without scrolling away.
    if (moveFocus && !again.hidden) again.focus({ preventScroll: true });
    else if (moveFocus) focusable(feedback).focus({ preventScroll: true });
  }

  function lock(locked: boolean): void {
    for (const input of root.querySelectorAll<HTMLInputElement>('.options input')) input.disabled = locked;
    check.hidden = locked;
    if (!locked) {
      again.hidden = true;
      attempts.textContent = '';
    }
  }
}

function focusable(target: HTMLElement): HTMLElement {
  target.tabIndex = -1;
  return target;
}
