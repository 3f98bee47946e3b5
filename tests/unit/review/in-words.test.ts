/** What differs between two states of a programme reads as a person would tell it. */

import { expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { createPage, createProgramme, createUnit } from '../../../shared/edit/structure.ts';
import { subtree } from '../../../shared/edit/subtree.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { compareInWords, sayLine } from '../../../shared/review/in-words.ts';
import { authorText } from '../../../shared/words/author.ts';

const newId = sequenceSource('n');
const rich = (text: string) => [{ text }];
const start = new RecordTable(createProgramme({ newId, title: 'Trust', language: 'en' }).puts);
const [module, unit, page] = (['module', 'unit', 'page'] as const).map(
  (kind) => [...start.all()].find((record) => record.kind === kind)?.id ?? '',
);
start.apply(createUnit(start, { newId: () => 'u2', module: module ?? '', title: 'Later' }));
start.apply(createPage(start, { newId: () => 'p2', unit: unit ?? '', title: 'Firms' }));
const block = (id: string, on: string, order: string, data: unknown): AnyRecord =>
  ({ id, kind: 'block', parent: on, order, data }) as unknown as AnyRecord;
const paragraph = (id: string, on: string, order: string, text: string): AnyRecord =>
  block(id, on, order, { type: 'paragraph', children: rich(text) });
const choice = (id: string, order: string, right: string, prompt = 'Which?'): AnyRecord =>
  block(id, page ?? '', order, {
    type: 'single-choice',
    prompt: rich(prompt),
    hints: [],
    tags: [],
    points: 1,
    weight: 1,
    penalty: 0,
    attempts: 2,
    feedback: { correct: rich(''), incorrect: rich('') },
    shuffle: false,
    options: ['a', 'b'].map((one) => ({ id: one, text: rich(''), correct: one === right, feedback: rich('') })),
  });
start.apply({
  puts: [
    ...['a0', 'a1', 'a2', 'a3'].map((order) => paragraph(`w${order}`, page ?? '', order, `Words ${order}`)),
    choice('c1', 'a4', 'a'),
    choice('c2', 'a5', 'a'),
    paragraph('f1', 'p2', 'a0', 'Of firms'),
  ],
  removes: [],
});

function told(change: (table: RecordTable) => void): readonly string[] {
  const after = new RecordTable(start.all());
  change(after);
  return compareInWords(start.all(), after.all()).flatMap((group) =>
    group.lines.map((line) =>
      [
        group.module?.data.code,
        group.page?.data.title,
        sayLine(line, (key, ...values) => authorText('en', key, ...values), String),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
  );
}

it('names questions by their number, counts paragraphs, and says where a page went', () => {
  const moved = start.get('p2') as AnyRecord;
  const said = told((table) => {
    table.apply({
      puts: [
        { ...moved, parent: 'u2', order: 'a0' },
        paragraph('wa0', page ?? '', 'a0', 'Other words'),
        paragraph('wa1', page ?? '', 'a1', 'Other words'),
        paragraph('new', page ?? '', 'a2V', 'New words'),
        choice('c2', 'a5', 'b', 'Which one?'),
        block('i', page ?? '', 'a6', { type: 'divider' }),
      ],
      removes: ['wa3'],
    });
  });
  expect(said).toEqual([
    'M1 · Moved: Page “Firms”, to: Unit “Later”',
    'M1 · Trust · Question 2: other words',
    'M1 · Trust · Question 2: Option 1 is no longer right',
    'M1 · Trust · Question 2: Option 2 is now right',
    'M1 · Trust · Added: Divider',
    'M1 · Trust · Changed: 2 paragraphs',
    'M1 · Trust · Added: 1 paragraph',
    'M1 · Trust · Removed: 1 paragraph',
  ]);
});

it('tells a page that went with what was on it, and a new one with what is', () => {
  expect(told((table) => table.apply({ puts: [], removes: subtree(table, 'p2').map(({ id }) => id) }))).toEqual([
    'M1 · Removed: Page “Firms”',
    'M1 · Firms · Gone, with 1 block',
  ]);
  const made = createPage(start, { newId: () => 'p3', unit: 'u2', title: 'Trust grows' }).puts;
  const blocks = ['a0', 'a1'].map((order) => paragraph(`g${order}`, 'p3', order, order));
  expect(told((table) => table.apply({ puts: [...made, ...blocks], removes: [] }))).toEqual([
    'M1 · Added: Page “Trust grows”',
    'M1 · Trust grows · New, with 2 blocks',
  ]);
});

it('says what a page is called now, and of a module that came or went nothing beside that', () => {
  const record = start.get('p2') as AnyRecord;
  expect(
    told((table) =>
      table.apply({
        puts: [{ ...record, data: { ...record.data, title: 'Of firms, and more' } } as AnyRecord],
        removes: [],
      }),
    ),
  ).toEqual(['M1 · Page “Firms” is now called “Of firms, and more”']);
  const whole = subtree(start, module ?? '').map(({ id }) => id);
  expect(told((table) => table.apply({ puts: [], removes: whole }))).toEqual(['M1 · Removed: Module “Trust”']);
  const all = [...start.all()];
  const none = all.filter(({ id }) => !whole.includes(id));
  const groups = compareInWords(none, all);
  expect(groups.map(({ page: on, lines }) => [on, lines.length])).toEqual([[null, 1]]);
  expect(groups.flatMap(({ records }) => records).toSorted()).toEqual(whole.toSorted());
});

it('says settings by their names, and leaves out what people said in a review', () => {
  const data = {
    question: '',
    reviewers: [],
    module: module ?? '',
    pages: [],
    decider: 'A',
    due: null,
    language: 'en',
  };
  const request = { id: 'q', kind: 'request', parent: 'n0000', order: 'a0', data } as unknown as AnyRecord;
  const record = start.get(module ?? '') as AnyRecord;
  expect(
    told((table) =>
      table.apply({ puts: [request, { ...record, data: { ...record.data, passMark: 70 } } as AnyRecord], removes: [] }),
    ),
  ).toEqual(['M1 · Pass mark (%): 70']);
});

const first = 'Firms work to other clocks. They think in orders.';
const second = ' A good part of the work is translating.';

it.each([
  ['to the letter', first, second, ['M1 · Trust · Split: 1 paragraph']],
  [
    'and written on in',
    `${first} So be it.`,
    ' Half of the work is translating.',
    ['M1 · Trust · Changed: 1 paragraph', 'M1 · Trust · Split: 1 paragraph'],
  ],
  [
    'only by its first words',
    first,
    'Something else stands here, of other things.',
    ['M1 · Trust · Changed: 1 paragraph', 'M1 · Trust · Added: 1 paragraph'],
  ],
])('says that a paragraph was split %s, and that several were joined', (_, before, behind, said) => {
  const whole = [paragraph('wa1', page ?? '', 'a1', first + second)];
  const pieces = [paragraph('wa1', page ?? '', 'a1', before), paragraph('cut', page ?? '', 'a1V', behind)];
  const table = (records: readonly AnyRecord[]) => {
    const made = new RecordTable(start.all());
    made.apply({ puts: [...records], removes: [] });
    return made;
  };
  const tell = (from: readonly AnyRecord[], to: readonly AnyRecord[]) =>
    compareInWords(table(from).all(), table(to).all()).flatMap(({ lines }) =>
      lines.map(
        (line) => `M1 · Trust · ${sayLine(line, (key, ...values) => authorText('en', key, ...values), String)}`,
      ),
    );
  expect(tell(whole, pieces)).toEqual(said);
  expect(tell(pieces, whole)).toEqual(
    said.map((line) => line.replace('Split:', 'Joined with what followed:').replace('Added', 'Removed')),
  );
  const [group] = compareInWords(table(whole).all(), table(pieces).all());
  expect(group?.cuts.get('cut') ?? null).toEqual(
    said.some((line) => line.includes('Split'))
      ? { first: 'wa1', old: first + second, now: `${before} ¶ ${behind.trim()}` }
      : null,
  );
});
