/** What the generations of SCORM keep differently of a learner's attempts. */

import type { CmiRecord } from './cmi.ts';

export const learner = { id: 'learner1', name: 'Ozoliņa, Anna' } as const;

/** What a platform would say of a learner, from what it has kept. */
export interface Outcome {
  readonly completion: 'completed' | 'incomplete' | 'unknown';
  readonly success: 'passed' | 'failed' | 'unknown';
  /** Percentage, or null while there is no score. */
  readonly percent: number | null;
  /** Where it would resume: the bookmark, '' without one, or null when it would not resume at all. */
  readonly resumesAt: string | null;
  /** In seconds. */
  readonly time: number;
}

export interface Bookkeeping {
  /** Data of a learner nobody has seen before; `mark` is the pass mark, 0 to 100. */
  fresh(launchData: string, mark: number | null): CmiRecord;
  /** The data a learner comes back to, out of what was kept and what somebody new would get. */
  resumed(kept: CmiRecord, fresh: CmiRecord, suspended: boolean): CmiRecord;
  /** A session that still runs has added nothing to the total yet. */
  running(record: CmiRecord, before: CmiRecord): CmiRecord;
  /** The time added up, and with `byScore` the platform's own verdict. */
  closed(record: CmiRecord, before: CmiRecord, byScore: boolean): CmiRecord;
  outcome(record: CmiRecord, suspended: boolean): Outcome;
}

export function numberOf(text: string): number | null {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}
