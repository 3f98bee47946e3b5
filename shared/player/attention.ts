/**
 * How long a learner takes over an exercise: latency is the time from when it could be answered to the answer (1.2 RTE 3-57,
 * 2004 RTE 4.2.9), so it begins when the exercise is seen, and stands still while the page cannot be.
 */

import { Clock } from './clock.ts';

export class Attention {
  readonly #clock: Clock;
  readonly #visible = new Set<number>();
  /** When each exercise was first seen since it was begun (anew). */
  readonly #seen = new Map<number, number>();
  /** When an answer was last worked on. */
  readonly #touched = new Map<number, number>();

  constructor(now?: () => number) {
    this.#clock = new Clock(now);
  }

  /** An exercise comes into view or goes out of it. */
  show(exercise: number, visible: boolean): void {
    if (!visible) {
      this.#visible.delete(exercise);
      return;
    }
    this.#visible.add(exercise);
    if (!this.#seen.has(exercise)) this.#seen.set(exercise, this.#clock.elapsed);
  }

  /** Its answer is worked on; who does that has seen it. */
  touch(exercise: number): void {
    if (!this.#seen.has(exercise)) this.#seen.set(exercise, this.#clock.elapsed);
    this.#touched.set(exercise, this.#clock.elapsed);
  }

  /** Another try begins: for what is in view at once, for the rest when it is seen. */
  begin(exercise: number): void {
    this.#seen.delete(exercise);
    this.#touched.delete(exercise);
    if (this.#visible.has(exercise)) this.#seen.set(exercise, this.#clock.elapsed);
  }

  /** Milliseconds from seeing it to answering it now, or null when it was not seen. */
  now(exercise: number): number | null {
    return this.#since(exercise, this.#clock.elapsed);
  }

  /** Milliseconds from seeing it to the last touch of its answer, for answers that are handed in together. */
  atLastTouch(exercise: number): number | null {
    const touched = this.#touched.get(exercise);
    return touched === undefined ? null : this.#since(exercise, touched);
  }

  pause(): void {
    this.#clock.stop();
  }

  resume(): void {
    this.#clock.go();
  }

  #since(exercise: number, end: number): number | null {
    const seen = this.#seen.get(exercise);
    return seen === undefined ? null : end - seen;
  }
}
