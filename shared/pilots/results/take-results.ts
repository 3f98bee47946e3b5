/** Takes results into their session, beside those that are there or in their place. */

import { hashOf } from '../../base/short-name.ts';
import type { PilotResultsData } from '../../model/pilots/results.ts';
import {
  noChange,
  recordOf,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../../records/record.ts';
import { keyAt } from '../../store/order.ts';
import { learnersIn } from './overlap.ts';

export type PilotResults = RecordOf<'pilotResults'>;

export function resultsOf(records: Records, session: RecordId): readonly PilotResults[] {
  return records.children(session, 'pilotResults');
}

export interface TakingResults {
  readonly session: RecordId;
  readonly data: PilotResultsData;
  /** Whether they come in the place of all that are there. */
  readonly isInPlace: boolean;
}

/** One change: one step to take back. Nothing where there is no such session. */
export function takeResults(records: Records, { session, data, isInPlace }: TakingResults): ChangeSet {
  if (!recordOf(records, 'pilot', session)) return noChange;
  const there = resultsOf(records, session);
  const id = idOf(session, data);
  return {
    puts: [{ id, kind: 'pilotResults', parent: session, order: keyAt(there, there.length), data }],
    removes: isInPlace ? there.flatMap((one) => (one.id === id ? [] : [one.id])) : [],
  };
}

/** By what was answered: two who take the same results into their copies have them once when they join these. */
function idOf(session: RecordId, data: PilotResultsData): RecordId {
  const text = learnersIn(data).toSorted().join('\n\n');
  return `results.${hashOf(text).toString(36)}${hashOf(text, 0x5bd1e995).toString(36)}.${session}`.slice(0, 255);
}
