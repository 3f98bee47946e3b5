/** Pilot sessions of a programme: begun, copied for another place, told which version was run, removed. */

import type { NewId } from '../base/ids.ts';
import type { PilotData } from '../model/pilots/schema.ts';
import { noChange, recordOf, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { keyAt } from '../store/order.ts';
import { planOfModule } from './day-plan.ts';

export type PilotSession = RecordOf<'pilot'>;

/** By their first day, those without one last; of one day as they were begun. */
export function sessionsOf(records: Records, module: RecordId): readonly PilotSession[] {
  return inOrder(allSessions(records).filter(({ data }) => data.module === module));
}

export function inOrder(sessions: readonly PilotSession[]): readonly PilotSession[] {
  const first = ({ data }: PilotSession): string => data.days[0]?.date ?? '9999-99-99';
  return sessions.toSorted((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}

/** A session of the module as it is now, with a plan of its parts. Nothing where there is no such module. */
export function beginSession(records: Records, module: RecordId, newId: NewId): ChangeSet {
  const record = recordOf(records, 'module', module);
  if (!record) return noChange;
  const { language, delivery, reach, audiences, owner } = record.data;
  const partner = partnerNamed(records, owner);
  return put(records, newId, {
    module,
    stage: 'planned',
    level: reach[0] ?? 'regional',
    place: '',
    partner: partner?.name ?? '',
    country: partner?.country ?? '',
    days: [{ date: null, start: 9 * 60 }],
    facilitators: '',
    participants: null,
    audiences: [...audiences],
    language,
    // What is run in a room is not learnt alone.
    delivery: delivery === 'self-paced' ? 'face-to-face' : delivery,
    ran: null,
    followUp: null,
    plan: [...planOfModule(records, module)],
    notes: '',
  });
}

/** The same day for another place: whatever happened at the first is not copied. */
export function copySession(records: Records, id: RecordId, newId: NewId): ChangeSet {
  const session = recordOf(records, 'pilot', id);
  if (!session) return noChange;
  // How the day went stays where it went so.
  const { run: _, ...data } = session.data;
  const days = data.days.map(({ start }) => ({ date: null, start }));
  return put(records, newId, {
    ...data,
    stage: 'planned',
    place: '',
    days,
    participants: null,
    ran: null,
    followUp: null,
    notes: '',
  });
}

export function partnerNamed(
  records: Records,
  name: string,
): RecordOf<'programme'>['data']['partners'][number] | undefined {
  const [programme] = records.children(null, 'programme');
  const wanted = name.trim().toLowerCase();
  return wanted === '' ? undefined : programme?.data.partners.find((one) => one.name.trim().toLowerCase() === wanted);
}

function allSessions(records: Records): readonly PilotSession[] {
  const [programme] = records.children(null, 'programme');
  return records.children(programme?.id ?? null, 'pilot');
}

function put(records: Records, newId: NewId, data: PilotData): ChangeSet {
  const [programme] = records.children(null, 'programme');
  if (!programme) return noChange;
  const all = allSessions(records);
  return {
    puts: [{ id: newId(), kind: 'pilot', parent: programme.id, order: keyAt(all, all.length), data }],
    removes: [],
  };
}
