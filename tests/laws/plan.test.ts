/** Laws of the plan, over generated modules: coverage only grows with alignments, and time does not care where it is spent. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rich } from '../../shared/blocks/rich-text.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { removeAlignment, setAlignment, setAlignments, setEstimate } from '../../shared/edit/goals.ts';
import { bearingOf } from '../../shared/rules/coverage/bearing.ts';
import { coverageOf, type Gap } from '../../shared/rules/coverage/coverage.ts';
import { matrixOf } from '../../shared/rules/coverage/matrix.ts';
import { suggestAlignments } from '../../shared/rules/coverage/suggestions.ts';
import { alignmentRoles, workKinds } from '../../shared/model/goals/schema.ts';
import { sessionPlan } from '../../shared/rules/session/session-plan.ts';
import { moduleWorkload, programmeWorkload } from '../../shared/rules/workload/workload.ts';
import { moveTo } from '../../shared/edit/structure.ts';
import { duplicate, removeTree } from '../../shared/edit/subtree.ts';
import type { Kind } from '../../shared/records/kinds.ts';
import { type AnyRecord, type ChangeSet, RecordTable } from '../../shared/records/record.ts';
import { sampleRecords } from '../support/sample.ts';
import { plannedModule } from '../support/plans.ts';

const newId = sequenceSource('n');
/** Gaps that say that something is not there. */
const missing = new Set(['untaught', 'unpractised', 'unassessed', 'exerciseWithoutGoal']);

