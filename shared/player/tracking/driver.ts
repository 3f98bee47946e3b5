/** What the player needs of a learning platform, whatever standard it speaks. */

import type { Scorm12Interaction } from '../../exercises/seam.ts';
import type { Outcome } from '../policy.ts';

export interface Interaction {
  readonly id: string;
  readonly report: Scorm12Interaction;
  readonly result: 'correct' | 'incorrect' | 'neutral';
  readonly weighting: number;
  /** Milliseconds from seeing the exercise to answering it. */
  readonly latency: number;
}

export interface Launch {
  /** What was suspended last time; empty on a first attempt. */
  readonly suspended: string;
  /** Pass mark the platform gives, 0 to 100, or null to use the module's own. */
  readonly passMark: number | null;
}

export interface Report {
  readonly outcome: Outcome;
  readonly suspended: string;
  /** Id of the open page. */
  readonly location: string;
  readonly interaction: Interaction | null;
}

export interface Driver {
  /** Characters that may be suspended. */
  readonly suspendLimit: number;
  start(): Launch;
  /** Tells the platform and commits. False when the platform did not take it. */
  report(report: Report): boolean;
  /** Ends the session; safe to call more than once. */
  finish(): void;
}
