/** Commands over the outline: whatever is done in whatever order, the change fits the programme and can be taken back. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import {
  createModule,
  createPage,
  createProgramme,
  createUnit,
  demote,
  moveStep,
  moveTo,
  promote,
  rename,
} from '../../shared/edit/structure.ts';
import { duplicate, removeTree, subtree } from '../../shared/edit/subtree.ts';
import { keysBetween } from '../../shared/store/order.ts';
import { type AnyRecord, type ChangeSet, RecordTable } from '../../shared/records/record.ts';
import { validateAll, validateChange } from '../../shared/records/validate.ts';

const step = fc.record({
  what: fc.constantFrom(
    'module',
    'unit',
    'page',
    'rename',
    'up',
    'down',
    'move',
    'promote',
    'demote',
    'duplicate',
    'remove',
  ),
  on: fc.nat(),
  to: fc.nat(),
  at: fc.nat(5),
});

function words(table: RecordTable): string {
  return stableJson([...table.all()].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

it('give only valid changes, whose inverse restores what was there', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const newId = sequenceSource('n');
      const table = unwrap(validateAll(createProgramme({ newId, title: 'P', language: 'en' }).puts));
      for (const { what, on, to, at } of steps) {
        const all = [...table.all()].sort((a, b) => (a.id < b.id ? -1 : 1));
        const target = all[on % all.length] as AnyRecord;
        const other = all[to % all.length] as AnyRecord;
        const change = commandFor(what, table, target, other, at, newId);
        const before = words(table);
        const known = new Map(all.map((record) => [record.id, record]));
        unwrap(validateChange(table, change));
        const after = words(table);
        const inverse: ChangeSet = {
          puts: [...change.puts.map(({ id }) => id), ...change.removes].flatMap((id) => known.get(id) ?? []),
          removes: change.puts.filter(({ id }) => !known.has(id)).map(({ id }) => id),
        };
        unwrap(validateChange(table, inverse));
        expect(words(table)).toBe(before);
        unwrap(validateChange(table, change));
        expect(words(table)).toBe(after);
      }
      expect(validateAll([...table.all()]).ok).toBe(true);
    }),
    { numRuns: 200 },
  );
});

/** Every way in which one part of a module leads to another: in words, in panels, by a button, from a test. */
const blockTo: readonly ((place: string, goal: string) => BlockData)[] = [
  (place) => ({
    type: 'paragraph',
    children: [{ text: `#${place} ` }, { type: 'link', url: `#${place}`, children: [{ text: place }] }],
  }),
  (place) => ({ type: 'button', label: place, url: `#${place}`, look: 'primary' }),
  (place) => ({
    type: 'columns',
    ratio: 'equal',
    children: ['left', 'right'].map((text) => ({
      type: 'column' as const,
      children: [
        {
          type: 'paragraph' as const,
          children: [{ text }, { type: 'link' as const, url: `#${place}`, children: [{ text }] }],
        },
      ],
    })),
  }),
  (place, goal) => ({
    type: 'test',
    title: place,
    bank: place.startsWith('page') ? place : null,
    draw: 1,
    tags: [],
    goals: [goal],
    shuffle: false,
    points: 1,
    passMark: null,
    attempts: 0,
    review: 'never',
    minutes: null,
    extension: 0,
  }),
];

