/** The laws of change sets: composition equals sequence, and the inverse is an inverse. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../shared/store/compose.ts';
import { type AnyRecord, type ChangeSet, RecordTable } from '../../shared/records/record.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const page = fc
  .record({ id, parent: fc.constantFrom('u1', 'u2'), order: fc.constantFrom('a0', 'a1', 'a2'), title: fc.string() })
  .map(({ title, ...place }): AnyRecord => ({ ...place, kind: 'page', data: { title, use: 'page' } }));
const changeSet: fc.Arbitrary<ChangeSet> = fc
  .tuple(fc.uniqueArray(page, { selector: (record) => record.id }), fc.uniqueArray(id))
  .map(([puts, removes]) => ({
    puts,
    removes: removes.filter((removed) => puts.every((record) => record.id !== removed)),
  }));
const start = fc.uniqueArray(page, { selector: (record) => record.id });

/** Everything a reader can see of a table: the records and each sibling group in order. */
function visible(table: RecordTable): unknown {
  return {
    records: [...table.all()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    groups: ['u1', 'u2'].map((parent) => table.children(parent)),
  };
}

describe('change sets', () => {
  it('compose to what applying them one after the other gives', () => {
    fc.assert(
      fc.property(start, changeSet, changeSet, (records, first, second) => {
        const apart = new RecordTable(records);
        apart.apply(first);
        apart.apply(second);
        const together = new RecordTable(records);
        together.apply(compose(first, second));
        expect(visible(together)).toEqual(visible(apart));
      }),
    );
  });

  it('are undone by the inverse that applying them returns', () => {
    fc.assert(
      fc.property(start, changeSet, (records, changes) => {
        const table = new RecordTable(records);
        const before = visible(table);
        table.apply(table.apply(changes));
        expect(visible(table)).toEqual(before);
      }),
    );
  });

  it('keep siblings as a freshly built table orders them', () => {
    fc.assert(
      fc.property(start, fc.array(changeSet, { maxLength: 8 }), (records, changes) => {
        const table = new RecordTable(records);
        for (const change of changes) table.apply(change);
        expect(visible(table)).toEqual(visible(new RecordTable(table.all())));
      }),
    );
  });
});
