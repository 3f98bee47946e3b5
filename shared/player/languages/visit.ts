/** One visit to a package in several languages: whatever language is read, the platform hears of one attempt. */

import type { Driver, Launch } from '../tracking/driver.ts';
import { choiceLength, readChoice, writeChoice } from './said-first.ts';

export class Visit {
  /** The whole page goes: what follows at once is the end of the session, before which there is no other word. */
  isLeaving = false;
  readonly #driver: Driver;
  readonly #launch: Launch;
  /** What the module suspended last, in whichever language. */
  #suspended: string;
  /** The page that was open, and the score, as they were told last: whatever was told since is in what is suspended. */
  #before: Pick<Launch, 'location' | 'score'>;
  #now: string | null = null;

  constructor(driver: Driver, launch: Launch) {
    this.#driver = driver;
    this.#launch = launch;
    this.#suspended = readChoice(launch.suspended).suspended;
    const { location, score } = launch;
    this.#before = { ...(location === undefined ? {} : { location }), ...(score === undefined ? {} : { score }) };
  }

  /** The platform as the page of a language finds it, until another is chosen. */
  choose(language: string): Driver {
    this.#now = language;
    const driver = this.#driver;
    const isNow = (): boolean => this.#now === language;
    // Somebody who has done nothing yet has chosen all the same, and so did whoever comes back to choose again before anything is done.
    if (this.#suspended === '' && this.#counts()) this.#keep(language);
    const { returnUrl: _here, suspended: _whole, location: _location, score: _score, ...launch } = this.#launch;
    const { learner, listen } = driver;
    return {
      get suspendLimit() {
        const limit = driver.suspendLimit;
        // One that keeps next to nothing says so; it is no page without a platform.
        return limit > choiceLength(language) ? limit - choiceLength(language) : Math.min(limit, 1);
      },
      start: () => ({ ...launch, ...this.#before, suspended: this.#suspended }),
      tell: (told, follows) => {
        if (!isNow()) return false;
        this.#suspended = told.suspended;
        this.#before = { location: told.location };
        return driver.tell({ ...told, suspended: writeChoice(language, told.suspended) }, follows);
      },
      pause: () => {
        if (isNow()) driver.pause();
      },
      // The session goes on in another language; where all goes, its end says it all.
      finish: () => {
        if (!this.isLeaving) driver.pause();
      },
      ...(learner ? { learner: () => learner.call(driver) } : {}),
      ...(listen ? { listen: (heard) => listen.call(driver, heard) } : {}),
    };
  }

  #counts(): boolean {
    return this.#launch.uncounted === undefined && this.#launch.refused !== true && this.#driver.suspendLimit > 1;
  }

  #keep(language: string): void {
    const outcome = { completed: false, success: 'unknown', percent: null, over: false } as const;
    const suspended = writeChoice(language, '');
    this.#driver.tell({ outcome, suspended, location: '', progress: 0, interactions: [], objectives: [] }, false);
  }
}
