/** Commands over the outline: whatever is done in whatever order, the change fits the programme and can be taken back. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
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
} from '../../shared/programme/structure.ts';
import { duplicate, removeTree } from '../../shared/programme/subtree.ts';
import type { AnyRecord, ChangeSet } from '../../shared/records/record.ts';
import type { RecordTable } from '../../shared/records/table.ts';
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
