/** Laws of bringing one record together, over blocks of every type and records of every kind, down to panels, cells and options. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from '../../shared/base/zod.ts';
import { sameJson } from '../../shared/base/json.ts';
import { blockData, blockTypeNames, type BlockData } from '../../shared/blocks/registry.ts';
import { kindNames, kinds, type Kind } from '../../shared/records/kinds.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { mergeRecord } from '../../shared/review/merge/merge-record.ts';
import type { Choice, Contest } from '../../shared/review/merge/contest.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import { editedData } from '../support/edited.ts';

const isFull = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const runs = isFull ? 10_000 : 300;

const option = (type: string): z.ZodType<BlockData> =>
  (blockData as unknown as { def: { options: z.ZodType<BlockData>[] } }).def.options.find((one) =>
    one._zod.propValues?.['type']?.has(type),
  ) as z.ZodType<BlockData>;

interface Sides {
  readonly schema: z.ZodType;
  readonly kind: Kind;
  readonly data: readonly unknown[];
}

const blocks = fc
  .constantFrom(...blockTypeNames)
  .chain((type) => editedData(option(type), 2).map((data): Sides => ({ schema: blockData, kind: 'block', data })));
const others = fc
  .constantFrom(...kindNames.filter((kind) => kind !== 'block' && !isSaid(kind)))
  .chain((kind) =>
    editedData(kinds[kind].data as z.ZodType, 2).map((data): Sides => ({ schema: kinds[kind].data, kind, data })),
  );
const sides = fc.oneof({ weight: 3, arbitrary: blocks }, others);

const usual = (contest: Contest): Choice => contest.usual;
const of = (kind: Kind, data: unknown): AnyRecord => ({ id: 'x', kind, parent: 'p', order: 'a0', data }) as AnyRecord;

describe('a record of any kind', () => {
  it('that one side left as it was is as the other has it', () => {
    fc.assert(
      fc.property(sides, ({ kind, data: [one, other] }) => {
        const [base, side] = [of(kind, one), of(kind, other)];
        expect(mergeRecord({ base, mine: side, theirs: base }, usual)).toEqual({ record: side, contests: [] });
        expect(mergeRecord({ base, mine: base, theirs: side }, usual)).toEqual({ record: side, contests: [] });
        expect(mergeRecord({ base, mine: side, theirs: side }, usual)).toEqual({ record: side, contests: [] });
      }),
      { numRuns: runs },
    );
  });

  it('is one that its kind allows, whatever is chosen', () => {
    fc.assert(
      fc.property(sides, fc.constantFrom<Choice>('mine', 'theirs', 'both'), ({ schema, kind, data }, choice) => {
        const [base, mine, theirs] = data.map((one) => of(kind, one)) as [AnyRecord, AnyRecord, AnyRecord];
        const { record, contests } = mergeRecord({ base, mine, theirs }, ({ canBoth, usual: stands }) =>
          choice !== 'both' || canBoth ? choice : stands,
        );
        expect(schema.safeParse(record.data).success).toBe(true);
        expect(new Set(contests.map(({ name }) => name)).size).toBe(contests.length);
      }),
      { numRuns: runs },
    );
  });

  it('is the same whoever merges', () => {
    fc.assert(
      fc.property(sides, fc.boolean(), ({ kind, data }, isMine) => {
        const [base, a, b] = data.map((one) => of(kind, one)) as [AnyRecord, AnyRecord, AnyRecord];
        const [here, there] = isMine ? (['mine', 'theirs'] as const) : (['theirs', 'mine'] as const);
        const [left, right] = [
          mergeRecord({ base, mine: a, theirs: b }, () => here),
          mergeRecord({ base, mine: b, theirs: a }, () => there),
        ];
        expect(right.contests.length).toBe(left.contests.length);
        expect(sameJson(right.record.data, left.record.data)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('asks about nothing that both say alike', () => {
    fc.assert(
      fc.property(sides, ({ kind, data }) => {
        const [base, mine, theirs] = data.map((one) => of(kind, one)) as [AnyRecord, AnyRecord, AnyRecord];
        for (const contest of mergeRecord({ base, mine, theirs }, usual).contests)
          expect(sameJson(contest.mine, contest.theirs)).toBe(false);
      }),
      { numRuns: runs },
    );
  });
});
