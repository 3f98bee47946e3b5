/** Sheets that come back: none is lost, none counts twice, whatever order they come in; and what they say stays with what it is about. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { updateData } from '../../shared/edit/structure.ts';
import { filledSheets, type Answer, type FilledSheet } from '../../shared/model/pilots/sheet.ts';
import { findingsOf } from '../../shared/pilots/findings/findings.ts';
import { beginSession, sessionsOf, type PilotSession } from '../../shared/pilots/sessions.ts';
import { askedOf } from '../../shared/pilots/sheets/asked-about.ts';
import { aboutOf, askNamed, asksOf, formOf, isAnswer, nameOf, type Ask } from '../../shared/pilots/sheets/asks.ts';
import { readSheets, sheetsFormat, type ReturnedSheet } from '../../shared/pilots/sheets/return-file.ts';
import { takeSheets } from '../../shared/pilots/sheets/take-sheets.ts';
import { RecordTable, recordOf } from '../../shared/records/record.ts';
import { toMailText } from '../../shared/review/return-text.ts';
import { sampleRecords } from '../support/sample.ts';

function begun() {
  const table = new RecordTable(sampleRecords);
  const [programme] = table.children(null, 'programme');
  const module = table.children(programme?.id ?? null, 'module').find(({ data }) => data.code === 'B1');
  table.apply(beginSession(table, module?.id ?? '', sequenceSource('s')));
  const [session] = sessionsOf(table, module?.id ?? '');
  if (!session || !programme) throw new Error('no session');
  return { table, session, programme: programme.id };
}

const { table: first, session: one } = begun();
const asked = askedOf(first, one);

function answerTo(ask: Ask): fc.Arbitrary<Answer> {
  const form = formOf(ask);
  const name = nameOf(ask);
  return form.is === 'words'
    ? fc
        .string({ minLength: 1, maxLength: 40 })
        .filter((words) => words.trim() !== '')
        .map((words) => ({ ask: name, number: null, words }))
    : fc.integer({ min: form.from, max: Math.min(form.to, 500) }).map((number) => ({ ask: name, number, words: '' }));
}

const sheetOf = (sheet: FilledSheet, id: string): fc.Arbitrary<ReturnedSheet> =>
  fc
    .record({
      asks: fc.subarray([...asksOf(sheet, asked)], { minLength: 1 }).chain((asks) => fc.tuple(...asks.map(answerTo))),
      minute: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ asks, minute }) => ({
      id,
      sheet,
      criteria: 1,
      language: 'en',
      filled: `2026-03-12T10:0${minute}:00.000Z`,
      by: '',
      answers: asks,
      abouts: [],
    }));

/** A few sheets, some of which come again as they were corrected. */
const returns = fc.array(
  fc
    .record({ sheet: fc.constantFrom(...filledSheets), number: fc.integer({ min: 0, max: 4 }) })
    .chain(({ sheet, number }) => sheetOf(sheet, `${sheet.toLowerCase()}number${number}`)),
  { minLength: 1, maxLength: 8 },
);

function taken(sheets: readonly ReturnedSheet[]): { readonly table: RecordTable; readonly session: PilotSession } {
  const { table, session, programme } = begun();
  for (const sheet of sheets) {
    const text = JSON.stringify({ format: sheetsFormat, version: 1, programme, pilot: session.id, sheets: [sheet] });
    const read = readSheets(text);
    if (!read.ok) throw new Error(read.error.code);
    const result = takeSheets(table, read.value);
    if (!result.ok) throw new Error(result.error.code);
    table.apply(result.value.changes);
  }
  return { table, session };
}

