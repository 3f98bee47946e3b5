/** Laws of the plan of a day, over generated modules and adjustments: its times add up, and the module never notices. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { stableJson } from '../../shared/base/json.ts';
import { setEstimate } from '../../shared/edit/goals.ts';
import { updateData } from '../../shared/edit/structure.ts';
import { removeTree } from '../../shared/edit/subtree.ts';
import type { PilotData } from '../../shared/model/pilots/schema.ts';
import {
  addPart,
  broughtUpToDate,
  changePart,
  countDays,
  dayOf,
  isBehind,
  isLeftOut,
  placedParts,
  planOfModule,
  removePart,
  sumsOf,
  withDay,
  type Plan,
} from '../../shared/pilots/day-plan.ts';
import { movePart } from '../../shared/pilots/move-part.ts';
import { beginSession, sessionsOf } from '../../shared/pilots/sessions.ts';
import { recordOf, type RecordTable } from '../../shared/records/record.ts';
import { moduleWorkload } from '../../shared/rules/workload/workload.ts';
import { validateChange } from '../../shared/records/validate.ts';
import { plannedModule } from '../support/plans.ts';

const step = fc.record({
  at: fc.nat(),
  what: fc.constantFrom('minutes', 'break', 'own', 'move', 'beside', 'day', 'remove', 'out'),
  minutes: fc.nat(240),
  by: fc.integer({ min: -5, max: 5 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const steps = fc.array(step, { maxLength: 25 });

function adjusted(plan: Plan, { at, what, minutes, by }: Step): Plan {
  const part = plan[at % Math.max(1, plan.length)];
  if (what === 'break' || what === 'own') return addPart(plan, part?.id ?? null, { is: what, title: '', minutes }).plan;
  if (!part) return plan;
  switch (what) {
    case 'minutes':
      return changePart(plan, part.id, { minutes });
    case 'move':
      return movePart(plan, part.id, by);
    case 'beside':
      return changePart(plan, part.id, { beside: !part.beside, newDay: false });
    case 'day':
      return changePart(plan, part.id, { newDay: !part.newDay, beside: false });
    case 'out':
      return changePart(plan, part.id, { minutes: 0 });
    case 'remove':
      return part.where === null ? removePart(plan, part.id) : plan;
  }
}

function begun(table: RecordTable): PilotData {
  const [session] = beginSession(table, 'mod', sequenceSource('s')).puts;
  if (session?.kind !== 'pilot') throw new Error('no session was begun');
  return session.data;
}

const start = fc.nat(24 * 60 - 1);

/** Days, each with what begins together on it, without one part. */
function groupsWithout(plan: Plan, gone: string): readonly (readonly (readonly string[])[])[] {
  const days: string[][][] = [];
  for (const { id, beside, newDay } of plan) {
    if (newDay || days.length === 0) days.push([]);
    const day = days.at(-1);
    if (beside) day?.at(-1)?.push(id);
    else day?.push([id]);
  }
  return days
    .map((day) => day.map((group) => group.filter((id) => id !== gone)).filter((group) => group.length > 0))
    .filter((day) => day.length > 0);
}