/** Two modules of two units of two pages with two blocks each, and a goal each. */
function linkedProgramme(picks: readonly { block: number; place: number; goal: number }[]): RecordTable {
  const table = unwrap(
    validateAll(createProgramme({ newId: sequenceSource('start'), title: 'P', language: 'en' }).puts),
  );
  const programme = [...table.all()].find(({ kind }) => kind === 'programme')?.id ?? '';
  const orders = keysBetween(null, null, 2);
  const paths = (depth: number): string[] =>
    depth === 0 ? [''] : paths(depth - 1).flatMap((path) => [`${path}0`, `${path}1`]);
  const places = [...paths(3).map((path) => `page${path}`), ...paths(4).map((path) => `block${path}`)];
  const goal = { text: 'G', bloom: 'apply', knowledge: null, weight: 1, audiences: [], competences: [] };
  const at = (path: string) => orders[Number(path.at(-1))] ?? '';
  const example = createModule(table, { newId: () => 'example', programme, title: 'M', at: 0 }).puts[0];
  const puts = [
    ...paths(1).flatMap((path) => [
      { ...example, id: `module${path}`, order: at(path), data: { ...example?.data, code: `Q${path}` } },
      { id: `goal${path}`, kind: 'goal', parent: `module${path}`, order: 'a0', data: { ...goal, code: 'G1' } },
    ]),
    ...paths(2).map((path) => ({
      id: `unit${path}`,
      kind: 'unit',
      parent: `module${path.slice(0, -1)}`,
      order: at(path),
      data: { title: path },
    })),
    ...paths(3).map((path) => ({
      id: `page${path}`,
      kind: 'page',
      parent: `unit${path.slice(0, -1)}`,
      order: at(path),
      data: { title: path, use: 'page' },
    })),
    ...paths(4).map((path, index) => {
      const { block, place, goal } = picks[index] ?? { block: 0, place: 0, goal: 0 };
      const data = blockTo[block]?.(places[place] ?? '', `goal${goal}`);
      return { id: `block${path}`, kind: 'block', parent: `page${path.slice(0, -1)}`, order: at(path), data };
    }),
  ] as AnyRecord[];
  unwrap(validateChange(table, { puts, removes: [] }));
  return table;
}

it('copy what leads from part to part, so that copies lead to copies and to nothing that was copied', () => {
  const pick = fc.record({ block: fc.nat(blockTo.length - 1), place: fc.nat(23), goal: fc.nat(1) });
  fc.assert(
    fc.property(fc.array(pick, { minLength: 16, maxLength: 16 }), fc.nat(), (picks, on) => {
      const table = linkedProgramme(picks);
      const targets = [...table.all()].filter(({ id }) => /^(module|unit|page|block)\d/.test(id));
      const target = targets[on % targets.length] as AnyRecord;
      const originals = subtree(table, target.id);
      const before = words(table);
      const change = duplicate(table, { id: target.id, newId: sequenceSource('n') });
      expect(change.puts.filter(({ id }) => table.get(id))).toEqual([]);
      unwrap(validateChange(table, change));
      const kept = [...table.all()].filter(({ id }) => !id.startsWith('n'));
      expect(words(new RecordTable(kept))).toBe(before);
      // The copy has the same parts in the same order: what the original says of a copied part, it says of that part's copy.
      const copies = subtree(table, change.puts[0]?.id ?? '');
      const copyOf = new Map(originals.map(({ id }, index) => [id, copies[index]?.id ?? '']));
      const expected = (data: unknown): unknown =>
        JSON.parse(JSON.stringify(data), (key, value: unknown) => {
          if (typeof value !== 'string' || key === 'text' || key === 'label' || key === 'title') return value;
          const id = value.replace(/^#/, '');
          return value.replace(id, copyOf.get(id) ?? id);
        });
      expect(copies).toHaveLength(originals.length);
      for (const [index, { kind, data }] of originals.entries()) {
        if (kind !== 'module') expect(copies[index]?.data).toEqual(expected(data));
      }
    }),
    { numRuns: 200 },
  );
});

function commandFor(
  what: string,
  table: RecordTable,
  target: AnyRecord,
  other: AnyRecord,
  at: number,
  newId: () => string,
): ChangeSet {
  const nothing: ChangeSet = { puts: [], removes: [] };
  const { id } = target;
  switch (what) {
    case 'module':
      return target.kind === 'programme' ? createModule(table, { newId, programme: id, title: 'M', at }) : nothing;
    case 'unit':
      return target.kind === 'module' ? createUnit(table, { newId, module: id, title: 'U', at }) : nothing;
    case 'page':
      return target.kind === 'unit' ? createPage(table, { newId, unit: id, title: 'P', at }) : nothing;
    case 'rename':
      return rename(table, { id, title: `Title ${at}` });
    case 'up':
    case 'down':
      return moveStep(table, { id, direction: what });
    case 'move':
      return moveTo(table, { id, parent: other.id, at });
    case 'promote':
      return promote(table, { id, newId });
    case 'demote':
      return demote(table, { id });
    case 'duplicate':
      return duplicate(table, { id, newId });
    default:
      return removeTree(table, { id });
  }
}
