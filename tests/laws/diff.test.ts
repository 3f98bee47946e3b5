/** The laws of comparing two states: the difference leads from the one to the other. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, diff } from '../../shared/store/diff.ts';
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
