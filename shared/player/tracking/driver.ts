/** What the player needs of a learning platform, whatever standard it speaks. */

import type { Report } from '../../exercise/report.ts';
import type { PackageContent } from '../../output/page/content.ts';
import type { Outcome } from '../policy.ts';

export interface Interaction {
  readonly id: string;
  readonly report: Report;
  readonly result: 'correct' | 'incorrect' | 'neutral';
  readonly weighting: number;
  /** Milliseconds from seeing the exercise to answering it, or null where that is not known. */
  readonly latency: number | null;
  /** Ids of the goals it assesses. */
  readonly objectives: readonly string[];
}

/** An interaction and when it took place, however much later it is told. */
export interface Given {
  readonly interaction: Interaction;
  readonly at: Date;
}

/** How far a learner is with one goal. */
export interface Objective {
  readonly id: string;
  readonly text: string;
  /** Percentage over the exercises that assess it, or null while none was answered. */
  readonly percent: number | null;
  readonly completed: boolean;
  readonly success: Outcome['success'];
}

/** Why nothing of a visit is kept (RTE 3-25 and 3-26: lesson_mode, credit; 2004 RTE 4.2.6 and 4.2.14). */
export type Uncounted = 'review' | 'browse' | 'no-credit';

export interface Launch {
  /** What was suspended last time; empty on a first attempt. */
  readonly suspended: string;
  /** The page that was open, and the score, as they were told last; left out where there is no platform. */
  readonly location?: string;
  readonly score?: string;
  /** Pass mark the platform gives, 0 to 100, or null where it gives none that was meant: the module's own counts. */
  readonly passMark: number | null;
  /** Left out where the visit counts. */
  readonly uncounted?: Uncounted | undefined;
  /** The platform has begun no session: nothing of the visit will be kept. */
  readonly refused?: true;
  /** Where the platform wants a learner who leaves; left out where it does not say. */
  readonly returnUrl?: string | undefined;
}

/** Platforms write `Last name, first name` (RTE 3-22: CMIString); a certificate does not. */
export function inReadingOrder(name: string): string {
  const [last = '', first, ...more] = name.split(',');
  return first === undefined || more.length > 0 ? name.trim() : `${first.trim()} ${last.trim()}`.trim();
}

export function uncounted(mode: string, credit: string): Uncounted | undefined {
  if (mode === 'review' || mode === 'browse') return mode;
  return credit === 'no-credit' ? credit : undefined;
}

export interface Told {
  readonly outcome: Outcome;
  readonly suspended: string;
  /** Id of the open page. */
  readonly location: string;
  /** Share of the pages seen, 0 to 1. */
  readonly progress: number;
  readonly interactions: readonly Interaction[];
  readonly objectives: readonly Objective[];
}

export interface Driver {
  /** Characters that may be suspended; 0 where nothing is kept. Less than before once a platform refused that many. */
  readonly suspendLimit: number;
  start(): Launch;
  /**
   * Tells the platform and commits, unless more `follows` at once. False when the platform did not take what must not be
   * lost.
   */
  tell(told: Told, follows: boolean): boolean;
  /** Commits with the time so far: the page may go away without another word. */
  pause(): void;
  /** Ends the session; safe to call more than once. */
  finish(): void;
  /** Who learns, as people write it; empty where the platform does not say. Asked only where it is shown. */
  learner?(): string;
  /** Calls `heard` where it turns out later whether the platform took what it was told. */
  listen?(heard: (taken: boolean) => void): void;
}

/** How a package of one standard finds its platform: what each `tracking-<standard>.js` brings. */
export interface Tracking {
  /**
   * The driver for the platform around a window; null where there is none, as for pages opened from a disk. `elapsed` are the
   * milliseconds the session has lasted.
   */
  open(content: PackageContent, window: Window, elapsed: () => number): Driver | null | Promise<Driver | null>;
}

declare global {
  var modulewrightTracking: Tracking | undefined;
}

/** A driver to a module that shares what the platform keeps with others: `room` are the characters of its own. */
export function within(driver: Driver, room = Infinity): Driver {
  return Object.create(driver, { suspendLimit: { get: () => Math.min(driver.suspendLimit, room) } }) as Driver;
}

/** No learning platform: everything works, nothing is kept. */
export const none: Driver = {
  suspendLimit: 0,
  start: () => ({ suspended: '', passMark: null }),
  tell: () => false,
  pause: () => undefined,
  finish: () => undefined,
};