const saidIn = ({ table, session }: ReturnType<typeof taken>) =>
  table
    .children(session.id, 'sheet')
    .map(({ id, data }) => ({ id, filled: data.filled, answers: data.answers }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('sheets that come back', () => {
  it('are the same sheets in whatever order they come, and however often', () => {
    fc.assert(
      fc.property(returns, fc.infiniteStream(fc.nat()), (sheets, random) => {
        const there = saidIn(taken(sheets));
        const order = sheets.map((sheet) => ({ sheet, at: random.next().value })).toSorted((a, b) => a.at - b.at);
        expect(saidIn(taken(order.map(({ sheet }) => sheet)))).toEqual(there);
        expect(saidIn(taken([...sheets, ...sheets]))).toEqual(there);
        expect(there).toHaveLength(new Set(sheets.map(({ id }) => id)).size);
      }),
    );
  });

  it('are taken in one step that can be taken back, and are told of once', () => {
    fc.assert(
      fc.property(returns, (all) => {
        const sheets = [...new Map(all.map((sheet) => [sheet.id, sheet])).values()];
        const { table, session, programme } = begun();
        const before = JSON.stringify([...table.all()]);
        const returned = { format: sheetsFormat, version: 1, programme, pilot: session.id, sheets } as const;
        const result = takeSheets(table, { ...returned, sheets: [...sheets] });
        if (!result.ok) throw new Error(result.error.code);
        expect(result.value.taken).toMatchObject({ added: sheets, corrected: 0, repeated: 0 });
        const inverse = table.apply(result.value.changes);
        const again = takeSheets(table, { ...returned, sheets: [...sheets] });
        expect(again.ok && again.value.taken).toMatchObject({ added: [], corrected: 0, repeated: sheets.length });
        table.apply(inverse);
        expect(JSON.stringify([...table.all()])).toBe(before);
      }),
    );
  });

  it('say the same as a mail as they do as a file', () => {
    fc.assert(
      fc.property(sheetOf('participant', 'participant1'), (sheet) => {
        const all = { format: sheetsFormat, version: 1, programme: 'p', pilot: 's', sheets: [sheet] };
        const text = JSON.stringify(all);
        expect(readSheets(`> Hello\r\n> ${toMailText(text).replaceAll('\n', '\r\n> ')}`)).toEqual(readSheets(text));
        expect(readSheets(text)).toEqual({ ok: true, value: all });
      }),
    );
  });

  it('are refused whole where anything in them is not what was asked', () => {
    const wrong: fc.Arbitrary<Answer> = fc.oneof(
      fc.constantFrom(
        { ask: 'goal:x y:before', number: 3, words: '' },
        { ask: 'goal:__proto__:before', number: 3, words: '' },
        { ask: 'reaction:pace', number: 6, words: '' },
        { ask: 'reaction:pace', number: null, words: '=cmd|calc' },
        { ask: 'words:mostUseful', number: 1, words: '' },
        { ask: 'words:happened', number: null, words: 'of another sheet' },
        { ask: 'next:1:who', number: null, words: 'of another sheet' },
        { ask: 'reaction:pace:x', number: 3, words: '' },
      ),
      fc.string({ minLength: 1 }).map((ask) => ({ ask, number: 3, words: '' })),
    );
    fc.assert(
      fc.property(sheetOf('participant', 'participant1'), wrong, (sheet, answer) => {
        const sheets = [{ ...sheet, answers: [...sheet.answers, answer] }];
        const text = JSON.stringify({ format: sheetsFormat, version: 1, programme: 'p', pilot: 's', sheets });
        expect(readSheets(text)).toMatchObject({ ok: false, error: { code: 'sheets.damaged' } });
      }),
    );
  });

  it('are known by the programme and the session that they are of', () => {
    const { table, session, programme } = begun();
    const of = (where: { programme: string; pilot: string }) =>
      takeSheets(table, { format: sheetsFormat, version: 1, ...where, sheets: [] });
    expect(of({ programme: 'other', pilot: session.id })).toMatchObject({ error: { code: 'sheets.foreign' } });
    expect(of({ programme, pilot: 'other' })).toMatchObject({ error: { code: 'sheets.gone' } });
  });
});

describe('what is asked', () => {
  it('is known by its name, and each answer to it is one', () => {
    for (const sheet of filledSheets)
      for (const ask of asksOf(sheet, asked)) {
        expect(askNamed(nameOf(ask), sheet)).toEqual(ask);
        fc.assert(
          fc.property(answerTo(ask), (answer) => isAnswer(ask, answer)),
          { numRuns: 5 },
        );
      }
  });
});

describe('findings', () => {
  it('count every answer once, at the goal or part that it is about', () => {
    fc.assert(
      fc.property(returns, (sheets) => {
        const { table, session } = taken(sheets);
        const found = findingsOf(table, [session], '2026-03-12T12:00:00.000Z');
        const answers = table.children(session.id, 'sheet').flatMap(({ data }) => data.answers);
        const of = (prefix: string) => answers.filter(({ ask }) => ask.startsWith(prefix));
        const points = [
          ...found.goals.flatMap(({ before, after, since }) => [before, after, since]),
          ...found.reaction.map(({ spread }) => spread),
        ];
        expect(points.reduce((all, { count }) => all + count, 0)).toBe(of('goal:').length + of('reaction:').length);
        for (const { count, counts, mean } of points) {
          expect(counts.reduce((all, each) => all + each, 0)).toBe(count);
          expect(mean === null).toBe(count === 0);
        }
        const quotes = [
          ...found.parts.flatMap(({ quotes: { worked, didNot, asked: questions } }) => [
            ...worked,
            ...didNot,
            ...questions,
          ]),
          ...[...found.words.values()].flat(),
        ];
        const written = [...of('part:').filter(({ number }) => number === null), ...of('words:')];
        expect(quotes.map(({ words }) => words).toSorted()).toEqual(written.map(({ words }) => words).toSorted());
      }),
    );
  });

  it('keep their goal or part through edits, or say that it is gone, in the words that were asked', () => {
    fc.assert(
      fc.property(returns, fc.infiniteStream(fc.nat()), (sheets, random) => {
        const worded = sheets.map((sheet) => ({
          ...sheet,
          abouts: [...new Set(sheet.answers.flatMap(({ ask }) => aboutNamed(ask, sheet.sheet)))].map((about) => ({
            about,
            words: `asked ${about}`,
          })),
        }));
        const { table, session } = taken(worded);
        const goals = [...asked.goals];
        for (let step = 0; step < 20; step += 1) {
          const goal = goals[random.next().value % goals.length];
          if (!goal || !recordOf(table, 'goal', goal.id)) continue;
          if (random.next().value % 3 === 0) table.apply({ puts: [], removes: [goal.id] });
          else table.apply(updateData(table, { kind: 'goal', id: goal.id, patch: { text: `Now ${step}` } }));
        }
        const plan = session.data.plan.filter(() => random.next().value % 2 === 0);
        table.apply(updateData(table, { kind: 'pilot', id: session.id, patch: { plan } }));
        const now = recordOf(table, 'pilot', session.id);
        if (!now) throw new Error('the session went');
        const found = findingsOf(table, [now], '2026-03-12T12:00:00.000Z');
        for (const { goal, words, isGone } of found.goals) {
          const there = recordOf(table, 'goal', goal);
          expect([isGone, words]).toEqual(there ? [false, there.data.text] : [true, `asked goal:${goal}`]);
        }
        for (const { part, title, isGone } of found.parts) {
          const there = plan.find(({ id }) => id === part);
          expect([isGone, title]).toEqual(there ? [false, there.title] : [true, `asked part:${part}`]);
        }
        const answers = table.children(session.id, 'sheet').flatMap(({ data }) => data.answers);
        const about = new Set(answers.map(({ ask }) => ask.split(':').slice(0, 2).join(':')));
        for (const { id } of asked.goals)
          if (about.has(`goal:${id}`)) expect(found.goals.map(({ goal }) => goal)).toContain(id);
        for (const { id } of asked.parts)
          if (about.has(`part:${id}`)) expect(found.parts.map(({ part }) => part)).toContain(id);
      }),
    );
  });
});

function aboutNamed(name: string, sheet: FilledSheet): readonly string[] {
  const ask = askNamed(name, sheet);
  const about = ask && aboutOf(ask);
  return about ? [about] : [];
}
