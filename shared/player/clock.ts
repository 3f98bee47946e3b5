/** Time that stands still while nobody can use it: a window in the background, a page put aside by the browser. */

export class Clock {
  readonly #now: () => number;
  #sum = 0;
  #since: number | null;

  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
  }

  /** Milliseconds it has run. A computer's clock that is set back takes nothing away. */
  get elapsed(): number {
    return this.#sum + (this.#since === null ? 0 : Math.max(0, this.#now() - this.#since));
  }

  stop(): void {
    this.#sum = this.elapsed;
    this.#since = null;
  }

  go(): void {
    this.#since ??= this.#now();
  }
}
