/** An exercise on the page: hints, the button, the feedback, the attempts. The type's own part reads and marks its markup. */

import type { Response } from '../exercise/seam.ts';
import type { Attention } from './attention.ts';
import { element, onPress, say } from './dom.ts';
import { keepButtons } from './own-words.ts';
import type { PlayerWords } from './exercise.ts';
import { pointsOf } from './numbers.ts';
import { said } from './said.ts';
import type { Session } from './session.ts';
import { seedFor } from './shuffle.ts';

/** What becomes of the learner's own words: a key of the player's text, or nothing to say. */
type Keeping = '' | 'kept' | 'noRoom' | 'notSaved' | 'noTracking' | 'notRecorded';

/** What is typed goes into suspend_data once the learner pauses, and of who never does after a while. */
const pause = 800; // milliseconds
const longest = 10_000; // milliseconds

export class ExerciseView {
  readonly #root: HTMLElement;
  readonly #index: number;
  readonly #session: Session;
  readonly #attention: Attention;
  readonly #words: PlayerWords;
  readonly #feedback = element('div', { class: 'feedback', role: 'status' });
  readonly #check: HTMLButtonElement;
  readonly #again: HTMLButtonElement;
  readonly #attempts = element('span', { class: 'attempts' });
  readonly #onAnswer: () => void;
  #timer = 0;
  /** When what is not told yet was begun. */
  #typingSince = 0;
  /** What was last said of keeping the learner's own words. */
  #keeping: Keeping = '';

