/** What a platform keeps of a learner's attempts: pure, so that resume gives back exactly what was committed. */

import type { ScormStandard } from '../output/tracking/standard.ts';
import type { Outcome } from './bookkeeping.ts';
import { at, type CmiRecord } from './cmi.ts';
import { dialects } from './dialects.ts';
import type { Sco } from './manifest.ts';
import type { Switches } from './switches.ts';

/** Data of a learner nobody has seen before. */
export function freshRecord(standard: ScormStandard, sco: Sco, { mastery }: Pick<Switches, 'mastery'>): CmiRecord {
  return dialects[standard].book.fresh(sco.launchData, mastery ?? sco.mastery);
}

/** Whether the learner's next visit goes on where this one stopped. */
export function isSuspended(standard: ScormStandard, record: CmiRecord): boolean {
  return at(record, dialects[standard].exit) === 'suspend';
}

/** The data a learner comes back to. */
export function resumedRecord(
  standard: ScormStandard,
  sco: Sco,
  kept: CmiRecord,
  switches: Pick<Switches, 'mastery'>,
): CmiRecord {
  return dialects[standard].book.resumed(kept, freshRecord(standard, sco, switches), isSuspended(standard, kept));
}

export function runningRecord(standard: ScormStandard, record: CmiRecord, before: CmiRecord): CmiRecord {
  return dialects[standard].book.running(record, before);
}

/** What the platform makes of a session when it is over: the time added up, and its own verdict where it gives one. */
export function closedRecord(
  standard: ScormStandard,
  record: CmiRecord,
  before: CmiRecord,
  { byScore }: Pick<Switches, 'byScore'>,
): CmiRecord {
  return dialects[standard].book.closed(record, before, byScore);
}

export function outcomeOf(standard: ScormStandard, record: CmiRecord): Outcome {
  return dialects[standard].book.outcome(record, isSuspended(standard, record));
}
