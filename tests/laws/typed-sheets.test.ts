/** Sheets that are typed in: what is typed is what is there, whatever the order, and what is taken away leaves nothing behind. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { filledSheets, type FilledSheet } from '../../shared/model/pilots/sheet.ts';
import { beginSession, sessionsOf } from '../../shared/pilots/sessions.ts';
import { askedOf } from '../../shared/pilots/sheets/asked-about.ts';
import { asksOf, formOf, isAnswer, nameOf, type Ask } from '../../shared/pilots/sheets/asks.ts';
import { numberTyped, placeOnScale, typeAnswer, typeBy } from '../../shared/pilots/sheets/type-in.ts';
import { RecordTable, recordOf } from '../../shared/records/record.ts';
import { sampleRecords } from '../support/sample.ts';

function begun() {
  const table = new RecordTable(sampleRecords);
  const [programme] = table.children(null, 'programme');
  const module = table.children(programme?.id ?? null, 'module').find(({ data }) => data.code === 'B1');
  table.apply(beginSession(table, module?.id ?? '', sequenceSource('s')));
  const [session] = sessionsOf(table, module?.id ?? '');
  if (!session) throw new Error('no session');
  return { table, session };
}

const { table: first, session: one } = begun();
const asked = askedOf(first, one);

const valueOf = (ask: Ask): fc.Arbitrary<number | string> => {
  const form = formOf(ask);
  if (form.is !== 'words') return fc.integer({ min: form.from, max: Math.min(form.to, 999) });
  return fc.string({ minLength: 1, maxLength: 30 }).filter((words) => words.trim() !== '');
};

const typings = fc.constantFrom(...filledSheets).chain((sheet) =>
  fc.record({
    sheet: fc.constant(sheet),
    steps: fc.array(
      fc
        .constantFrom(...asksOf(sheet, asked))
        .chain((ask) => fc.record({ ask: fc.constant(ask), value: valueOf(ask) })),
      { minLength: 1, maxLength: 12 },
    ),
  }),
);

const typing = (pilot: string, sheet: FilledSheet) => ({
  pilot,
  id: 'sheet.typed',
  sheet,
  language: 'en',
  at: '2026-03-12T16:00:00.000Z',
});

describe('a sheet that is typed in', () => {
  it('has the last answer to each question, and each of them is one', () => {
    fc.assert(
      fc.property(typings, ({ sheet, steps }) => {
        const { table, session } = begun();
        for (const { ask, value } of steps)
          table.apply(typeAnswer(table, typing(session.id, sheet), ask, value, 'as it is now'));
        const data = recordOf(table, 'sheet', 'sheet.typed')?.data;
        const last = new Map(steps.map(({ ask, value }) => [nameOf(ask), { ask, value }]));
        expect(data?.answers).toHaveLength(last.size);
        for (const answer of data?.answers ?? []) {
          const meant = last.get(answer.ask);
          expect(answer.number ?? answer.words).toBe(meant?.value);
          expect(meant && isAnswer(meant.ask, answer)).toBe(true);
        }
        expect(data?.turn).toBe(steps.length - 1);
        for (const { about, words } of data?.abouts ?? [])
          expect([about.split(':').length, words]).toEqual([2, 'as it is now']);
      }),
    );
  });

  it('goes with its last answer, and each step is taken back by its inverse', () => {
    fc.assert(
      fc.property(typings, ({ sheet, steps }) => {
        const { table, session } = begun();
        const of = typing(session.id, sheet);
        const before = JSON.stringify([...table.all()]);
        const inverses = steps.map(({ ask, value }) => table.apply(typeAnswer(table, of, ask, value, '')));
        for (const inverse of inverses.toReversed()) table.apply(inverse);
        expect(JSON.stringify([...table.all()])).toBe(before);
        for (const { ask, value } of steps) table.apply(typeAnswer(table, of, ask, value, ''));
        table.apply(typeBy(table, of, 'Adviser'));
        for (const { ask } of steps) table.apply(typeAnswer(table, of, ask, null, ''));
        expect(recordOf(table, 'sheet', of.id)?.data.answers).toEqual([]);
        table.apply(typeBy(table, of, ''));
        expect(recordOf(table, 'sheet', of.id)).toBeUndefined();
      }),
    );
  });

  it('takes for a point what stands in its place on paper, and nothing else', () => {
    for (const sheet of filledSheets)
      for (const ask of asksOf(sheet, asked)) {
        const form = formOf(ask);
        if (form.is === 'words') continue;
        for (const number of [form.from, form.to])
          expect(numberTyped(ask, String(placeOnScale(ask, number)))).toBe(number);
        for (const text of ['', '-1', '2.5', 'x', '999999', '1e1']) expect(numberTyped(ask, text)).toBeNull();
        if (form.is === 'points') expect(numberTyped(ask, '0')).toBeNull();
      }
  });
});
