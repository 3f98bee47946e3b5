/** Pilot sessions: begun with what the module says of itself, copied for another place, and kept by merging and restoring. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { updateData } from '../../../shared/edit/structure.ts';
import type { PilotData } from '../../../shared/model/pilots/schema.ts';
import { beginSession, copySession, sessionsOf } from '../../../shared/pilots/sessions.ts';
import { RecordTable, recordOf, type AnyRecord } from '../../../shared/records/record.ts';
import { reviewCopyOf } from '../../../shared/review/review-copy.ts';
import { mergeProgrammes } from '../../../shared/review/merge/merge-programmes.ts';
import { restoreAll } from '../../../shared/review/restore.ts';
import { sampleRecords } from '../../support/sample.ts';

const newId = sequenceSource('s');

function sample() {
  const table = new RecordTable(sampleRecords);
  const [programme] = table.children(null, 'programme');
  const module = table.children(programme?.id ?? null, 'module').find(({ data }) => data.code === 'B1');
  if (!module) throw new Error('the sample has no B1');
  return { table, module };
}

function begun() {
  const { table, module } = sample();
  table.apply(beginSession(table, module.id, newId));
  const [session] = sessionsOf(table, module.id);
  if (!session) throw new Error('no session');
  return { table, module, id: session.id };
}

const set = (table: RecordTable, id: string, patch: Partial<PilotData>): readonly AnyRecord[] => {
  const copy = new RecordTable(table.all());
  copy.apply(updateData(copy, { kind: 'pilot', id, patch }));
  return [...copy.all()];
};

describe('a pilot session', () => {
  it('begins as the module says, and nothing is begun of a module that there is not', () => {
    const { table, module, id } = begun();
    const data = recordOf(table, 'pilot', id)?.data;
    expect(data).toMatchObject({ module: module.id, stage: 'planned', language: module.data.language, ran: null });
    expect(data?.audiences).toEqual(module.data.audiences);
    expect(data?.delivery).not.toBe('self-paced');
    expect(data?.plan.some(({ is }) => is === 'activity')).toBe(true);
    expect(beginSession(table, 'nowhere', newId).puts).toEqual([]);
  });

  it('is copied with its plan and without what happened', () => {
    const { table, module, id } = begun();
    const held = { stage: 'held', place: 'Riga', participants: 14, notes: 'Loud room' } as const;
    table.apply(
      updateData(table, { kind: 'pilot', id, patch: { ...held, days: [{ date: '2026-03-12', start: 600 }] } }),
    );
    table.apply(copySession(table, id, newId));
    const copy = sessionsOf(table, module.id).find((one) => one.id !== id)?.data;
    expect(copy).toMatchObject({ stage: 'planned', place: '', participants: null, notes: '', ran: null });
    expect(copy?.days).toEqual([{ date: null, start: 600 }]);
    expect(copy?.plan).toEqual(recordOf(table, 'pilot', id)?.data.plan);
    // Those with a day stand before those without.
    expect(sessionsOf(table, module.id).map((one) => one.id)[0]).toBe(id);
  });

  it('keeps what each of two partners set of it, whoever merges', () => {
    const { table, id } = begun();
    const base = [...table.all()];
    const riga = set(table, id, { place: 'Riga', participants: 14 });
    const later = set(table, id, { notes: 'Loud room', participants: 15 });
    const merged = (mine: readonly AnyRecord[], theirs: readonly AnyRecord[]) => {
      const made = new RecordTable(mine);
      const { changes, conflicts } = mergeProgrammes({ base, mine, theirs });
      made.apply(changes);
      expect(conflicts).toEqual([]);
      return recordOf(made, 'pilot', id)?.data;
    };
    const one = merged(riga, later);
    expect(one).toMatchObject({ place: 'Riga', notes: 'Loud room' });
    expect([14, 15]).toContain(one?.participants);
    expect(merged(later, riga)).toEqual(one);
  });

  it('stays when an older state is restored, and goes to no reviewer', () => {
    const { table, module, id } = begun();
    const { changes } = restoreAll(table, new RecordTable(sampleRecords));
    table.apply(changes);
    expect(recordOf(table, 'pilot', id)).toBeDefined();
    const copy = reviewCopyOf(table, module.id, { request: null, revision: 1 });
    expect(copy?.some(({ kind }) => kind === 'pilot')).toBe(false);
  });
});