function ids(table: RecordTable, ...kinds: readonly Kind[]): readonly string[] {
  return [...table.all()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

function absences(table: RecordTable): readonly string[] {
  const name = (gap: Gap) => `${gap.code} ${'goal' in gap ? gap.goal : gap.block}`;
  return coverageOf(table, 'mod')
    .gaps.filter(({ code }) => missing.has(code))
    .map(name);
}

function pick<T>(from: readonly T[], at: number): T | undefined {
  return from.length === 0 ? undefined : from[at % from.length];
}

const role = fc.constantFrom(...alignmentRoles);

describe('coverage', () => {
  it('never falls, and no gap opens, when an alignment is added; taking it away restores it', () => {
    fc.assert(
      fc.property(plannedModule, fc.nat(), fc.nat(), role, (table, goalAt, placeAt, role) => {
        const goal = pick(ids(table, 'goal'), goalAt);
        const target = pick(ids(table, 'block', 'page'), placeAt);
        fc.pre(goal !== undefined && target !== undefined);
        const before = coverageOf(table, 'mod');
        const gaps = absences(table);
        const inverse = table.apply(setAlignment(table, { newId, goal, target, role }));
        const after = coverageOf(table, 'mod');
        expect(after.filled).toBeGreaterThanOrEqual(before.filled);
        expect(after.of).toBe(before.of);
        expect(gaps).toEqual(expect.arrayContaining([...absences(table)]));
        expect(after.goals.find((one) => one.goal.id === goal)?.[role].map(({ id }) => id)).toContain(target);
        table.apply(inverse);
        expect(coverageOf(table, 'mod')).toEqual(before);
        table.apply(removeAlignment(table, { goal, target }));
        expect(coverageOf(table, 'mod').filled).toBeLessThanOrEqual(before.filled);
      }),
      { numRuns: 300 },
    );
  });

  it('counts roles filled as what is not missing', () => {
    fc.assert(
      fc.property(plannedModule, (table) => {
        const { filled, of, goals } = coverageOf(table, 'mod');
        const open = absences(table).filter((gap) => !gap.startsWith('exercise'));
        expect(of).toBe(goals.length * 3);
        expect(filled).toBe(of - open.length);
      }),
    );
  });

  it('does not change when a block moves within its page, or a page is set elsewhere', () => {
    fc.assert(
      fc.property(plannedModule, fc.nat(), fc.nat(5), (table, at, to) => {
        const block = table.get(pick(ids(table, 'block'), at) ?? '');
        fc.pre(block?.parent !== undefined && block.parent !== null);
        const marks = () => coverageOf(table, 'mod').goals.map((goal) => [goal.goal.id, goal.shown, goal.marks]);
        const [before, gaps, was] = [coverageOf(table, 'mod').filled, absences(table).toSorted(), marks()];
        table.apply(moveTo(table, { id: block.id, parent: block.parent, at: to }));
        table.apply(moveTo(table, { id: block.parent, parent: pick(ids(table, 'unit'), to) ?? '', at: 0 }));
        expect(coverageOf(table, 'mod').filled).toBe(before);
        expect(absences(table).toSorted()).toEqual(gaps);
        for (const [index, [goal, shown, sum]] of marks().entries()) {
          expect([goal, shown]).toEqual([was[index]?.[0], was[index]?.[1]]);
          expect(sum).toBeCloseTo(Number(was[index]?.[2]), 9);
        }
      }),
    );
  });

  it('gives out no more marks than the exercises have', () => {
    fc.assert(
      fc.property(plannedModule, (table) => {
        const { goals, pages } = coverageOf(table, 'mod');
        const given = goals.reduce((sum, { marks }) => sum + marks, 0);
        const there = pages.flatMap(({ blocks }) => blocks).reduce((sum, { marks }) => sum + marks, 0);
        expect(given).toBeLessThanOrEqual(there + 1e-9);
      }),
    );
  });

  it('suggests only links that are missing; taking them all leaves nothing to suggest', () => {
    fc.assert(
      fc.property(plannedModule, (table) => {
        const before = coverageOf(table, 'mod');
        const links = suggestAlignments(before);
        const change = setAlignments(table, { newId, links });
        expect(change.puts).toHaveLength(links.length);
        table.apply(change);
        expect(suggestAlignments(coverageOf(table, 'mod'))).toEqual([]);
        expect(coverageOf(table, 'mod').filled).toBeGreaterThanOrEqual(before.filled);
      }),
    );
  });

  it('shows every live link in the matrix, once, in a column that exists', () => {
    fc.assert(
      fc.property(plannedModule, (table) => {
        const { rows, columns } = matrixOf(coverageOf(table, 'mod'));
        const shown = rows.flatMap(({ goal, cells }) =>
          [...cells].flatMap(([target, roles]) => roles.map((role) => `${goal.id} ${target} ${role}`)),
        );
        const live = ids(table, 'goal').flatMap((goal) =>
          table
            .children(goal, 'alignment')
            .filter(({ data }) => table.get(data.target))
            .map(({ data }) => `${goal} ${data.target} ${data.role}`),
        );
        expect(shown.toSorted()).toEqual([...new Set(live)].sort());
        const known = new Set(columns.map(({ id }) => id));
        for (const { cells } of rows) for (const target of cells.keys()) expect(known.has(target)).toBe(true);
        expect(columns.reduce((sum, { span }) => sum + span, 0)).toBe(columns.length);
      }),
    );
  });
});

describe('workload', () => {
  it('has the same total wherever a block stands', () => {
    fc.assert(
      fc.property(plannedModule, fc.nat(), fc.nat(), fc.nat(5), (table, at, to, place) => {
        const block = pick(ids(table, 'block'), at);
        const page = pick(ids(table, 'page'), to);
        fc.pre(block !== undefined && page !== undefined);
        const before = moduleWorkload(table, 'mod')?.minutes;
        table.apply(moveTo(table, { id: block, parent: page, at: place }));
        expect(moduleWorkload(table, 'mod')?.minutes).toBe(before);
      }),
    );
  });

  it('adds up: blocks to pages, pages to the module, kinds to the whole, modules to the programme', () => {
    fc.assert(
      fc.property(plannedModule, (table) => {
        table.apply(duplicate(table, { id: 'mod', newId }));
        const whole = programmeWorkload(table, 'prog');
        for (const { minutes, byKind, pages } of [...whole.modules, { ...whole, pages: whole.modules }]) {
          expect(workKinds.reduce((sum, kind) => sum + byKind[kind], 0)).toBeCloseTo(minutes, 6);
          expect(pages.reduce((sum, part) => sum + part.minutes, 0)).toBeCloseTo(minutes, 6);
        }
        for (const page of whole.modules.flatMap((module) => module.pages)) {
          // Each block is rounded to a thousandth of a minute.
          const exact = page.blocks.reduce((sum, { minutes }) => sum + minutes, 0);
          expect(Math.abs(exact - page.minutes)).toBeLessThan(0.001 * (page.blocks.length + 1));
        }
        expect(whole.modules[1]?.minutes).toBe(whole.modules[0]?.minutes);
        expect(whole.ects).toBeCloseTo(whole.minutes / 60 / 25, 9);
      }),
    );
  });

  it('falls by what a block took when it goes, and follows the author’s word to the minute', () => {
    fc.assert(
      fc.property(
        plannedModule,
        fc.nat(),
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom(...workKinds),
        (table, at, said, work) => {
          const block = pick(ids(table, 'block'), at);
          fc.pre(block !== undefined);
          const before = moduleWorkload(table, 'mod');
          const own = before?.pages.flatMap(({ blocks }) => blocks).find((one) => one.block === block)?.minutes ?? 0;
          table.apply(setEstimate(table, { newId, block, minutes: said, work }));
          const after = moduleWorkload(table, 'mod');
          expect((after?.minutes ?? 0) - (before?.minutes ?? 0)).toBeCloseTo(said - own, 2);
          expect(after?.byKind[work] ?? 0).toBeGreaterThanOrEqual(said - 0.001);
          table.apply(removeTree(table, { id: block }));
          expect((before?.minutes ?? 0) - (moduleWorkload(table, 'mod')?.minutes ?? 0)).toBeCloseTo(own, 2);
          expect(ids(table, 'estimate')).toEqual([]);
        },
      ),
    );
  });
});

describe('a session plan', () => {
  it('has no gap and no overlap, takes the time of the module, and names each thing to do once', () => {
    fc.assert(
      fc.property(plannedModule, (table) => {
        const rows = sessionPlan(table, 'mod');
        for (const [index, { from, to }] of rows.entries()) {
          expect(from).toBe(rows[index - 1]?.to ?? 0);
          expect(to).toBeGreaterThanOrEqual(from);
        }
        // What is only read and takes less than half a minute at the end is no row.
        expect(Math.abs((rows.at(-1)?.to ?? 0) - (moduleWorkload(table, 'mod')?.minutes ?? 0))).toBeLessThanOrEqual(1);
        const done = coverageOf(table, 'mod')
          .pages.filter(({ inBank }) => !inBank)
          .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'other'));
        expect(rows.filter(({ kind }) => kind !== 'content').map(({ where }) => where)).toEqual(
          done.map(({ id }) => id),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('says of an activity what its facilitator needs, of nothing else', () => {
    const table = new RecordTable(sampleRecords);
    let arranged = 0;
    for (const { id, kind } of table.all()) {
      if (kind !== 'module') continue;
      for (const row of sessionPlan(table, id)) {
        const block = table.get(row.where);
        const activity = block?.kind === 'block' && block.data.type === 'activity' ? block.data : null;
        expect(row.materials).toEqual(activity?.materials ?? []);
        expect(row.notes).toBe(activity?.facilitatorNotes ?? '');
        arranged += activity ? 1 : 0;
      }
    }
    expect(arranged).toBeGreaterThan(5);
  });
});

describe('what is suggested', () => {
  it('is the same after every change that is said to have nothing to do with goals and places', () => {
    let quiet = 0;
    const kind = fc.constantFrom('words', 'title', 'goal', 'use', 'move', 'away', 'back', 'link');
    fc.assert(
      fc.property(plannedModule, kind, fc.nat(), fc.nat(5), role, (table, what, at, to, role) => {
        const of = (...kinds: Kind[]) => table.get(pick(ids(table, ...kinds), at) ?? '');
        const [block, page, goal] = [of('block'), of('page'), of('goal')];
        fc.pre(block?.kind === 'block' && page?.kind === 'page' && goal?.kind === 'goal');
        const typed: object = { title: 'x', prompt: rich('x') };
        const put = (record: AnyRecord): ChangeSet => ({ puts: [record], removes: [] });
        const changes = {
          words: () => put({ ...block, data: { ...block.data, ...typed } }),
          title: () => put({ ...page, data: { ...page.data, title: 'x' } }),
          goal: () => put({ ...goal, data: { ...goal.data, text: 'x', weight: 9, bloom: 'create' } }),
          use: () => put({ ...page, data: { ...page.data, use: page.data.use === 'bank' ? 'page' : 'bank' } }),
          move: () => moveTo(table, { id: block.id, parent: page.id, at: to }),
          away: () => ({ puts: [], removes: [block.id] }),
          back: () => put({ ...block, id: 'fresh' }),
          link: () => setAlignment(table, { newId, goal: goal.id, target: block.id, role }),
        }[what]();
        const before = suggestAlignments(coverageOf(table, 'mod'));
        const bearing = bearingOf(changes, table.apply(changes));
        if (bearing !== null) return;
        quiet += 1;
        expect(suggestAlignments(coverageOf(table, 'mod'))).toEqual(before);
      }),
      { numRuns: 300 },
    );
    expect(quiet).toBeGreaterThan(50);
  });

  it('has nothing to do with words typed, everything with a link', () => {
    fc.assert(
      fc.property(plannedModule, (table) => {
        const block = table.get(pick(ids(table, 'block'), 0) ?? '');
        const goal = pick(ids(table, 'goal'), 0);
        fc.pre(block?.kind === 'block' && goal !== undefined);
        const typed: ChangeSet = { puts: [{ ...block, data: { ...block.data } }], removes: [] };
        expect(bearingOf(typed, table.apply(typed))).toBeNull();
        const link = setAlignment(table, { newId, goal, target: block.id, role: 'teaches' });
        fc.pre(link.puts.length > 0);
        expect(bearingOf(link, table.apply(link))).toBe('links');
      }),
    );
  });
});
