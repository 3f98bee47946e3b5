/** Findings that go into review: at what they are about, or at the module where that is gone; and known again by what was told. */

import { expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { updateData } from '../../../shared/edit/structure.ts';
import { placeOfTold, raise, raisedFrom, toldKey } from '../../../shared/pilots/findings/raised.ts';
import { beginSession, sessionsOf } from '../../../shared/pilots/sessions.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { isOpen, settleThread } from '../../../shared/review/threads.ts';
import { moment, person } from '../../support/review.ts';
import { sampleRecords } from '../../support/sample.ts';

function begun() {
  const table = new RecordTable(sampleRecords);
  const [programme] = table.children(null, 'programme');
  const module = table.children(programme?.id ?? null, 'module').find(({ data }) => data.code === 'B1')?.id ?? '';
  const newId = sequenceSource('s');
  table.apply(beginSession(table, module, newId));
  const [session] = sessionsOf(table, module);
  const part = session?.data.plan.find(({ is }) => is === 'activity');
  if (!session || !part) throw new Error('no session');
  return { table, module, pilot: session.id, part, saying: { by: person('Anna'), at: moment(1), newId } };
}

it('stands at the part or goal that it is about, and at the module where that is gone', () => {
  const { table, module, pilot, part } = begun();
  const [goal] = table.children(module, 'goal');
  const at = (ask: string) => placeOfTold(table, { pilot, ask, sheet: null });
  expect(at(`part:${part.id}:didNot`)).toBe(part.where);
  expect(at(`goal:${goal?.id}`)).toBe(goal?.id);
  expect(at(`item:${part.where}`)).toBe(part.where);
  expect(at('item:gone')).toBe(module);
  expect(at('words:why')).toBe(module);
  table.apply(updateData(table, { kind: 'pilot', id: pilot, patch: { plan: [] } }));
  table.apply({ puts: [], removes: [goal?.id ?? ''] });
  expect(at(`part:${part.id}:didNot`)).toBe(module);
  expect(at(`goal:${goal?.id}`)).toBe(module);
  expect(placeOfTold(table, { pilot: 'gone', ask: 'words:why', sheet: null })).toBeNull();
});

it('is known again by what was told, and is settled as any thread is', () => {
  const { table, pilot, part, saying } = begun();
  const told = { pilot, ask: `part:${part.id}:didNot`, sheet: 'sheet.1' };
  table.apply(raise(table, told, 'Too long', saying));
  const thread = raisedFrom(table, pilot).get(toldKey(told));
  expect(thread?.record.data.anchor.record).toBe(part.where);
  expect(thread?.comments.map(({ data }) => data.words)).toEqual(['Too long']);
  expect(raisedFrom(table, pilot).get(toldKey({ ...told, sheet: null }))).toBeUndefined();
  expect(raisedFrom(table, 'other').size).toBe(0);
  table.apply(settleThread(table, thread?.record.id ?? '', 'taken', 'Cut by half', saying));
  const settled = raisedFrom(table, pilot).get(toldKey(told));
  expect(settled && isOpen(settled)).toBe(false);
});
