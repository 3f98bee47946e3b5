/** What the sheets of a session ask about as it is now: the goals of its module and the parts of its day that are run, with their words. */

import type { RecordId, RecordOf, Records } from '../../records/record.ts';
import { isLeftOut } from '../day-plan.ts';
import type { PlanPart } from '../../model/pilots/schema.ts';
import type { PilotSession } from '../sessions.ts';

export interface AskedOf {
  readonly goals: readonly RecordOf<'goal'>[];
  readonly parts: readonly PlanPart[];
}

export function askedOf(records: Records, { data }: PilotSession): AskedOf {
  return { goals: goalsAsked(records, data.module), parts: data.plan.filter((part) => !isLeftOut(part)) };
}

/** One without words asks nothing. */
export function goalsAsked(records: Records, module: RecordId): readonly RecordOf<'goal'>[] {
  return records.children(module, 'goal').filter(({ data }) => data.text.trim() !== '');
}