  /** `alone` exercises are checked one by one; those of a test are only kept until it is handed in. */
  constructor(
    root: HTMLElement,
    index: number,
    session: Session,
    attention: Attention,
    alone: boolean,
    onAnswer: () => void,
  ) {
    this.#root = root;
    this.#index = index;
    this.#session = session;
    this.#attention = attention;
    this.#onAnswer = onAnswer;
    const { text, words } = session.content;
    // A type may have its own words for what the buttons do.
    this.#words = { ...text, ...words[this.#data.type] };
    this.#check = element(
      'button',
      { type: 'button', class: 'button check' },
      this.#kept ? text.keep : (this.#words['check'] ?? ''),
    );
    this.#again = element('button', { type: 'button', class: 'button again' }, this.#words['tryAgain'] ?? '');
    this.#again.hidden = true;
    this.#type.start?.(root, this.#data, seedFor(session.state.seed, root.id), this.#words);
    if (alone) this.#addControls();
    else root.append(this.#feedback);
    root.addEventListener('input', () => this.#later());
    root.addEventListener('change', () => this.#later());
    this.restore(alone);
  }

  /** Puts what is known of it back, as after a resume. `judged` shows how it was. */
  restore(judged: boolean): void {
    const answered = this.#session.answered(this.#index);
    if (answered?.response !== undefined) this.#type.write(this.#root, this.#data, answered.response);
    if (answered?.attempts === 0) {
      if (answered.earlier) say(this.#feedback, 'hint', this.#session.content.text.changedSince);
    } else if (answered && !answered.open && judged) this.#show(false);
  }

  lock(locked: boolean): void {
    const fieldset = this.#root.querySelector<HTMLFieldSetElement>('fieldset');
    if (fieldset) fieldset.disabled = locked;
  }

  /** Shows how it was answered, after a test; `final` when the test has no further attempt. */
  judge(final: boolean): void {
    this.#show(false, final);
  }

  /** A clean sheet for another attempt. */
  clear(): void {
    this.#attention.begin(this.#index);
    this.#type.unmark(this.#root, this.#data);
    for (const input of this.#root.querySelectorAll<HTMLInputElement>('input')) {
      if (input.type === 'radio' || input.type === 'checkbox') input.checked = false;
      else input.value = '';
    }
    for (const field of this.#root.querySelectorAll<HTMLSelectElement | HTMLTextAreaElement>('select, textarea')) {
      field.value = '';
    }
    this.#feedback.replaceChildren();
    this.lock(false);
  }

  /** Keeps what is typed right now: the window may be about to go. */
  flush(): void {
    if (this.#timer === 0) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    const response = this.#read();
    if (response !== null) this.#session.draft(this.#index, response);
    this.#onAnswer();
  }

  /** After anything was told to the platform: words that had room may have it no more, and the other way round. */
  followKeeping(): void {
    const now = this.#keepingNow();
    if (now === this.#keeping) return;
    if (now !== '') return this.#sayKeeping(now);
    if (this.#keeping !== 'kept') this.#feedback.replaceChildren();
    this.#keeping = '';
  }

  #keepingNow(): Keeping {
    const answered = this.#session.answered(this.#index);
    if (answered?.response === undefined || !this.#session.isOwn(answered)) return '';
    if (this.#session.uncounted) return answered.open ? '' : 'notRecorded';
    if (!this.#session.tracked) return answered.open ? '' : 'noTracking';
    if (this.#session.unkept.includes(this.#index)) return 'noRoom';
    if (answered.open) return '';
    return this.#session.saved ? 'kept' : 'notSaved';
  }

  #sayKeeping(keeping: Keeping): void {
    this.#keeping = keeping;
    if (keeping === '') return;
    const { text } = this.#session.content;
    const lost = keeping === 'noRoom' || keeping === 'notSaved';
    say(
      this.#feedback,
      lost ? 'wrong' : 'hint',
      text[keeping],
      lost ? '' : this.#said('feedback.correct', this.#data.feedback.correct),
    );
    if (lost) this.#feedback.append(element('div', { class: 'actions' }, ...keepButtons(this.#session)));
  }

  get #data() {
    const { data } = this.#session.content.exercises[this.#index] ?? {};
    if (!data) throw new Error(`no exercise ${this.#index}`);
    return data;
  }

  get #type() {
    const type = this.#session.typeOf(this.#index);
    if (!type) throw new Error(`no script for ${this.#data.type}`);
    return type;
  }

  get #kept(): boolean {
    return this.#type.kept === true;
  }

  #said(place: string, words: string): Node | string {
    return said(this.#root, place, words);
  }

  #read(): Response | null {
    return this.#type.read(this.#root, this.#data);
  }

  #later(): void {
    this.#attention.touch(this.#index);
    const now = performance.now();
    if (this.#timer === 0) this.#typingSince = now;
    clearTimeout(this.#timer);
    const left = Math.max(0, this.#typingSince + longest - now);
    this.#timer = setTimeout(() => this.flush(), Math.min(pause, left));
  }

  #addControls(): void {
    const { hints } = this.#data;
    const own = this.#type.actions?.(this.#root, this.#data, this.#words) ?? [];
    const actions = element('div', { class: 'actions' }, this.#check, this.#again, ...own, this.#attempts);
    if (hints.length > 0) this.#root.append(this.#hints(hints));
    this.#root.append(this.#feedback, actions);
    // What is not kept is not offered to be.
    this.#check.hidden = this.#kept && this.#session.uncounted !== null;
    onPress(this.#check, () => this.#answer());
    onPress(this.#again, () => {
      this.#type.unmark(this.#root, this.#data);
      this.#feedback.replaceChildren();
      this.#feedback.className = 'feedback';
      this.#attention.begin(this.#index);
      this.#setLocked(false);
      this.#root.querySelector<HTMLElement>('fieldset :is(input, select, textarea, button):not([hidden])')?.focus();
    });
  }

  #hints(hints: readonly string[]): HTMLElement {
    const { text } = this.#session.content;
    const list = element('ul', { class: 'hints' });
    const more = element('button', { type: 'button', class: 'button hint' }, text.showHint);
    let shown = 0;
    onPress(more, () => {
      const hint = this.#said(`hints.${shown}`, hints[shown] ?? '');
      list.append(element('li', {}, element('b', {}, `${text.hint} ${shown + 1}`), ' ', hint));
      shown += 1;
      more.hidden = shown >= hints.length;
    });
    return element('div', { class: 'hinting' }, element('div', { role: 'status' }, list), more);
  }

  #answer(): void {
    const { text } = this.#session.content;
    const response = this.#read();
    const missing = response === null ? text.chooseFirst : this.#type.missing?.(this.#data, response, this.#words);
    if (response === null || missing) {
      say(this.#feedback, 'hint', typeof missing === 'string' ? missing : text.missingPart);
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#session.answer(this.#index, response, this.#attention.now(this.#index));
    this.#show(true);
    this.#onAnswer();
  }

  /** The state after an answer: marks, words, and what may still be done. */
  #show(moveFocus: boolean, final?: boolean): void {
    const answered = this.#session.answered(this.#index);
    const data = this.#data;
    const { content, uncounted } = this.#session;
    const { text } = content;
    if (!answered) return;
    const left = data.attempts === 0 ? Infinity : data.attempts - answered.attempts;
    const complete = answered.points >= data.points && data.points > 0;
    const numbers = (points: number) => pointsOf(text.points, points, data.points);
    if (answered.response === undefined) {
      if (this.#kept) say(this.#feedback, 'wrong', text.wordsGone);
      else say(this.#feedback, complete ? 'right' : 'hint', numbers(answered.points));
    } else {
      const score = this.#type.score(data, answered.response);
      this.#type.mark(this.#root, data, answered.response, this.#words, final ?? (complete || left <= 0));
      if (score.result === 'neutral') {
        this.#sayKeeping(this.#keepingNow());
      } else {
        this.#keeping = '';
        const right = score.result === 'correct';
        const verdict = right ? text.right : score.points > 0 ? text.partlyRight : text.wrong;
        const side = right ? 'correct' : 'incorrect';
        const comment = this.#said(`feedback.${side}`, data.feedback[side]);
        say(this.#feedback, right ? 'right' : 'wrong', verdict, comment, data.points > 0 ? numbers(score.points) : '');
      }
    }
    if (this.#kept) return;
    this.#setLocked(true);
    this.#again.hidden = complete || left <= 0 || uncounted !== null;
    const few = !this.#again.hidden && left !== Infinity;
    this.#attempts.textContent = few ? text.attemptsLeft.replace('{count}', String(left)) : '';
    // The button that had focus is gone: go on to the next thing that can be done, without scrolling away.
    if (!moveFocus) return;
    this.#feedback.tabIndex = -1;
    (this.#again.hidden ? this.#feedback : this.#again).focus({ preventScroll: true });
  }

  #setLocked(locked: boolean): void {
    this.lock(locked);
    this.#check.hidden = locked;
    if (locked) return;
    this.#again.hidden = true;
    this.#attempts.textContent = '';
  }
}
