/** The board, the table and the map of modules: lanes, changes of several at once, circles, audiences and numbers. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { programmeNumbers } from '../../../shared/rules/numbers.ts';
import { programmeWorkload } from '../../../shared/rules/workload/workload.ts';
import { addAudience, audienceUses, removeAudience } from '../../../shared/edit/audiences.ts';
import {
  changeModules,
  columnBeside,
  columnings,
  columnsOf,
  groupings,
  lanesOf,
  passes,
} from '../../../shared/edit/board.ts';
import { prerequisiteCycle, setPrerequisites } from '../../../shared/edit/prerequisites.ts';
import { noChange, type AnyRecord, type RecordOf, RecordTable } from '../../../shared/records/record.ts';
import { validateChange } from '../../../shared/records/validate.ts';
import { sampleRecords } from '../../support/sample.ts';
import { programme } from '../output/programme.ts';

const module = programme().find((record): record is RecordOf<'module'> => record.kind === 'module');

/** Modules `m0`, `m1` … with what each is taken after. */
function withModules(after: readonly (readonly number[])[]): RecordTable {
  const root = programme().find(({ kind }) => kind === 'programme') as AnyRecord;
  const modules = after.map((before, index) => ({
    ...module,
    id: `m${index}`,
    order: `a${index}`,
    data: { ...module?.data, code: `M${index}`, prerequisites: before.map((other) => `m${other}`) },
  }));
  return new RecordTable([root, ...(modules as AnyRecord[])]);
}

describe('prerequisites', () => {
  it('name the shortest circle they would close, from the module round to itself', () => {
    const table = withModules([[], [0], [1, 0], []]);
    expect(prerequisiteCycle(table, 'm0', ['m2'])).toEqual(['m0', 'm2', 'm0']);
    expect(prerequisiteCycle(table, 'm0', ['m3', 'm1'])).toEqual(['m0', 'm1', 'm0']);
    expect(prerequisiteCycle(table, 'm1', ['m1'])).toEqual(['m1', 'm1']);
    expect(prerequisiteCycle(table, 'm3', ['m2', 'm1'])).toBeNull();
  });

  it('are not set when they close a circle, nor again; what is no module is left out', () => {
    const table = withModules([[], [0], [1]]);
    expect(setPrerequisites(table, { module: 'm0', prerequisites: ['m2'] })).toBe(noChange);
    expect(setPrerequisites(table, { module: 'm1', prerequisites: ['m0', 'gone', 'm0'] })).toBe(noChange);
    const [put] = setPrerequisites(table, { module: 'm2', prerequisites: ['m0', 'm1', 'gone'] }).puts;
    expect((put as RecordOf<'module'>).data.prerequisites).toEqual(['m0', 'm1']);
  });

  it('never close a circle, whatever is asked for in whatever order', () => {
    const wish = fc.tuple(fc.nat(5), fc.array(fc.nat(5), { maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const table = withModules([[], [], [], [], [], []]);
        for (const [at, before] of wishes) {
          const prerequisites = before.map((other) => `m${other}`);
          const circle = prerequisiteCycle(table, `m${at}`, prerequisites);
          const changes = setPrerequisites(table, { module: `m${at}`, prerequisites });
          if (circle) expect(changes).toBe(noChange);
          table.apply(changes);
        }
        for (const { id, data } of table.children('prog', 'module')) {
          expect(prerequisiteCycle(table, id, data.prerequisites)).toBeNull();
        }
      }),
    );
  });

  it('end where a merge left a circle that the module is not in', () => {
    expect(prerequisiteCycle(withModules([[1], [0], []]), 'm2', ['m0'])).toBeNull();
  });
});

