/** A module as a facilitator runs it: page by page, what takes which minutes, for which goals, in which room and with what. */

import type { Activity } from '../../blocks/activity/schema.ts';
import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import { factsOf } from '../coverage/places.ts';
import { alignmentRoles, type AlignmentRole, type WorkKind } from '../../model/goals/schema.ts';
import type { BlockTime } from '../workload/block-time.ts';
import { blockTime } from '../workload/page-time.ts';
import { timeContext } from '../workload/workload.ts';

export interface SessionGoal {
  readonly code: string;
  readonly roles: readonly AlignmentRole[];
}

export interface SessionRow {
  /** The block of an exercise, test or activity; the page for what is read and watched between them. */
  readonly where: RecordId;
  readonly page: string;
  readonly kind: 'content' | 'exercise' | 'activity' | 'test';
  readonly work: WorkKind;
  /** Title, question or form; empty for what is read. */
  readonly title: string;
  /** Whole minutes from the start of the module; the next row begins where this one ends. */
  readonly from: number;
  readonly to: number;
  readonly goals: readonly SessionGoal[];
  /** Of activities; empty for everything else. */
  readonly grouping: string;
  readonly room: string;
  readonly materials: readonly string[];
  readonly steps: readonly Activity['steps'][number][];
  /** For the facilitator alone: never part of a learner's package. */
  readonly notes: string;
}

/** Rows in reading order; what stands in a bank is asked by its tests. Empty when there is no such module. */
export function sessionPlan(records: Records, module: RecordId): readonly SessionRow[] {
  const record = recordOf(records, 'module', module);
  if (!record) return [];
  const time = timeContext(records, record);
  const goalsOf = goalsByTarget(records, module);
  const rows: SessionRow[] = [];
  let clock = 0;
  /** What takes less than shows on a clock is no row when it is only read. */
  const add = (row: Omit<SessionRow, 'from' | 'to'>, minutes: number): void => {
    const from = Math.round(clock);
    clock += minutes;
    const to = Math.round(clock);
    if (to > from || row.kind !== 'content') rows.push({ ...row, from, to });
  };

  for (const page of records.children(module, 'unit').flatMap((unit) => records.children(unit.id, 'page'))) {
    if (page.data.use === 'bank') continue;
    const { title } = page.data;
    let read: BlockTime[] = [];
    const addRead = (): void => {
      const minutes = read.reduce((sum, block) => sum + block.minutes, 0);
      // A run is named after what takes most of its time.
      const work = read.toSorted((a, b) => b.minutes - a.minutes)[0]?.work ?? 'read';
      const goals = goalsOf(page.id);
      add({ where: page.id, page: title, kind: 'content', work, title: '', goals, ...nothingToArrange }, minutes);
      read = [];
    };
    for (const { id, data } of records.children(page.id, 'block')) {
      const spent = blockTime(id, data, time);
      const { kind, label } = factsOf(data);
      if (kind === 'other' || kind === 'page') {
        read.push(spent);
        continue;
      }
      addRead();
      const arranged = data.type === 'activity' ? arrangementOf(data) : nothingToArrange;
      const { minutes, work } = spent;
      add({ where: id, page: title, kind, work, title: label, goals: goalsOf(id), ...arranged }, minutes);
    }
    addRead();
  }
  return rows;
}

/** Whole minutes as hours and minutes, `1:05`: the same in every language. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** When a row begins and ends, on the session's own clock. */
export function timesOf({ from, to }: Pick<SessionRow, 'from' | 'to'>): string {
  return `${clock(from)}–${clock(to)}`;
}

/** What has to be brought, each thing once, in the order in which it is needed. */
export function broughtAlong(rows: readonly SessionRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ materials }) => materials.map((one) => one.trim())))].filter((one) => one !== '');
}

function arrangementOf({ grouping, room, materials, steps, facilitatorNotes }: Activity) {
  return { grouping, room, materials, steps, notes: facilitatorNotes };
}

const nothingToArrange = { grouping: '', room: '', materials: [], steps: [], notes: '' } as const;

function goalsByTarget(records: Records, module: RecordId): (target: RecordId) => readonly SessionGoal[] {
  const found = new Map<RecordId, Map<string, Set<AlignmentRole>>>();
  for (const goal of records.children(module, 'goal')) {
    for (const { data } of records.children(goal.id, 'alignment')) {
      const here = found.get(data.target) ?? new Map<string, Set<AlignmentRole>>();
      found.set(data.target, here);
      here.set(goal.data.code, (here.get(goal.data.code) ?? new Set()).add(data.role));
    }
  }
  return (target) =>
    Array.from(found.get(target) ?? [], ([code, roles]) => ({
      code,
      roles: alignmentRoles.filter((role) => roles.has(role)),
    }));
}
