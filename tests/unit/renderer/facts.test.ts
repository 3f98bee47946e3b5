/** Minutes and words beside what is written: whatever is changed, a moment later they are those of what stands there. */

import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Facts } from '../../../renderer/document/facts.ts';
import { ProgrammeDocument } from '../../../renderer/document/programme-document.ts';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { ok } from '../../../shared/base/result.ts';
import { setEstimate } from '../../../shared/edit/goals.ts';
import { moveTo, rename, setPageUse, updateData } from '../../../shared/edit/structure.ts';
import { duplicate, removeTree } from '../../../shared/edit/subtree.ts';
import type { AnyRecord, ChangeSet, RecordOf, Records } from '../../../shared/records/record.ts';
import { pageFacts } from '../../../shared/rules/workload/page-facts.ts';
import { moduleWorkload, timeContext } from '../../../shared/rules/workload/workload.ts';
import { sampleRecords } from '../../support/sample.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openSample(): ProgrammeDocument {
  const opened = {
    session: 's',
    name: 'x.mwp',
    folder: '',
    rev: 1,
    savedAt: '2026-01-01T00:00:00.000Z',
    readOnly: null,
    records: sampleRecords,
  };
  return new ProgrammeDocument(opened, async () => ok({ rev: 2, savedAt: opened.savedAt }), sequenceSource('n'));
}

const newId = sequenceSource('m');

/** A change of each sort that minutes or words rest on, made of any page or block. */
const edits: readonly ((records: Records, at: number) => ChangeSet)[] = [
  (records, at) => removeTree(records, { id: nth(recordsOf(records, 'block'), at).id }),
  (records, at) => removeTree(records, { id: nth(recordsOf(records, 'page'), at).id }),
  (records, at) => removeTree(records, { id: nth(recordsOf(records, 'goal'), at).id }),
  (records, at) => duplicate(records, { id: nth(recordsOf(records, 'page'), at).id, newId }),
  (records, at) => rename(records, { id: nth(recordsOf(records, 'page'), at).id, title: `Called ${at}` }),
  (records, at) => setPageUse(records, { page: nth(recordsOf(records, 'page'), at).id, use: at % 2 ? 'bank' : 'page' }),
  (records, at) => {
    const to = nth(recordsOf(records, 'page'), at * 7).id;
    return moveTo(records, { id: nth(recordsOf(records, 'block'), at).id, parent: to, at: 0 });
  },
  (records, at) => {
    const block = nth(recordsOf(records, 'block'), at).id;
    return setEstimate(records, { newId, block, minutes: at % 40, work: 'discuss' });
  },
  (records, at) => {
    const { id } = nth(recordsOf(records, 'module'), at);
    return updateData(records, { kind: 'module', id, patch: { language: at % 2 ? 'lv' : 'en' } });
  },
];

function recordsOf<K extends AnyRecord['kind']>(records: Records, kind: K): readonly RecordOf<K>[] {
  return [...records.all()].filter((record): record is RecordOf<K> & AnyRecord => record.kind === kind);
}

function nth<T>(all: readonly T[], at: number): T {
  const found = all[at % all.length];
  if (!found) throw new Error('none left');
  return found;
}

function expectTrue(document: ProgrammeDocument, facts: Facts): void {
  const { records } = document;
  for (const module of recordsOf(records, 'module')) {
    const pages: RecordOf<'page'>[] = records
      .children(module.id, 'unit')
      .flatMap((unit) => [...records.children(unit.id, 'page')]);
    for (const page of pages)
      expect(facts.page(page.id)).toEqual(pageFacts(records, page, timeContext(records, module)));
    // The same minutes as Plan tells.
    for (const told of moduleWorkload(records, module.id)?.pages ?? []) {
      expect(facts.page(told.page)).toMatchObject({ minutes: told.minutes, byKind: told.byKind });
    }
  }
}

it('the facts of every page are those of what stands there, a moment after any change and its undo', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(400)), { minLength: 1, maxLength: 6 }), (steps) => {
      const document = openSample();
      const facts = new Facts(document);
      expectTrue(document, facts);
      for (const [edit, at] of steps) {
        const changes = edits[edit]?.(document.records, at);
        if (changes) document.change(changes, { label: 'undo.edit' });
      }
      vi.runOnlyPendingTimers();
      expectTrue(document, facts);
      document.undo();
      vi.runOnlyPendingTimers();
      expectTrue(document, facts);
      document.dispose();
    }),
    { numRuns: 12 },
  );
});

it('typing counts nothing until it rests, and then one page', () => {
  const document = openSample();
  const facts = new Facts(document);
  const [first, second] = recordsOf(document.records, 'page');
  const [block] = document.records.children(first?.id ?? '', 'block');
  if (!first || !second || !block) throw new Error('the sample has pages');
  const [before, beside] = [facts.page(first.id), facts.page(second.id)];
  document.change(removeTree(document.records, { id: block.id }), { label: 'undo.delete' });
  expect(facts.page(first.id)).toBe(before);
  vi.runOnlyPendingTimers();
  expect(facts.page(first.id)).not.toEqual(before);
  expect(facts.page(second.id)).toBe(beside);
});
