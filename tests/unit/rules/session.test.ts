/** The session plan as files: every row is in them, and what authors write stays words. */

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { broughtAlong, clock, sessionPlan, type SessionRow } from '../../../shared/rules/session/session-plan.ts';
import { sessionSheet } from '../../../shared/output/session/sheet.ts';
import { goalsOf, writeSession, type SessionWords } from '../../../shared/output/session/table.ts';
import { alignmentRoles, workKinds } from '../../../shared/model/goals/schema.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { sampleRecords } from '../../support/sample.ts';

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name as string, name])) as unknown as Readonly<Record<Name, string>>;
const words: SessionWords = {
  heads: named([
    'from',
    'to',
    'time',
    'what',
    'work',
    'goals',
    'grouping',
    'room',
    'materials',
    'page',
    'steps',
    'notes',
  ]),
  works: named(workKinds),
  roles: named(alignmentRoles),
  untitled: 'Untitled',
  minutes: (count) => `${count} min`,
};
const head = { title: 'B1', programme: 'P', sum: '1 h', about: 'Plan', language: 'da', interfaceLanguage: 'en' };

const said = fc.string({ maxLength: 20, unit: 'grapheme' });
const row: fc.Arbitrary<SessionRow> = fc.record({
  where: fc.uuid(),
  page: said,
  kind: fc.constantFrom('content', 'exercise', 'activity', 'test'),
  work: fc.constantFrom(...workKinds),
  title: said,
  from: fc.nat(600),
  to: fc.nat(600),
  goals: fc.array(fc.record({ code: said, roles: fc.subarray([...alignmentRoles], { minLength: 1 }) }), {
    maxLength: 3,
  }),
  grouping: said,
  room: said,
  materials: fc.array(said, { maxLength: 3 }),
  steps: fc.array(fc.record({ text: said, minutes: fc.nat(60) }), { maxLength: 3 }),
  notes: said,
});

describe('a session plan as a file', () => {
  it('has one line of the table for each row, with the words as they were written', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { data } = Papa.parse<string[]>(writeSession(rows, words), { skipEmptyLines: true });
        expect(data).toHaveLength(rows.length + 1);
        for (const [index, { from, notes }] of rows.entries()) {
          expect(data[index + 1]?.[0]).toBe(clock(from));
          // Spreadsheets get a guard before what would run as a formula.
          expect([notes, `'${notes}`]).toContain(data[index + 1]?.at(-1));
        }
      }),
    );
  });

  it('has one row of the sheet for each row, and no markup or script of an author', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 6 }),
        fc.constantFrom('<script>', '"><img src=x>', '</style>'),
        (rows, evil) => {
          const hostile = rows.map((one) => ({ ...one, title: evil, notes: evil, materials: [evil], room: evil }));
          const sheet = sessionSheet(hostile, words, { ...head, title: evil, programme: evil });
          const [, body = ''] = sheet.split('<tbody>');
          expect(body.match(/<tr>/g) ?? []).toHaveLength(rows.length);
          expect(sheet).not.toMatch(/<(script|img)/);
          expect(sheet.match(/<\/style>/g)).toHaveLength(1);
          // Nothing is fetched by looking at it.
          expect(sheet).not.toMatch(/<[^>]*\s(src|href)=|url\(|@import/);
        },
      ),
    );
  });

  it('names each thing to bring once', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const brought = broughtAlong(rows);
        expect(new Set(brought).size).toBe(brought.length);
        const needed = rows.flatMap(({ materials }) => materials.map((one) => one.trim())).filter((one) => one !== '');
        expect(new Set(brought)).toEqual(new Set(needed));
      }),
    );
  });

  it('tells the roles of several goals once', () => {
    const goals = [
      { code: 'G1', roles: ['practises', 'assesses'] },
      { code: 'G2', roles: ['practises'] },
    ] as const;
    expect(goalsOf({ goals } as unknown as SessionRow, words)).toBe('practises G1, G2; assesses G1');
  });

  it('of the sample’s first module says what is in the room and what is brought', () => {
    const table = new RecordTable(sampleRecords);
    const module = [...table.all()].find((record) => record.kind === 'module' && record.data.code === 'B1');
    const rows = sessionPlan(table, module?.id ?? '');
    const sheet = sessionSheet(rows, words, head);
    expect(broughtAlong(rows)).toContain('Sticky notes in two colours');
    expect(sheet).toContain('<html lang="en">');
    expect(sheet).toContain('<h1 lang="da">');
    expect(sheet).toContain('<dt>room</dt><dd lang="da">Chairs in circles, no tables</dd>');
  });
});