describe('the plan of a day', () => {
  it('is made of the module with all its minutes, once each', () => {
    fc.assert(
      fc.property(plannedModule, (table) => {
        const { plan } = begun(table);
        const minutes = plan.reduce((sum, part) => sum + part.minutes, 0);
        // Whole minutes; what is only read and shows on no clock is no part.
        expect(Math.abs(minutes - (moduleWorkload(table, 'mod')?.minutes ?? 0))).toBeLessThanOrEqual(1 + plan.length);
        expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
        expect(isBehind(table, { module: 'mod', plan: [...plan] })).toBe(false);
        for (const { is, where, minutes, written } of plan) {
          expect(minutes).toBe(written);
          expect(table.get(where ?? '')?.kind).toBe(is === 'page' ? 'page' : 'block');
        }
      }),
    );
  });

  it('has times that add up after whatever was adjusted, and is always one that the file takes', () => {
    fc.assert(
      fc.property(plannedModule, steps, start, (table, all, from) => {
        const session = begun(table);
        const plan = all.reduce(adjusted, session.plan as Plan);
        const days = withDay(session.days, 0, { start: from });
        const data = { ...session, days, plan: [...plan] };
        const placed = placedParts(data);
        expect(placed.map(({ part }) => part)).toEqual(plan);
        for (const [index, one] of placed.entries()) {
          const before = placed.slice(0, index).filter(({ day }) => day === one.day);
          const heads = before.length === 0;
          const beside = before.findLast(({ part }) => !part.beside);
          expect(one.to - one.from).toBe(one.part.minutes);
          if (heads) expect(one.from).toBe(dayOf(days, one.day).start);
          else if (one.part.beside) expect(one.from).toBe(placed[index - 1]?.from ?? beside?.from);
          else expect(one.from).toBe(Math.max(...before.map(({ to }) => to)));
        }
        expect(countDays(plan)).toBe((placed.at(-1)?.day ?? 0) + 1);
        const alone = plan.every(({ beside }) => !beside);
        const sums = sumsOf(data);
        if (alone) expect(sums.minutes).toBe(plan.reduce((sum, { minutes }) => sum + minutes, 0));
        else expect(sums.minutes).toBeLessThanOrEqual(plan.reduce((sum, { minutes }) => sum + minutes, 0));
        expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
        const made = beginSession(table, 'mod', sequenceSource('s')).puts;
        const puts = made.map((record) => (record.kind === 'pilot' ? { ...record, data } : record));
        expect(validateChange(table, { puts, removes: [] })).toMatchObject({ ok: true });
      }),
    );
  });

  it('leaves all others beside one another, on their days and in their order, whatever is moved or put between them', () => {
    fc.assert(
      fc.property(plannedModule, steps, fc.nat(), fc.integer({ min: -5, max: 5 }), (table, all, at, by) => {
        const plan = all.reduce(adjusted, begun(table).plan as Plan);
        const part = plan[at % Math.max(1, plan.length)];
        fc.pre(part !== undefined);
        const moved = movePart(plan, part.id, by);
        expect(moved.map(({ id }) => id).toSorted()).toEqual(plan.map(({ id }) => id).toSorted());
        expect(groupsWithout(moved, part.id)).toEqual(groupsWithout(plan, part.id));
        const made = addPart(plan, part.id, { is: 'break', title: '', minutes: 15 });
        expect(groupsWithout(made.plan, made.id)).toEqual(groupsWithout(plan, made.id));
        // The last that was made of the module, and is in it still, comes back as new.
        const last = plan.findLast(({ where }) => where !== null);
        const without = removePart(plan, last?.id ?? '');
        const now = broughtUpToDate(table, { module: 'mod', plan: [...without] });
        const fresh = now.find(({ id }) => without.every((one) => one.id !== id));
        expect(groupsWithout(now, fresh?.id ?? '')).toEqual(groupsWithout(without, ''));
      }),
    );
  });

  it('never touches the module: a session is one record, and all others stay', () => {
    fc.assert(
      fc.property(plannedModule, steps, (table, all) => {
        const before = stableJson([...table.all()]);
        const begin = beginSession(table, 'mod', sequenceSource('s'));
        const takenBack = table.apply(begin);
        const [session] = sessionsOf(table, 'mod');
        if (!session) throw new Error('no session');
        for (const one of all) {
          const plan = adjusted(recordOf(table, 'pilot', session.id)?.data.plan ?? [], one);
          const change = updateData(table, { kind: 'pilot', id: session.id, patch: { plan: [...plan] } });
          expect(change.puts.map(({ id }) => id)).toEqual([session.id]);
          expect(change.removes).toEqual([]);
          table.apply(change);
        }
        expect(stableJson([...table.all()].filter(({ id }) => id !== session.id))).toBe(before);
        expect(planOfModule(table, 'mod')).toEqual(session.data.plan);
        table.apply({ puts: [], removes: [session.id] });
        table.apply(takenBack);
        expect(stableJson([...table.all()])).toBe(before);
      }),
    );
  });

  it('takes over what changed in the module, and keeps what was adjusted', () => {
    fc.assert(
      fc.property(plannedModule, steps, fc.nat(), fc.nat(), fc.nat(90), (table, all, gone, changed, minutes) => {
        const session = begun(table);
        const plan = all.reduce(adjusted, session.plan as Plan);
        const blocks = [...table.all()].filter(({ kind }) => kind === 'block').map(({ id }) => id);
        const pages = [...table.all()].filter(({ kind }) => kind === 'page').map(({ id }) => id);
        const block = blocks[changed % Math.max(1, blocks.length)];
        if (block) table.apply(setEstimate(table, { newId: sequenceSource('e'), block, minutes, work: null }));
        const page = pages[gone % pages.length];
        if (page && pages.length > 1) table.apply(removeTree(table, { id: page }));
        const now = broughtUpToDate(table, { module: 'mod', plan: [...plan] });
        expect(isBehind(table, { module: 'mod', plan: [...now] })).toBe(false);
        expect(broughtUpToDate(table, { module: 'mod', plan: [...now] })).toEqual(now);
        const own = (parts: Plan) => parts.filter(({ where }) => where === null).map(({ id }) => id);
        expect(own(now)).toEqual(own(plan));
        for (const part of now) {
          const was = plan.find(({ id }) => id === part.id);
          if (!was) continue;
          expect([part.group, part.room, part.where]).toEqual([was.group, was.room, was.where]);
          if (was.minutes !== was.written) expect(part.minutes).toBe(was.minutes);
          if (isLeftOut(was) && part.written !== 0) expect(isLeftOut(part)).toBe(true);
        }
      }),
    );
  });
});
