/** The table of records: what stands in a group by its kind is right after any change, and the same list where that kind did not change. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { RecordTable } from '../../../shared/records/record.ts';

const kinds = ['module', 'thread', 'suggestion'] as const;

const record = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  kind: fc.constantFrom(...kinds),
  parent: fc.constantFrom('p', 'q'),
  order: fc.constantFrom('a0', 'a1', 'a2'),
  data: fc.constant({}),
}) as unknown as fc.Arbitrary<AnyRecord>;

describe('children of a kind', () => {
  it('are those there are, and the same list until one of that kind changes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(record, fc.constantFrom('a', 'b', 'c')), { maxLength: 20 }), (changes) => {
        const table = new RecordTable();
        for (const change of changes) {
          const id = typeof change === 'string' ? change : change.id;
          const old = table.get(id);
          const before = ['p', 'q'].map((parent) => kinds.map((kind) => table.children(parent, kind)));
          table.apply(typeof change === 'string' ? { puts: [], removes: [change] } : { puts: [change], removes: [] });
          for (const [at, parent] of ['p', 'q'].entries())
            for (const [index, kind] of kinds.entries()) {
              const list = table.children(parent, kind);
              expect(list).toEqual(table.children(parent).filter((one) => one.kind === kind));
              const isTouched = [old, typeof change === 'string' ? undefined : change].some(
                (one) => one?.parent === parent && one.kind === kind,
              );
              if (!isTouched) expect(list).toBe(before[at]?.[index]);
            }
        }
      }),
      { numRuns: 500 },
    );
  });
});
