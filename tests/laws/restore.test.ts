/** Laws of putting the past back: what was is again, nothing else is touched, and a copy touches nothing at all. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { stableJson } from '../../shared/base/json.ts';
import { hangingOn, removeTree, subtree } from '../../shared/edit/subtree.ts';
import { mentionsIn } from '../../shared/edit/retarget.ts';
import {
  RecordTable,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type Records,
} from '../../shared/records/record.ts';
import { validateChange } from '../../shared/records/validate.ts';
import { compareInWords } from '../../shared/review/in-words.ts';
import { restoreAll, restoreCopy, restoreTree, type Restored } from '../../shared/review/restore.ts';
import { beginThread } from '../../shared/review/threads.ts';
import { anchorOn } from '../../shared/review/anchor.ts';
import { editedSample, sample } from '../support/edited-sample.ts';
import { dice } from '../support/edited.ts';
import { moment, person } from '../support/review.ts';

const numRuns = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 2000 : 60;
const then = new RecordTable(sample);

/** The sample as somebody made it, without some of what is in it, and with something said about it. */
function edited(seed: number): RecordTable {
  const table = new RecordTable(editedSample(seed).records);
  const roll = dice(seed + 1);
  const kinds = ['block', 'page', 'unit', 'goal', 'term', 'reference', 'resource', 'module'] as const;
  for (let count = Math.floor(roll() * 5); count > 0; count--) {
    const kind = kinds[Math.floor(roll() * kinds.length)];
    const all = [...table.all()].filter((record) => record.kind === kind);
    const record = all[Math.floor(roll() * all.length)];
    if (record) table.apply(removeTree(table, { id: record.id }));
  }
  const saying = { by: person('a'), at: moment(seed % 1000), newId: sequenceSource('t') };
  const [programme] = table.children(null, 'programme');
  if (programme) table.apply(beginThread(table, anchorOn(table, programme, null), 'Good.', saying));
  return table;
}

function applied(now: Records, { changes }: Restored): RecordTable {
  const table = new RecordTable(now.all());
  const valid = validateChange(table, changes);
  expect(valid).toEqual({ ok: true, value: null });
  return table;
}

const textOf = (record: AnyRecord | undefined): string => stableJson(record ?? null);
const touched = ({ puts, removes }: ChangeSet): ReadonlySet<RecordId> =>
  new Set([...puts.map(({ id }) => id), ...removes]);

function pick(seed: number, kind: AnyRecord['kind']): AnyRecord {
  const all = sample.filter((record) => record.kind === kind);
  return all[Math.abs(seed) % all.length] as AnyRecord;
}

describe('putting back', () => {
  it('all of it leaves nothing that differs, and what was said as it is', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const now = edited(seed);
        const after = applied(now, restoreAll(now, then));
        expect(compareInWords(sample, after.all())).toEqual([]);
        const said = (records: Records) =>
          [...records.all()].filter(({ kind }) => kind === 'thread' || kind === 'comment');
        expect(said(after)).toEqual(said(now));
        expect(restoreAll(after, then).changes).toEqual({ puts: [], removes: [] });
      }),
      { numRuns },
    );
  });

  it.each(['module', 'page', 'block'] as const)(
    'a %s makes it what it was, whole and valid, and tells what it lacks',
    (kind) => {
      fc.assert(
        fc.property(fc.integer(), fc.nat(), (seed, which) => {
          const now = edited(seed);
          const { id } = pick(which, kind);
          const restored = restoreTree(now, then, id);
          const after = applied(now, restored);
          const own = subtree(then, id).filter(({ id: one }) => after.get(one) !== undefined || !isHanging(then, one));
          for (const record of own) {
            const isRenamed = record.kind === 'module' && record.id === id;
            if (!isRenamed) expect(textOf(after.get(record.id))).toBe(textOf(record));
          }
          expect(
            subtree(after, id)
              .map((record) => record.id)
              .toSorted(),
          ).toEqual(own.map((record) => record.id).toSorted());
          const within = new Set(own.map((record) => record.id));
          for (const record of own) {
            for (const named of mentionsIn(record)) {
              const isTold = restored.missing.some((one) => one.id === named);
              if (then.get(named)) expect([named, after.get(named) !== undefined || isTold]).toEqual([named, true]);
            }
          }
          // Of what is elsewhere nothing changes, but for what came from there, went there, or hangs on it.
          for (const record of now.all()) {
            const at = touched(restored.changes).has(record.id);
            if (!at || within.has(record.id)) continue;
            const isIn = subtree(now, id).some((one) => one.id === record.id);
            const hangs = hangingOn(now, touched(restored.changes)).some((one) => one.id === record.id);
            const wasIn = now.get(record.parent ?? '') !== undefined && within.has(record.parent ?? '');
            expect([record.id, isIn || hangs || wasIn]).toEqual([record.id, true]);
          }
          expect(restoreTree(after, then, id).changes).toEqual({ puts: [], removes: [] });
        }),
        { numRuns },
      );
    },
  );

  it.each(['module', 'page', 'block'] as const)('a %s as a copy changes nothing that is there', (kind) => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, which) => {
        const now = edited(seed);
        const { id } = pick(which, kind);
        const restored = restoreCopy(now, then, id, sequenceSource('k'));
        const after = applied(now, restored);
        for (const record of now.all()) expect(after.get(record.id)).toBe(record);
        const root = restored.changes.puts.find((record) => record.kind === kind && record.id.startsWith('k'));
        expect(root?.parent).toBe(then.get(id)?.parent);
        const shape = (records: Records, of: RecordId): readonly unknown[] =>
          subtree(records, of).map((record) => [record.kind, record.kind === 'block' && record.data.type]);
        const lost = subtree(then, id).filter((record) => isHanging(then, record.id)).length;
        if (lost === 0) expect(shape(after, root?.id ?? '')).toEqual(shape(then, id));
      }),
      { numRuns },
    );
  });
});

function isHanging(records: Records, id: RecordId): boolean {
  const kind = records.get(id)?.kind;
  return kind === 'alignment' || kind === 'estimate';
}
