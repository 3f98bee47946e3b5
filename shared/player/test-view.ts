/** A test on the page: what it asks, the attempt with its time, and the result with its review. */

import type { ContentTest } from '../output/page/content.ts';
import type { Attention } from './attention.ts';
import { element, onPress, say } from './dom.ts';
import type { ExerciseView } from './exercise-view.ts';
import type { Session } from './session.ts';

export class TestView {
  readonly #index: number;
  readonly #test: ContentTest;
  readonly #session: Session;
  readonly #attention: Attention;
  /** By place among the module's exercises. */
  readonly #views: ReadonlyMap<number, ExerciseView>;
  readonly #onChange: () => void;
  readonly #questions: HTMLElement;
  readonly #result = element('div', { class: 'feedback', role: 'status' });
  readonly #clock = element('p', { class: 'clock' });
  readonly #missing = element('span', { class: 'attempts', role: 'status' });
  readonly #extended = element('input', { type: 'checkbox' });
  readonly #before: HTMLElement;
  readonly #during: HTMLElement;
  #ticking = 0;

  constructor(
    root: HTMLElement,
    index: number,
    session: Session,
    attention: Attention,
    views: ReadonlyMap<number, ExerciseView>,
    onChange: () => void,
  ) {
    const test = session.content.tests[index];
    if (!test) throw new Error(`no test ${index}`);
    const { text } = session.content;
    this.#index = index;
    this.#test = test;
    this.#session = session;
    this.#attention = attention;
    this.#views = views;
    this.#onChange = onChange;
    this.#questions = root.querySelector<HTMLElement>('.questions') ?? element('div');
    const begin = element('button', { type: 'button', class: 'button check' }, text.testStart);
    onPress(begin, () => this.#begin());
    const allowance = element('label', { class: 'extended' }, this.#extended, ` ${this.#percent(text.testExtended)}`);
    allowance.hidden = test.data.minutes === null || test.data.extension === 0;
    this.#before = element('div', { class: 'actions' }, begin, allowance);
    const handIn = element('button', { type: 'button', class: 'button check' }, text.testHandIn);
    onPress(handIn, () => this.#handIn(false));
    this.#during = element('div', { class: 'actions' }, handIn, this.#missing);
    this.#questions.before(this.#clock);
    root.append(this.#during, this.#result, this.#before);
  }

  /** Shows it as it was left. */
  start(): void {
    this.#show(false);
  }

  #percent(sentence: string): string {
    return sentence.replace('{count}', String(this.#test.data.extension));
  }

  #begin(): void {
    for (const exercise of this.#test.exercises) this.#views.get(exercise)?.clear();
    this.#session.beginTest(this.#index, this.#extended.checked);
    this.#result.replaceChildren();
    this.#result.className = 'feedback';
    this.#show(true);
    this.#onChange();
  }

  #handIn(timeIsUp: boolean): void {
    for (const exercise of this.#test.exercises) this.#views.get(exercise)?.flush();
    const open = this.#session.drawn(this.#index).filter((exercise) => !this.#session.answered(exercise));
    const { text } = this.#session.content;
    // Asked once: whoever presses again means it.
    if (!timeIsUp && open.length > 0 && this.#missing.textContent === '') {
      this.#missing.textContent = text.testUnanswered.replace('{count}', String(open.length));
      return;
    }
    this.#session.handIn(this.#index, (exercise) => this.#attention.atLastTouch(exercise));
    this.#show(true, timeIsUp);
    this.#onChange();
  }

  #show(moveFocus: boolean, timeIsUp = false): void {
    const taken = this.#session.test(this.#index);
    const running = (taken?.began ?? null) !== null;
    const drawn = this.#session.drawn(this.#index);
    const ids = drawn.map((exercise) => this.#session.content.exercises[exercise]?.id ?? '');
    const order = new Map(ids.map((id, place) => [id, place]));
    const boxes = [...this.#questions.children] as HTMLElement[];
    for (const box of boxes) box.hidden = !order.has(box.id);
    boxes.sort((a, b) => (order.get(a.id) ?? 99) - (order.get(b.id) ?? 99));
    this.#questions.append(...boxes);
    const { attempts, review } = this.#test.data;
    const left = attempts === 0 || (taken?.attempts ?? 0) < attempts;
    const reviewed = taken !== undefined && !running && (review === 'after-each' || (review === 'after-last' && !left));
    this.#questions.hidden = !running && !reviewed;
    this.#during.hidden = !running;
    // A visit that does not count can try a test, and not take it once more.
    this.#before.hidden = running || !left || (this.#session.uncounted !== null && taken !== undefined);
    this.#missing.textContent = '';
    for (const exercise of drawn) {
      this.#views.get(exercise)?.lock(!running);
      if (reviewed) this.#views.get(exercise)?.judge(!left);
    }
    if (taken && !running) this.#sayResult(taken.last ?? 0, timeIsUp, !reviewed && review === 'after-last');
    this.#tick();
    if (!moveFocus) return;
    const next = running ? this.#questions.querySelector<HTMLElement>('fieldset') : this.#result;
    if (next) next.tabIndex = -1;
    next?.focus();
  }

  #sayResult(share: number, timeIsUp: boolean, later: boolean): void {
    const { text } = this.#session.content;
    const percent = Math.floor(share * 100 + 1e-9);
    const { passMark } = this.#test.data;
    const passed = passMark === null || percent >= passMark;
    const verdict = passMark === null || this.#session.uncounted ? '' : passed ? text.testPassed : text.testFailed;
    say(
      this.#result,
      passed ? 'right' : 'wrong',
      text.testReached.replace('{percent}', String(percent)),
      verdict,
      timeIsUp ? text.testTimeUp : '',
      later ? text.testReviewLater : '',
    );
  }

  /** The clock is read out once a minute at most, and in the last minute every ten seconds. */
  #tick(): void {
    clearTimeout(this.#ticking);
    const seconds = this.#session.secondsLeft(this.#index);
    this.#clock.hidden = seconds === null;
    if (seconds === null) return;
    if (seconds === 0) return this.#handIn(true);
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    this.#clock.textContent = this.#session.content.text.testTimeLeft.replace('{time}', time);
    const spoken = seconds % 60 === 0 || (seconds < 60 && seconds % 10 === 0);
    this.#clock.setAttribute('role', 'timer');
    this.#clock.setAttribute('aria-live', spoken ? 'polite' : 'off');
    this.#ticking = setTimeout(() => this.#tick(), 1000);
  }
}
