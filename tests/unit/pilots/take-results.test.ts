/** Results in their session: taken once, replaced, kept by merging and bringing, and gone with the session. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { removeTree } from '../../../shared/edit/subtree.ts';
import { readResults } from '../../../shared/import/results/read-results.ts';
import { ofOtherExercises, type PilotResultsData } from '../../../shared/model/pilots/results.ts';
import { beginSession, copySession, sessionsOf } from '../../../shared/pilots/sessions.ts';
import { resultsOf, takeResults } from '../../../shared/pilots/results/take-results.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { validateChange } from '../../../shared/records/validate.ts';
import { mergeProgrammes } from '../../../shared/review/merge/merge-programmes.ts';
import { reviewCopyOf } from '../../../shared/review/review-copy.ts';
import { answersOf, moodleScorm } from '../../support/results.ts';
import { sampleRecords } from '../../support/sample.ts';

function begun() {
  const table = new RecordTable(sampleRecords);
  const [programme] = table.children(null, 'programme');
  const module = table.children(programme?.id ?? null, 'module').find(({ data }) => data.code === 'B1');
  if (!module) throw new Error('the sample has no B1');
  table.apply(beginSession(table, module.id, sequenceSource('s')));
  const session = sessionsOf(table, module.id)[0]?.id ?? '';
  return { table, module: module.id, session };
}

const { table: base, module, session } = begun();
const read = (turn: number, learners: number, taken: string): PilotResultsData => {
  const told = Array.from({ length: learners }, (_, at) => answersOf(base, module, (below) => (at * 3 + turn) % below));
  const names = told.map((_, at) => `Name ${at}`);
  const bytes = new TextEncoder().encode(moodleScorm(told, names));
  return { ...unwrap(readResults(bytes, base, module)).data, taken };
};
const march = read(0, 8, '2026-03-12T08:00:00.000Z');
const may = read(1, 5, '2026-05-04T08:00:00.000Z');

const take = (records: RecordTable, data: PilotResultsData, isInPlace = false): RecordTable => {
  const copy = new RecordTable(records.all());
  copy.apply(takeResults(copy, { session, data, isInPlace }));
  return copy;
};
const taken = (records: RecordTable) => resultsOf(records, session).map(({ data }) => data.taken);
const same = (records: Iterable<AnyRecord>) => [...records].toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('results of a session', () => {
  it('are a record that the file takes, and undoing takes them away', () => {
    const copy = new RecordTable(base.all());
    const changes = takeResults(copy, { session, data: march, isInPlace: false });
    expect(validateChange(new RecordTable(base.all()), changes).ok).toBe(true);
    const inverse = copy.apply(changes);
    expect(taken(copy)).toEqual([march.taken]);
    copy.apply(inverse);
    expect(same(copy.all())).toEqual(same(base.all()));
    expect(takeResults(base, { session: 'nowhere', data: march, isInPlace: false }).puts).toEqual([]);
  });

  it('come beside those that are there, or in their place', () => {
    const both = take(take(base, march), may);
    expect(taken(both)).toEqual([march.taken, may.taken]);
    expect(taken(take(both, may, true))).toEqual([may.taken]);
  });

  it('are there once when two partners took the same in, and both where each took others', () => {
    const merge = (mine: RecordTable, theirs: RecordTable): RecordTable => {
      const made = new RecordTable(mine.all());
      const { changes, conflicts } = mergeProgrammes({ base: base.all(), mine: mine.all(), theirs: theirs.all() });
      expect(conflicts).toEqual([]);
      made.apply(changes);
      return made;
    };
    const again = { ...march, taken: '2026-03-13T10:00:00.000Z' };
    for (const [one, other] of [
      [march, again],
      [again, march],
    ] as const) {
      const merged = merge(take(base, one), take(base, other));
      expect(resultsOf(merged, session)).toHaveLength(1);
    }
    const each = merge(take(base, march), take(base, may));
    expect(taken(each).toSorted()).toEqual([march.taken, may.taken]);
  });

  it('go with their session, are not copied with it, and are in no review copy', () => {
    const full = take(base, march);
    full.apply(copySession(full, session, sequenceSource('c')));
    const copy = sessionsOf(full, module).find(({ id }) => id !== session)?.id ?? '';
    expect(resultsOf(full, copy)).toEqual([]);
    const review = reviewCopyOf(full, module, { request: null, revision: 1 });
    expect(review?.some(({ kind }) => kind === 'pilotResults')).toBe(false);
    // The table takes the change that it is asked about.
    expect(validateChange(full, removeTree(full, { id: session })).ok).toBe(true);
    expect([...full.all()].some(({ kind }) => kind === 'pilotResults')).toBe(false);
  });

  it('name the exercises as they are named where a module is brought to', () => {
    const led = ofOtherExercises(march, (id) => `other-${id}`);
    expect(led.items.map(({ exercise }) => exercise)).toEqual(march.items.map(({ exercise }) => `other-${exercise}`));
    expect(led.items.map(({ scores }) => scores)).toEqual(march.items.map(({ scores }) => scores));
  });
});