describe('the board', () => {
  const table = new RecordTable(sampleRecords);
  const [root] = table.children(null, 'programme');
  const modules = table.children(root?.id ?? '', 'module');

  it('has a lane for each level in their order, for each set of reaches, for each owner', () => {
    const levels = root?.data.levels ?? [];
    expect(lanesOf(modules, 'level', levels.toReversed()).map(({ id }) => id)).toEqual([
      'programme',
      'advanced',
      'basic',
    ]);
    for (const by of groupings) {
      const lanes = lanesOf(modules, by, levels);
      expect(lanes.flatMap((lane) => lane.modules).length).toBe(modules.length);
      for (const lane of lanes) for (const { data } of lane.modules) expect({ ...data, ...lane.patch }).toEqual(data);
    }
  });

  it('has a column for each level and each status, empty ones too, and every module in one of them', () => {
    const levels = root?.data.levels ?? [];
    const [first] = levels;
    for (const by of columnings)
      // A level that was taken out of the programme is still that of its modules.
      for (const known of [levels, first ? [first] : [], [...levels, { id: 'expert' }]]) {
        const columns = columnsOf(by, modules, known);
        expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
        for (const { data } of modules) {
          const own = columns.filter(({ id }) => id === data[by]);
          expect(own).toHaveLength(1);
          expect({ ...data, ...own[0]?.patch }).toEqual(data);
        }
      }
    expect(columnsOf('level', modules, [...levels, { id: 'expert' }]).map(({ id }) => id)).toContain('expert');
  });

  it('shows what passes every filter', () => {
    const shown = (filter: Partial<Parameters<typeof passes>[1]>) =>
      modules.filter((one) => passes(one, { level: null, reach: null, owner: null, ...filter })).length;
    expect(shown({})).toBe(8);
    expect(shown({ level: 'basic' })).toBe(2);
    expect(shown({ level: 'basic', owner: 'nobody' })).toBe(0);
  });

  it('moves several at once as one change that fits, and says nothing of those that are there', () => {
    const ids = modules.slice(0, 3).map(({ id }) => id);
    const changes = changeModules(table, { modules: ids, patch: { status: 'approved', owner: 'Anna' } });
    const after = new RecordTable(table.all());
    expect(validateChange(after, changes).ok).toBe(true);
    expect(ids.map((id) => after.get(id)?.data)).toEqual(
      modules.slice(0, 3).map(({ data }) => ({ ...data, status: 'approved', owner: 'Anna' })),
    );
    expect(changeModules(after, { modules: ids, patch: { owner: 'Anna' } }).puts).toEqual([]);
  });

  it('ends at both sides', () => {
    const columns = columnsOf('status', modules, []);
    expect(columnBeside(columns, 'draft', -1)).toBeNull();
    expect(columnBeside(columns, 'draft', 1)).toEqual({ id: 'in review', patch: { status: 'in review' } });
    expect(columnBeside(columns, 'archived', 1)).toBeNull();
  });
});

describe('numbers', () => {
  it('are those of the modules together', () => {
    const table = new RecordTable(sampleRecords);
    const root = table.children(null, 'programme')[0]?.id ?? '';
    const numbers = programmeNumbers(table, root);
    expect(numbers.minutes).toBe(programmeWorkload(table, root).minutes);
    expect([...numbers.byLevel.values()]).toEqual([2, 3, 3]);
    expect(Object.values(numbers.byStatus).reduce((sum, count) => sum + count)).toBe(8);
    expect(numbers.pages).toBe([...table.all()].filter((one) => one.kind === 'page' && one.data.use === 'page').length);
    expect(numbers.goals).toBe([...table.all()].filter(({ kind }) => kind === 'goal').length);
    expect(numbers.covered).toBeLessThan(numbers.goals);
    expect(numbers.covered).toBeGreaterThan(0);
  });
});

describe('audiences', () => {
  it('come with an id of their own and go from every module and goal that names them', () => {
    const table = new RecordTable(sampleRecords);
    const root = table.children(null, 'programme')[0]?.id ?? '';
    table.apply(addAudience(table, { programme: root, label: 'Mayors', newId: sequenceSource('aud') }));
    expect(table.children(null, 'programme')[0]?.data.audiences.at(-1)?.label).toBe('Mayors');
    expect(audienceUses(table, 'managers')).toBeGreaterThan(0);
    const changes = removeAudience(table, { programme: root, audience: 'managers' });
    const inverse = table.apply(changes);
    expect(audienceUses(table, 'managers')).toBe(0);
    table.apply(inverse);
    expect(audienceUses(table, 'managers')).toBeGreaterThan(0);
    expect(removeAudience(table, { programme: root, audience: 'nobody' })).toBe(noChange);
  });
});
