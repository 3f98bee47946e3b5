/** The laws of comparing and merging: whoever merges what first, the outcome is the same and nothing is lost. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, diff } from '../../shared/store/diff.ts';
import { diverge, join, settle, type Divergence } from '../../shared/store/merge.ts';
import { type AnyRecord, RecordTable } from '../../shared/records/record.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 10_000 : 500;

const units: AnyRecord[] = ['u1', 'u2'].map((id) => ({
  id,
  kind: 'unit',
  parent: 'm',
  order: 'a0',
  data: { title: id },
}));
const page = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    parent: fc.constantFrom('u1', 'u2'),
    order: fc.constantFrom('a0', 'a1', 'a2'),
    title: fc.constantFrom('x', 'y', 'z'),
  })
  .map(({ title, ...place }): AnyRecord => ({ ...place, kind: 'page', data: { title, use: 'page' } }));
const state = fc
  .uniqueArray(page, { selector: (record) => record.id })
  .map((pages): readonly AnyRecord[] => [...units, ...pages]);

const plain = (cells: Divergence) =>
  [...cells].map(([key, values]) => [key, [...values].toSorted().join(' ')].join(' ')).toSorted();
const sorted = (records: Iterable<AnyRecord>) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a diff', () => {
  it('leads from the first state to the second', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        const table = new RecordTable(before);
        table.apply(changeOf(diff(before, after)));
        expect(sorted(table.all())).toEqual(sorted(after));
      }),
      { numRuns: runs },
    );
  });

  it('of a state with itself is empty', () => {
    fc.assert(
      fc.property(state, (records) => {
        expect(diff(records, structuredClone(records))).toEqual({ added: [], removed: [], changed: [], moved: [] });
      }),
    );
  });
});

describe('joining sides', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(state, state, state, state, (base, a, b, c) => {
        const [x, y, z] = [diverge(base, a), diverge(base, b), diverge(base, c)];
        expect(plain(join(x, y))).toEqual(plain(join(y, x)));
        expect(plain(join(join(x, y), z))).toEqual(plain(join(x, join(y, z))));
        expect(plain(join(x, x))).toEqual(plain(x));
        expect(settle(base, join(x, y))).toEqual(settle(base, join(y, x)));
      }),
      { numRuns: runs },
    );
  });

  it('with an unchanged side gives the other side, without conflict', () => {
    fc.assert(
      fc.property(state, state, (base, side) => {
        const merged = settle(base, join(diverge(base, base), diverge(base, side)));
        expect(merged).toEqual({ records: sorted(side), conflicts: [] });
      }),
      { numRuns: runs },
    );
  });

  it('of the same change made twice gives it once, without conflict', () => {
    fc.assert(
      fc.property(state, state, (base, side) => {
        const change = diverge(base, side);
        expect(settle(base, join(change, new Map(change)))).toEqual({
          records: sorted(side),
          conflicts: [],
        });
      }),
    );
  });

  it('loses no edit: each side’s words are in the outcome or in a conflict', () => {
    fc.assert(
      fc.property(state, state, state, (base, a, b) => {
        const { records, conflicts } = settle(base, join(diverge(base, a), diverge(base, b)));
        const known = new Map(base.map((record) => [record.id, record]));
        for (const record of [...a, ...b]) {
          if (JSON.stringify(known.get(record.id)?.data) === JSON.stringify(record.data)) continue;
          const kept = records.some(
            ({ id, data }) => id === record.id && JSON.stringify(data) === JSON.stringify(record.data),
          );
          const asked = conflicts.some(
            ({ id, values }) => id === record.id && JSON.stringify(values).includes(JSON.stringify(record.data)),
          );
          expect(kept || asked).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });

  it('leaves no record without the part it lives in', () => {
    fc.assert(
      fc.property(state, state, (base, a) => {
        // The other side removes a unit and all its pages.
        const b = base.filter((record) => record.id !== 'u1' && record.parent !== 'u1');
        const { records } = settle(base, join(diverge(base, a), diverge(base, b)));
        const ids = new Set(records.map(({ id }) => id));
        for (const record of records) if (record.parent !== 'm') expect(ids.has(record.parent ?? '')).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
