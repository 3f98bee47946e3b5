/**
 * Time that stands still while nobody can use it: a window in the background, a page put aside by the browser. It is the
 * page's own time, which goes on evenly whatever a computer's clock is set to.
 */

export class Clock {
  readonly #now: () => number;
  #sum = 0;
  #since: number | null;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#since = now();
  }

  /** Milliseconds it has run. */
  get elapsed(): number {
    return this.#sum + (this.#since === null ? 0 : this.#now() - this.#since);
  }

  stop(): void {
    this.#sum = this.elapsed;
    this.#since = null;
  }

  go(): void {
    this.#since ??= this.#now();
  }
}
