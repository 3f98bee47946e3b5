/** One character too many, in every text of every kind of record: refused where it is written, and nothing else waits for it. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { ok } from '../../../shared/base/result.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { attempt, heldFailure, hold } from '../../../renderer/ui/refusal.ts';
import { ProgrammeDocument } from '../../../renderer/document/programme-document.ts';
import { recordShapes, textLeaves } from '../../support/text-leaves.ts';

function open(kind: AnyRecord['kind']) {
  const record = { id: 'r', kind, parent: null, order: 'a0', data: {} } as unknown as AnyRecord;
  const sent: unknown[] = [];
  const document = new ProgrammeDocument(
    { session: 's', name: 'x', folder: '', rev: 1, savedAt: '', readOnly: null, records: [record] },
    async ({ changes }) => {
      sent.push(changes);
      return ok({ rev: 2, savedAt: '' });
    },
    sequenceSource('c'),
  );
  return { record, document, sent };
}

describe.each(recordShapes)('$name', ({ kind, schema }) => {
  const found = textLeaves(schema).flatMap(({ path, most, make }) => (most === null ? [] : [{ path, most, make }]));
  it.skipIf(found.length === 0)(
    'refuses one character too many in each of its texts, and says which and how many',
    () => {
      for (const { path, most, make } of found) {
        const data = make('x'.repeat(most + 1));
        const { record, document } = open(kind);
        const change = { puts: [{ ...record, data } as AnyRecord], removes: [] };
        const failure = attempt(() => document.change(change, { label: 'undo.edit' }));
        expect([path, failure?.code, failure?.params['record'], failure?.params['most']]).toEqual([
          path,
          'text.tooLong',
          'r',
          most,
        ]);
        expect(document.waiting.puts).toEqual([]);
        expect(document.record(kind, 'r')?.data).toEqual({});
      }
    },
  );
});

it('lets words that were not taken go at the first undo, and the last step at the next', () => {
  const { record, document } = open('page');
  document.change(
    { puts: [{ ...record, data: { title: 'One', use: 'page' } } as AnyRecord], removes: [] },
    { label: 'undo.edit' },
  );
  const release = hold({ failure: { code: 'text.tooLong', params: {} }, letGo: () => release() });
  expect(document.undo()).toBeUndefined();
  expect(heldFailure()).toBeNull();
  expect(document.undo()?.label).toBe('undo.edit');
});
