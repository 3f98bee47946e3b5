/** Laws of the document in suggest mode: it goes on as a plain one does, the programme stays as it is, and whoever follows is told all. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ifAccepted, suggestingAs } from '../../renderer/document/look.ts';
import { ProgrammeDocument } from '../../renderer/document/programme-document.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { sameJson } from '../../shared/base/json.ts';
import { ok } from '../../shared/base/result.ts';
import { RecordTable, type RecordOf, type Records } from '../../shared/records/record.ts';
import { asSuggested } from '../../shared/review/suggestions/as-suggested.ts';
import { changesOf } from '../../shared/review/suggestions/changes-of.ts';
import { acceptChanges, rejectChanges } from '../../shared/review/suggestions/decide.ts';
import { anyOf, deed, programme, seen, type Roll } from '../support/deeds.ts';
import { dice } from '../support/edited.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 5000 : 100;
const anna = { id: 'anna', name: 'Anna' };
const deciding = { by: { id: 'bea', name: 'Bea' }, at: '2026-05-01T10:00:00.000Z', words: '' };

function open(): ProgrammeDocument {
  return new ProgrammeDocument(
    {
      session: 's',
      name: 'x.mwp',
      folder: '',
      rev: 1,
      savedAt: deciding.at,
      readOnly: null,
      records: [...programme().all()],
    },
    async () => ok({ rev: 1, savedAt: deciding.at }),
    sequenceSource('d'),
  );
}

/** Keeps a copy of what is seen by what is told alone. */
function mirror(document: ProgrammeDocument): RecordTable {
  const copy = new RecordTable(document.records.all());
  document.onApplied(({ changes, inverse }) => {
    const before = everything(copy);
    const back = new RecordTable([...copy.all()]);
    copy.apply(changes);
    back.apply(changes);
    back.apply(inverse);
    expect(everything(back)).toEqual(before);
  });
  return copy;
}

const everything = (records: Records) => [...records.all()].sort((a, b) => (a.id < b.id ? -1 : 1));

function picksIn(records: Records) {
  return [...records.all()]
    .filter((record): record is RecordOf<'suggestion'> & typeof record => record.kind === 'suggestion')
    .flatMap((suggestion) => changesOf(suggestion, records))
    .map(({ suggestion, name }) => ({ suggestion, change: name }));
}

function write(document: ProgrammeDocument, roll: Roll, newId: () => string): void {
  const done = document.change(deed(document.records, roll, newId), { label: 'undo.edit' });
  expect(done.ok).toBe(true);
}

describe('a document in suggest mode', () => {
  it('shows what a plain one would, leaves the programme as it is, and all of it accepted is what it shows', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [suggesting, plain, newId] = [open(), open(), sequenceSource('s')];
        suggesting.lookThrough(suggestingAs(anna));
        const [base, copy, roll] = [everything(suggesting.base), mirror(suggesting), dice(seed)];
        for (let step = 0; step < 8; step++) {
          const changes = deed(suggesting.records, roll, newId);
          const before = new RecordTable(suggesting.records.all());
          suggesting.change(changes, { label: 'undo.edit' });
          plain.change(changes, { label: 'undo.edit' });
          expect(seen(suggesting.records)).toBe(seen(plain.records));
          // What was made is what is shown, the very same: the page knows its blocks by that.
          for (const record of changes.puts) {
            const isNew = !sameJson(record, suggesting.base.get(record.id)) && !sameJson(record, before.get(record.id));
            if (isNew) expect(suggesting.records.get(record.id)).toBe(record);
          }
        }
        expect(everything(suggesting.base).filter(({ kind }) => kind !== 'suggestion')).toEqual(base);
        expect(everything(copy)).toEqual(everything(suggesting.records));
        for (let back = suggesting.steps.done.length; back > 0; back--) {
          suggesting.undo();
          plain.undo();
          expect(seen(suggesting.records)).toBe(seen(plain.records));
        }
        expect(everything(suggesting.base)).toEqual(base);
        while (suggesting.redo()) plain.redo();
        const wanted = seen(plain.records);
        const { changes, left } = acceptChanges(suggesting.base, picksIn(suggesting.base), { ...deciding, newId });
        expect(left).toEqual([]);
        suggesting.change(changes, { label: 'undo.accept', direct: true });
        expect(seen(suggesting.base)).toBe(wanted);
        expect(seen(suggesting.records)).toBe(wanted);
        expect(everything(copy)).toEqual(everything(suggesting.records));
      }),
      { numRuns: runs },
    );
  });

  it('follows what others do and decide, undo, and each way of looking', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [document, roll, newId] = [open(), dice(seed), sequenceSource('s')];
        const copy = mirror(document);
        const bea = suggestingAs({ id: 'bea', name: 'Bea' });
        for (let step = 0; step < 14; step++) {
          const luck = roll();
          const look = anyOf([null, suggestingAs(anna), suggestingAs(anna), bea, ifAccepted], roll) ?? null;
          if (luck < 0.2) document.lookThrough(look);
          else if (luck < 0.6 && document.readOnly === null) write(document, roll, newId);
          else if (luck < 0.75) document.change(deed(document.base, roll, newId), { label: 'undo.edit', direct: true });
          else if (luck < 0.85) document.undo();
          else if (luck < 0.95) decide(document, roll, newId);
          else document.redo();
          expect(everything(copy)).toEqual(everything(document.records));
          for (const record of copy.all())
            expect(document.records.children(record.id)).toEqual(copy.children(record.id));
        }
        document.lookThrough(null);
        document.lookThrough(suggestingAs(anna));
        expect(seen(document.records)).toBe(seen(asSuggested(document.base, { person: 'anna' })));
        for (let step = 0; step < 6; step++) {
          if (roll() < 0.5) write(document, roll, newId);
          else document.change(deed(document.base, roll, newId), { label: 'undo.edit', direct: true });
          expect(seen(document.records)).toBe(seen(asSuggested(document.base, { person: 'anna' })));
        }
      }),
      { numRuns: runs },
    );
  });
});

function decide(document: ProgrammeDocument, roll: Roll, newId: () => string): void {
  const pick = anyOf(picksIn(document.base), roll);
  if (!pick) return;
  const changes =
    roll() < 0.6
      ? acceptChanges(document.base, [pick], { ...deciding, newId }).changes
      : rejectChanges(document.base, [pick], { ...deciding, newId });
  document.change(changes, { label: 'undo.accept', direct: true });
}
