/** Tables of answers: what stands in them is what comes in, in whatever language they ask, once, and without anybody's name. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRows } from '../../shared/base/csv.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { readSheetFile } from '../../shared/import/sheets/read-sheet-file.ts';
import { criteria } from '../../shared/pilots/criteria.ts';
import { beginSession, sessionsOf } from '../../shared/pilots/sessions.ts';
import { askedOf } from '../../shared/pilots/sheets/asked-about.ts';
import { asksOf, formOf, isAnswer, nameOf, askNamed, type Ask } from '../../shared/pilots/sheets/asks.ts';
import { placeOnScale } from '../../shared/pilots/sheets/type-in.ts';
import { takeSheets } from '../../shared/pilots/sheets/take-sheets.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { interfaceLanguageTags, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { sheetText } from '../../shared/words/sheet.ts';
import { sampleRecords } from '../support/sample.ts';

const now = '2026-03-12T17:00:00.000Z';

function begun() {
  const records = new RecordTable(sampleRecords);
  const [programme] = records.children(null, 'programme');
  const module = records.children(programme?.id ?? null, 'module').find(({ data }) => data.code === 'B1');
  records.apply(beginSession(records, module?.id ?? '', sequenceSource('s')));
  const [session] = sessionsOf(records, module?.id ?? '');
  if (!session) throw new Error('no session');
  return { records, session, asked: askedOf(records, session) };
}

const { records, session, asked } = begun();
const read = (text: string | Uint8Array) =>
  readSheetFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, { records, session, now });

/** As a survey words it. */
function worded(ask: Ask, language: InterfaceLanguage): string {
  const words = sheetText(language);
  if (ask.is === 'reaction') return words[ask.statement];
  if (ask.is === 'words') return words[ask.about];
  if (ask.is !== 'goal') throw new Error('no column of its own');
  const goal = asked.goals.find(({ id }) => id === ask.goal)?.data.text ?? '';
  return ask.when === 'since' ? goal : `${words[ask.when]} [${goal}]`;
}

const cellOf = (ask: Ask): fc.Arbitrary<{ readonly cell: string | number; readonly says: number | string | null }> => {
  const form = formOf(ask);
  if (form.is === 'words')
    return fc
      .constantFrom('', '=cmd|calc', 'Lomu tabula', '“quoted”, with a comma', '-', 'Šķēle; "ķ"\nnext')
      .map((words) => ({ cell: words, says: words === '' ? null : words }));
  return fc.option(fc.integer({ min: form.from, max: form.is === 'points' ? form.to : 9 })).map((number) => ({
    cell: number === null ? '' : placeOnScale(ask, number),
    says: number,
  }));
};

const tables = fc
  .record({
    sheet: fc.constantFrom('participant' as const, 'followUp' as const),
    language: fc.constantFrom(...interfaceLanguageTags),
  })
  .chain(({ sheet, language }) => {
    const asks = asksOf(sheet, asked);
    return fc.record({
      sheet: fc.constant(sheet),
      language: fc.constant(language),
      lines: fc.array(fc.tuple(...asks.map(cellOf)), { minLength: 1, maxLength: 5 }),
    });
  });

describe('a table of answers', () => {
  it('is read as it is answered, in the words of any language', () => {
    fc.assert(
      fc.property(tables, ({ sheet, language, lines }) => {
        const asks = asksOf(sheet, asked);
        const head = ['Name', ...asks.map((ask) => worded(ask, language)), 'E-mail'];
        const body = lines.map((cells) => ['Zxname', ...cells.map(({ cell }) => cell), 'zx@example.org']);
        const answered = lines.map((cells) =>
          cells.flatMap(({ says }, at) => (says === null ? [] : [[nameOf(asks[at] as Ask), says]])),
        );
        const result = read(writeRows([head, ...body]));
        const said = answered.filter((line) => line.length > 0);
        if (said.length === 0) return expect(result).toMatchObject({ error: { code: 'sheets.columns' } });
        if (!result.ok) throw new Error(result.error.code);
        const { returned, left, unread } = result.value;
        expect(
          returned.sheets.map(({ answers }) => answers.map(({ ask, number, words }) => [ask, number ?? words])),
        ).toEqual(said);
        expect([left, unread]).toEqual([['name', 'e-mail'], 0]);
        expect(JSON.stringify(returned)).not.toMatch(/zxname|zx@/i);
        for (const one of returned.sheets)
          for (const answer of one.answers) {
            const ask = askNamed(answer.ask, one.sheet);
            expect(ask && isAnswer(ask, answer)).toBe(true);
          }
        expect(new Set(returned.sheets.map(({ id }) => id)).size).toBe(said.length);
      }),
    );
  });

  it('comes in once, however often it is chosen, and lines that say the same are different people', () => {
    const names = asksOf('participant', asked).map(nameOf);
    const line = names.map((name) => (name.startsWith('words') ? 'The same' : 3));
    const { records: table } = begun();
    const take = (lines: number) => {
      const text = writeRows([names, ...Array.from({ length: lines }, () => line)]);
      const result = read(text);
      if (!result.ok) throw new Error(result.error.code);
      const taking = takeSheets(table, result.value.returned, result.value.way);
      if (!taking.ok) throw new Error(taking.error.code);
      table.apply(taking.value.changes);
      return [taking.value.taken.added.length, taking.value.taken.corrected, taking.value.taken.repeated];
    };
    expect(take(3)).toEqual([3, 0, 0]);
    expect(take(3)).toEqual([0, 0, 3]);
    expect(take(4)).toEqual([1, 0, 3]);
    expect(table.children(session.id, 'sheet').every(({ data }) => data.way === 'table')).toBe(true);
  });

  it('takes a point by its number or its word, counts cells that are neither, and is of one sheet or none', () => {
    const often = sheetText('lv');
    const [goal] = asked.goals;
    const column = worded({ is: 'goal', goal: goal?.id ?? '', when: 'since' }, 'lv');
    const result = read(
      writeRows([
        [column, often.example],
        ['3 reizes', ''],
        [often[criteria.behaviour[3]], 'x'],
        ['9', 'y'],
        ['', 'z'],
      ]),
    );
    expect(
      result.ok && [result.value.unread, result.value.returned.sheets.map(({ answers }) => answers[0]?.number)],
    ).toEqual([1, [2, 3, null, null]]);
    for (const text of [
      'a;b\r\n1;2\r\n',
      '',
      'one column\n',
      '\u0000\u0001',
      `${often.pace},${often.example}\r\n3,x\r\n`,
    ])
      expect(read(text)).toMatchObject({ ok: false });
  });

  it('is read in the encodings of spreadsheets of the region', () => {
    const head = sheetText('lv').mostUseful;
    const text = `${head}\r\nLomu tabula ķēdē\r\n`;
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...text].map((one) => one.charCodeAt(0))).buffer),
    ]);
    for (const bytes of [new TextEncoder().encode(`\uFEFF${text}`), wide]) {
      const result = read(bytes);
      expect(result.ok && result.value.returned.sheets[0]?.answers[0]?.words).toBe('Lomu tabula ķēdē');
    }
  });
});
