/** Commands over goals: each gives a valid change, its inverse takes it back, and nothing is left hanging. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import {
  createGoal,
  nextGoalCode,
  removeAlignment,
  setAlignment,
  setAlignments,
  setEstimate,
  toggleAlignment,
} from '../../../shared/edit/goals.ts';
import { moveTo } from '../../../shared/edit/structure.ts';
import { duplicate, removeTree } from '../../../shared/edit/subtree.ts';
import type { AnyRecord, ChangeSet, RecordTable } from '../../../shared/records/record.ts';
import { validateAll, validateChange } from '../../../shared/records/validate.ts';
import { programme } from '../output/programme.ts';

const framework: readonly AnyRecord[] = [
  {
    id: 'fw',
    kind: 'framework',
    parent: 'prog',
    order: 'a0',
    data: {
      title: 'Cluster work',
      description: '',
      identifier: 'https://example.org/fw',
      uri: '',
      source: '',
      licence: '',
      version: '',
      language: 'en',
      format: 'written',
      importedAt: null,
    },
  },
  ...['c1', 'c2'].map((id, index) => ({
    id,
    kind: 'competence' as const,
    parent: index === 0 ? 'fw' : 'c1',
    order: 'a0',
    data: { code: id, statement: id, level: '', sort: '', identifier: id, uri: '', notes: '' },
  })),
];

function open(): RecordTable {
  const records = programme().map((record) =>
    record.kind === 'goal' ? { ...record, data: { ...record.data, competences: ['c1', 'c2'] } } : record,
  );
  return unwrap(validateAll([...records, ...framework]));
}

const words = (table: RecordTable) => JSON.stringify([...table.all()].sort((a, b) => (a.id < b.id ? -1 : 1)));

/** Commits a change as the file would, proves that its inverse restores what was there, and does it again. */
function does(table: RecordTable, change: ChangeSet): RecordTable {
  const before = words(table);
  const copy = unwrap(validateAll([...table.all()]));
  unwrap(validateChange(copy, change));
  const inverse = table.apply(change);
  expect(words(table)).toBe(words(copy));
  table.apply(inverse);
  expect(words(table)).toBe(before);
  table.apply(change);
  return table;
}

const newId = sequenceSource('n');

describe('goals', () => {
  it('are created with the next free code, at any place', () => {
    const table = open();
    does(table, createGoal(table, { newId, module: 'mod', text: 'Map the actors', bloom: 'analyse', at: 0 }));
    expect(table.children('mod', 'goal').map(({ data }) => data.code)).toEqual(['G2', 'G1']);
    expect(nextGoalCode(table, 'mod')).toBe('G3');
    expect(createGoal(table, { newId, module: 'page', text: '' }).puts).toEqual([]);
  });

  it('move within their module', () => {
    const table = open();
    does(table, createGoal(table, { newId, module: 'mod', text: 'Second' }));
    const second = table.children('mod', 'goal')[1];
    does(table, moveTo(table, { id: second?.id ?? '', parent: 'mod', at: 0 }));
    expect(table.children('mod', 'goal').map(({ data }) => data.code)).toEqual(['G2', 'G1']);
  });

  it('take their alignments along when they go', () => {
    const table = open();
    does(table, removeTree(table, { id: 'goal' }));
    expect([...table.all()].filter(({ kind }) => kind === 'alignment')).toEqual([]);
  });
});

describe('alignments', () => {
  it('are set once, and only to blocks and pages', () => {
    const table = open();
    const link = { newId, goal: 'goal', target: 'b0', role: 'practises' } as const;
    does(table, setAlignment(table, link));
    expect(setAlignment(table, link)).toEqual({ puts: [], removes: [] });
    expect(setAlignment(table, { ...link, target: 'unit' })).toEqual({ puts: [], removes: [] });
    expect(setAlignment(table, { ...link, goal: 'page' })).toEqual({ puts: [], removes: [] });
    expect(table.children('goal', 'alignment').map(({ data }) => data.role)).toEqual([
      'teaches',
      'assesses',
      'practises',
      'practises',
    ]);
  });

  it('are taken away by role, or all between goal and target, also where a merge left two', () => {
    const table = open();
    table.apply({ puts: [{ ...(table.get('g1t') as AnyRecord), id: 'twin' }], removes: [] });
    expect(removeAlignment(table, { goal: 'goal', target: 'page', role: 'teaches' }).removes).toEqual(['g1t', 'twin']);
    does(table, removeAlignment(table, { goal: 'goal', target: 'page' }));
    expect(table.children('goal', 'alignment')).toEqual([]);
    expect(removeAlignment(table, { goal: 'goal', target: 'page' })).toEqual({ puts: [], removes: [] });
  });

  it('turn on and off by one key', () => {
    const table = open();
    const link = { newId, goal: 'goal', target: 'b0', role: 'teaches' } as const;
    const before = table.children('goal', 'alignment').length;
    does(table, toggleAlignment(table, link));
    expect(table.children('goal', 'alignment')).toHaveLength(before + 1);
    does(table, toggleAlignment(table, link));
    expect(table.children('goal', 'alignment')).toHaveLength(before);
  });

  it('are set together as one change, none twice', () => {
    const table = open();
    const links = [
      { goal: 'goal', target: 'b0', role: 'teaches' },
      { goal: 'goal', target: 'b1', role: 'teaches' },
      { goal: 'goal', target: 'b0', role: 'teaches' },
      { goal: 'goal', target: 'page', role: 'teaches' },
    ] as const;
    does(table, setAlignments(table, { newId, links }));
    expect(table.children('goal', 'alignment').map(({ data }) => data.target)).toEqual([
      'page',
      'page',
      'page',
      'b0',
      'b1',
    ]);
  });
});

