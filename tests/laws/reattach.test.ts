/** Records that lost some of their parents become a programme again, with all that is left of it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import { reattach } from '../../shared/edit/reattach.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { validateAll } from '../../shared/records/validate.ts';
import { sampleRecords } from '../support/sample.ts';

const words = { programme: 'P', module: 'M', unit: 'U', page: 'S', framework: 'F', language: 'en' };
const again = (records: readonly AnyRecord[]) => reattach(records, sequenceSource('anew'), words);
const comments = sampleRecords.filter(({ kind }) => kind === 'comment');
const decided = sampleRecords.flatMap((record): readonly AnyRecord[] => {
  if (record.kind !== 'suggestion') return [];
  const { by, at } = record.data;
  const data = { change: 'words', verdict: 'taken' as const, words: 'Yes.', by, at };
  return [{ id: `${record.id}decided`, kind: 'decision', parent: record.id, order: 'a0', data }];
});
/** The sample without some of its records; what holds others goes more often than chance would have it. */
const rest = fc
  .tuple(
    fc.subarray(sampleRecords.filter(({ kind }) => !['block', 'alignment', 'comment'].includes(kind))),
    fc.subarray(sampleRecords.filter(({ kind }) => kind === 'block' || kind === 'alignment')),
    fc.subarray([...comments, ...decided]),
  )
  .map((parts) => parts.flat());

describe('records without some of their parents', () => {
  it('make a valid programme, in which each of them says what it said', () => {
    fc.assert(
      fc.property(rest, (left) => {
        const { records, dropped } = again(left);
        const table = unwrap(validateAll(records));
        const holders = new Set(left.filter(({ kind }) => ['goal', 'suggestion'].includes(kind)).map(({ id }) => id));
        const unlinked = left.filter(
          ({ kind, parent }) => ['alignment', 'decision'].includes(kind) && !holders.has(parent ?? ''),
        );
        expect(dropped).toBe(unlinked.length);
        for (const record of left) {
          if (unlinked.includes(record)) continue;
          expect(stableJson({ ...table.get(record.id), parent: '' })).toBe(stableJson({ ...record, parent: '' }));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep the parents that they still have, and those that shared a lost one stay together', () => {
    fc.assert(
      fc.property(rest, (left) => {
        const back = new Map(again(left).records.map((record) => [record.id, record]));
        const ids = new Set(left.map(({ id }) => id));
        for (const { id, parent, kind } of left) {
          const now = back.get(id);
          if (now && parent !== null && (ids.has(parent) || ['block', 'page', 'unit'].includes(kind)))
            expect(now.parent).toBe(parent);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('need nothing more once they are one', () => {
    fc.assert(
      fc.property(rest, (left) => {
        const once = again(left).records;
        expect(again(once)).toEqual({ records: expect.any(Array), made: 0, dropped: 0 });
        const twice = new Map(again(once).records.map((record) => [record.id, record]));
        expect(twice).toEqual(new Map(once.map((record) => [record.id, record])));
      }),
      { numRuns: 30 },
    );
  });

  it('may lead in circles, twice to one code, and to two programmes', () => {
    const programme = sampleRecords.find(({ kind }) => kind === 'programme');
    const module = sampleRecords.find(({ kind }) => kind === 'module');
    const competence = sampleRecords.find(({ kind }) => kind === 'competence');
    if (!programme || !module || !competence) throw new Error('the sample has them');
    const odd = [
      programme,
      { ...programme, id: 'second' },
      module,
      { ...module, id: 'twin', parent: 'second' },
      { ...competence, id: 'c1', parent: 'c2' },
      { ...competence, id: 'c2', parent: 'c1' },
      { ...competence, id: 'c3', parent: 'c3' },
    ];
    const { records, dropped } = again(odd);
    expect(unwrap(validateAll(records)).children(programme.id, 'module')).toHaveLength(2);
    expect(dropped).toBe(1);
    expect(records.filter(({ kind }) => kind === 'competence')).toHaveLength(3);
  });
});