describe('estimates', () => {
  it('are one per block, changed in place and taken back', () => {
    const table = open();
    does(table, setEstimate(table, { newId, block: 'b0', minutes: 7, work: null }));
    const [first] = table.children('mod', 'estimate');
    expect(first?.data).toEqual({ target: 'b0', minutes: 7, work: null });
    does(table, setEstimate(table, { newId, block: 'b0', minutes: 7, work: 'discuss' }));
    expect(table.children('mod', 'estimate').map(({ id }) => id)).toEqual([first?.id]);
    expect(setEstimate(table, { newId, block: 'b0', minutes: 7, work: 'discuss' })).toEqual({ puts: [], removes: [] });
    does(table, setEstimate(table, { newId, block: 'b0', minutes: null, work: null }));
    expect(table.children('mod', 'estimate')).toEqual([]);
    expect(setEstimate(table, { newId, block: 'page', minutes: 1, work: null })).toEqual({ puts: [], removes: [] });
  });
});

describe('what hangs on a part', () => {
  it('goes with a block: its alignments and its estimate', () => {
    const table = open();
    table.apply(setAlignment(table, { newId, goal: 'goal', target: 'b0', role: 'teaches' }));
    table.apply(setEstimate(table, { newId, block: 'b0', minutes: 3, work: null }));
    does(table, removeTree(table, { id: 'b0' }));
    const left = [...table.all()].flatMap((record) =>
      record.kind === 'alignment' || record.kind === 'estimate' ? [record.data.target] : [],
    );
    expect(left).toEqual(['page', 'page', 'page']);
  });

  it('goes with a competence: goals no longer name it or what lay under it', () => {
    const table = open();
    does(table, removeTree(table, { id: 'c1' }));
    expect(table.children('mod', 'goal')[0]?.data.competences).toEqual([]);
    expect(table.children('fw')).toEqual([]);
  });

  it('goes with a module: others no longer ask for it first', () => {
    const table = open();
    const module = table.children('prog', 'module')[0];
    const second = { ...module, id: 'two', order: 'a9', data: { ...module?.data, code: 'B9', prerequisites: ['mod'] } };
    unwrap(validateChange(table, { puts: [second as AnyRecord], removes: [] }));
    does(table, removeTree(table, { id: 'mod' }));
    expect(table.children('prog', 'module').map(({ data }) => data.prerequisites)).toEqual([[]]);
    expect([...table.all()].filter(({ kind }) => kind === 'goal' || kind === 'alignment')).toEqual([]);
  });

  it('is copied with a page, and a copied competence is not the published one', () => {
    const table = open();
    table.apply(setEstimate(table, { newId, block: 'b0', minutes: 3, work: 'watch' }));
    does(table, duplicate(table, { id: 'page', newId }));
    const copy = table.children('unit', 'page')[1]?.id ?? '';
    const block = table.children(copy, 'block')[0]?.id;
    expect(table.children('mod', 'estimate').map(({ data }) => data)).toContainEqual({
      target: block,
      minutes: 3,
      work: 'watch',
    });
    does(table, duplicate(table, { id: 'fw', newId }));
    const twin = table.children('prog', 'framework')[1];
    expect(twin?.data).toMatchObject({ title: 'Cluster work', identifier: '' });
    expect(table.children(twin?.id ?? '', 'competence')[0]?.data.identifier).toBe('');
  });
});

describe('many records at once', () => {
  it('apply and revert as one by one, also fifty thousand in one group', () => {
    const table = open();
    const before = words(table);
    const puts = Array.from({ length: 50_000 }, (_, index): AnyRecord => {
      const order = `a${String(index).padStart(6, '0')}V`;
      const data = { code: '', statement: `${index}`, level: '', sort: '', identifier: '', uri: '', notes: '' };
      return { id: `x${index}`, kind: 'competence', parent: 'fw', order, data };
    });
    const inverse = table.apply({ puts: puts.toReversed(), removes: ['c2'] });
    expect(table.children('fw')).toHaveLength(50_001);
    expect(table.children('fw', 'competence')[8]?.data.statement).toBe('7');
    table.apply(inverse);
    expect(words(table)).toBe(before);
  });
});
