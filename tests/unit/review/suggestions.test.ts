/** What a reader is shown of suggestions, by example: words, marks, paragraphs made two and one, rights, rows, pictures, pages. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { inlineText, type InlineNode } from '../../../shared/blocks/inline.ts';
import { createPage, createProgramme } from '../../../shared/edit/structure.ts';
import { RecordTable, type AnyRecord, type ChangeSet, type RecordOf } from '../../../shared/records/record.ts';
import { validateChange } from '../../../shared/records/validate.ts';
import { asSuggested } from '../../../shared/review/suggestions/as-suggested.ts';
import type { Change } from '../../../shared/review/suggestions/change.ts';
import { changesOf } from '../../../shared/review/suggestions/changes-of.ts';
import { acceptChanges, rejectChanges } from '../../../shared/review/suggestions/decide.ts';
import { suggest } from '../../../shared/review/suggestions/suggest.ts';
import { anchorOn } from '../../../shared/review/anchor.ts';
import { textOf } from '../../../shared/review/texts.ts';
import { beginThread, threadsOf } from '../../../shared/review/threads.ts';
import { picture } from '../output/programme.ts';

const at = '2026-05-01T10:00:00.000Z';
const anna = { id: 'anna', name: 'Anna' };
const bea = { id: 'bea', name: 'Bea' };
const newId = sequenceSource('q');
const start = createProgramme({ newId: sequenceSource('n'), title: 'P', language: 'en' }).puts;
const page = start.find(({ kind }) => kind === 'page')?.id ?? '';
const unit = start.find(({ kind }) => kind === 'unit')?.id ?? '';

const block = (id: string, order: string, data: unknown): AnyRecord =>
  ({ id, kind: 'block', parent: page, order, data }) as unknown as AnyRecord;
const paragraph = (id: string, order: string, ...children: readonly unknown[]): AnyRecord =>
  block(id, order, {
    type: 'paragraph',
    children: children.map((one) => (typeof one === 'string' ? { text: one } : one)),
  });

function programme(...blocks: readonly AnyRecord[]): RecordTable {
  return new RecordTable([...start, ...blocks]);
}

function apply(table: RecordTable, changes: ChangeSet): void {
  const result = validateChange(table, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

/** What somebody does in suggest mode. */
function say(table: RecordTable, puts: readonly AnyRecord[], removes: readonly string[] = [], person = anna): void {
  apply(table, suggest(table, person, { puts, removes }, at, newId));
}

const suggestions = (table: RecordTable) =>
  [...table.all()].filter((one): one is RecordOf<'suggestion'> & AnyRecord => one.kind === 'suggestion');
const changes = (table: RecordTable): readonly Change[] => suggestions(table).flatMap((one) => changesOf(one, table));
const picks = (list: readonly Change[]) => list.map(({ suggestion, name }) => ({ suggestion, change: name }));
const deciding = { by: bea, at, words: '', newId };

function accept(table: RecordTable, ...list: readonly Change[]): void {
  const { changes: made, left } = acceptChanges(table, picks(list), deciding);
  expect(left).toEqual([]);
  apply(table, made);
}

const words = (nodes: readonly InlineNode[]): string => inlineText(nodes);
const wordsIn = (record: AnyRecord): string => textOf(record, 'children')?.text ?? '';
/** A change in short: `-old +new`, with the range that it is on. */
const short = (change: Change): string => {
  if (change.kind === 'text' || change.kind === 'format')
    return `${change.kind} ${change.field} ${change.range?.from}-${change.range?.to} -${words(change.removed)} +${words(change.added)}`;
  return change.kind === 'value' ? `value ${change.deed} ${change.field}` : change.kind;
};
const data = (table: RecordTable, id: string) => (table.get(id) as RecordOf<'block'>).data;

describe('words', () => {
  it('are changed by words, each place by itself', () => {
    const table = programme(paragraph('b', 'a0', 'Bringing together the right firms is slow work.'));
    say(table, [paragraph('b', 'a0', 'Convening the right firms is patient work.')]);
    expect(changes(table).map(short)).toEqual([
      'text children 0-17 -Bringing together +Convening',
      'text children 37-41 -slow +patient',
    ]);
  });

  it('typed with dead keys and by composing are one change, whatever came between', () => {
    const table = programme(paragraph('b', 'a0', 'Riga'));
    for (const text of ['Riga ', 'Riga Š', 'Riga Šķ', 'Riga Šķūn', 'Riga Šķūnis'])
      say(table, [paragraph('b', 'a0', text)]);
    expect(changes(table).map(short)).toEqual(['text children 4-4 - + Šķūnis']);
    expect(suggestions(table)).toHaveLength(1);
  });

  it('typed inside what was deleted replace it, and what was put in and taken out again says nothing', () => {
    const table = programme(paragraph('b', 'a0', 'one two three'));
    say(table, [paragraph('b', 'a0', 'one  three')]);
    say(table, [paragraph('b', 'a0', 'one second three')]);
    expect(changes(table).map(short)).toEqual(['text children 4-7 -two +second']);
    say(table, [paragraph('b', 'a0', 'one two three')]);
    expect(changes(table)).toEqual([]);
  });

  it('keep marks, links and formulas on both sides', () => {
    const formula = { type: 'formula', source: 'x', alt: '', children: [{ text: '' }] };
    const link = (text: string) => ({ type: 'link', url: 'https://example.org/', children: [{ text }] });
    const table = programme(paragraph('b', 'a0', 'See ', link('the old page'), ' and ', formula, ' there.'));
    say(table, [paragraph('b', 'a0', 'See ', link('the new page'), ' and ', formula, ' here.')]);
    const [first, second] = changes(table);
    expect([first, second].map((one) => one && short(one))).toEqual([
      'text children 8-11 -old +new',
      'text children 23-28 -there +here',
    ]);
    if (second) accept(table, second);
    expect(data(table, 'b')).toMatchObject({
      children: [{ text: 'See ' }, link('the old page'), { text: ' and ' }, formula, { text: ' here.' }],
    });
    if (first) accept(table, first);
    expect(data(table, 'b')).toMatchObject({ children: [{}, link('the new page'), {}, formula, {}] });
  });

  it('in another dress are a format', () => {
    const table = programme(paragraph('b', 'a0', 'one two three'));
    say(table, [paragraph('b', 'a0', 'one ', { text: 'two', bold: true }, ' three')]);
    expect(changes(table).map(short)).toEqual(['format children 4-7 -two +two']);
  });

  it('stand where they belong when the programme went on, and beside what contradicts them', () => {
    const table = programme(paragraph('b', 'a0', 'The fast facilitator asks the firms.'));
    say(table, [paragraph('b', 'a0', 'The patient facilitator asks all the firms.')]);
    apply(table, { puts: [paragraph('b', 'a0', 'Today the quick facilitator asks the firms.')], removes: [] });
    const [first, second] = changes(table);
    expect(first?.conflict && Object.values(first.conflict).map((nodes) => words(nodes as InlineNode[]))).toEqual([
      'The fast',
      'Today the quick',
      'The patient',
    ]);
    expect(second && short(second)).toBe('text children 33-33 - +all ');
    if (second) accept(table, second);
    expect(data(table, 'b')).toMatchObject({ children: [{ text: 'Today the quick facilitator asks all the firms.' }] });
  });

  it('that the programme has by now are no change any more', () => {
    const table = programme(paragraph('b', 'a0', 'one two three'));
    say(table, [paragraph('b', 'a0', 'one second three')]);
    apply(table, { puts: [paragraph('b', 'a0', 'zero one second three')], removes: [] });
    expect(changes(table)).toEqual([]);
  });

  it('of two people in the same place contradict each other once one is taken; of both at once one is left', () => {
    const table = programme(paragraph('b', 'a0', 'one two three'));
    say(table, [paragraph('b', 'a0', 'one second three')]);
    say(table, [paragraph('b', 'a0', 'one other three')], [], bea);
    const all = changes(table);
    expect(all.map(({ conflict }) => conflict)).toEqual([null, null]);
    expect(acceptChanges(table, picks(all), deciding).left).toMatchObject([{ why: 'overlaps' }]);
    if (all[0]) accept(table, all[0]);
    expect(changes(table).map(({ conflict }) => words((conflict?.theirs ?? []) as InlineNode[]))).toEqual(['second']);
  });

  it('that were not taken can be said once more', () => {
    const table = programme(paragraph('b', 'a0', 'one'));
    say(table, [paragraph('b', 'a0', 'one two')]);
    apply(table, rejectChanges(table, picks(changes(table)), deciding));
    expect(changes(table)).toEqual([]);
    expect(asSuggested(table, { person: 'anna' }).get('b')).toBe(table.get('b'));
    say(table, [paragraph('b', 'a0', 'one two')]);
    expect(changes(table).map(short)).toEqual(['text children 3-3 - + two']);
  });
});

it('what was said about words is about those that come in their place', () => {
  const table = programme(paragraph('b', 'a0', 'We are bringing together the firms here.'));
  const on = table.get('b');
  if (!on) throw new Error('no block');
  const anchor = anchorOn(table, on, { field: 'children', start: 7, end: 23 });
  apply(table, beginThread(table, anchor, 'Plainer.', { by: bea, at, newId }, null));
  say(table, [paragraph('b', 'a0', 'We are convening the firms here, all of them.')]);
  accept(table, ...changes(table));
  expect(table.get('b')).toMatchObject({
    data: { children: [{ text: 'We are convening the firms here, all of them.' }] },
  });
  expect(threadsOf(table).map(({ standing, record }) => [standing.is, record.data.anchor.range?.quote])).toEqual([
    ['words', 'convening'],
  ]);
});

describe('a paragraph', () => {
  it('made two is one change, ¶, and taken as one', () => {
    const table = programme(paragraph('b', 'a0', 'One half. Other half.'), paragraph('c', 'a1', 'Next.'));
    say(table, [paragraph('b', 'a0', 'One half.'), paragraph('n', 'a0V', ' Other half.')]);
    const all = changes(table);
    expect(all).toMatchObject([
      { kind: 'split', target: 'n', other: 'b', field: 'children', range: { from: 9, to: 21 } },
    ]);
    accept(table, ...all);
    expect(changes(table)).toEqual([]);
    expect(data(table, 'b')).toMatchObject({ children: [{ text: 'One half.' }] });
    expect(data(table, 'n')).toMatchObject({ children: [{ text: ' Other half.' }] });
  });

  it('that was made two in words of one’s own takes them along, and none comes twice', () => {
    const table = programme(paragraph('b', 'a0', 'One five'));
    say(table, [paragraph('b', 'a0', 'One two three five')]);
    say(table, [paragraph('b', 'a0', 'One two '), paragraph('n', 'a1', 'three five')]);
    const all = changes(table);
    expect(all).toMatchObject([{ kind: 'split', target: 'n', other: 'b' }]);
    accept(table, ...all);
    expect(table.children(page, 'block').map(wordsIn)).toEqual(['One two ', 'three five']);
  });

  it('that the designer made two or joined meanwhile is changed where its words are by now', () => {
    const table = programme(paragraph('b', 'a0', 'One two three four five'));
    say(table, [paragraph('b', 'a0', 'One two three X five')]);
    const joined = new RecordTable([paragraph('a', 'Zz', 'Before. '), ...table.all()]);
    apply(table, { puts: [paragraph('b', 'a0', 'One two '), paragraph('c', 'a1', 'three four five')], removes: [] });
    accept(table, ...changes(table));
    expect(table.children(page, 'block').map(wordsIn)).toEqual(['One two ', 'three X five']);
    apply(joined, { puts: [paragraph('a', 'Zz', 'Before. One two three four five')], removes: ['b'] });
    accept(joined, ...changes(joined));
    expect(joined.children(page, 'block').map(wordsIn)).toEqual(['Before. One two three X five']);
  });

  it.each([
    ['a word', 'One X four', ['One two ', 'three four'], ['One X', ' four']],
    ['a letter', 'One two X four', ['One two thr', 'ee four'], ['One two X', ' four']],
    ['the space behind them', 'One two four', ['One two three', 'four'], ['One two ', 'four']],
  ])('cut at %s when the designer made two of them go from both, and what comes stands where they began', (...row) => {
    const [, said, [first = '', second = ''], expected] = row;
    const table = programme(paragraph('b', 'a0', 'One two three four'));
    say(table, [paragraph('b', 'a0', said)]);
    apply(table, { puts: [paragraph('b', 'a0', first), paragraph('c', 'a1', second)], removes: [] });
    accept(table, ...changes(table));
    expect(table.children(page, 'block').map(wordsIn)).toEqual(expected);
    expect(changes(table)).toEqual([]);
  });

  it('joined to the one before is one change, and left as one', () => {
    const table = programme(paragraph('b', 'a0', 'One half.'), paragraph('c', 'a1', ' Other half.'));
    say(table, [paragraph('b', 'a0', 'One half. Other half.')], ['c']);
    const all = changes(table);
    expect(all).toMatchObject([{ kind: 'join', target: 'c', other: 'b' }]);
    apply(table, rejectChanges(table, picks(all), deciding));
    expect(changes(table)).toEqual([]);
    expect(asSuggested(table, 'all').children(page)).toEqual(table.children(page));
  });

  it('moved is a move, and turned into a heading is that, beside its words', () => {
    const table = programme(paragraph('b', 'a0', 'One two'), paragraph('c', 'a1', 'Three'));
    say(table, [{ ...paragraph('b', 'a2', 'One two') }]);
    expect(changes(table).map(short)).toEqual(['move']);
    say(table, [block('b', 'a2', { type: 'heading', level: 2, children: [{ text: 'One 2' }] })]);
    expect(changes(table).map(short)).toEqual(['move', 'text children 4-7 -two +2', 'value turn ']);
    const turn = changes(table).find(({ kind }) => kind === 'value');
    if (turn) accept(table, turn);
    expect(data(table, 'b')).toEqual({ type: 'heading', level: 2, children: [{ text: 'One two' }] });
    expect(changes(table).map(short)).toEqual(['move', 'text children 4-7 -two +2']);
  });
});

describe('what is not running text', () => {
  const rich = (text: string) => [{ text }];
  const options = ['a', 'b', 'c'].map((id) => ({
    id,
    text: rich(`Option ${id}`),
    correct: id === 'a',
    feedback: rich(''),
  }));
  const exercise = (change: object) => ({
    type: 'single-choice',
    prompt: rich('Which?'),
    hints: [rich('Think.')],
    tags: [],
    points: 1,
    weight: 1,
    penalty: 0,
    attempts: 2,
    feedback: { correct: rich('Yes.'), incorrect: rich('No.') },
    shuffle: false,
    options,
    ...change,
  });

  it('is one change for each thing: which option is right, its words, one more, a setting, a hint', () => {
    const table = programme(block('b', 'a0', exercise({})));
    const changed = [
      { ...options[0], correct: false },
      { ...options[1], correct: true, text: rich('Option beta') },
      options[2],
      { id: 'd', text: rich('None'), correct: false, feedback: rich('') },
    ];
    say(table, [block('b', 'a0', exercise({ options: changed, points: 2, hints: [rich('Think.'), rich('Twice.')] }))]);
    expect(changes(table).map(short)).toEqual([
      'value add hints/1',
      'value set points',
      'value set options/#a/correct',
      'text options/#b/text 7-8 -b +beta',
      'value set options/#b/correct',
      'value add options/#d',
    ]);
    const right = changes(table).find(({ kind, name }) => kind === 'value' && name.includes('#b/correct'));
    expect(right).toMatchObject({ part: { list: 'options', number: 2 }, before: false, after: true });
    if (right) accept(table, right);
    expect(data(table, 'b')).toMatchObject({
      options: [{ correct: true }, { correct: true, text: rich('Option b') }, {}],
    });
  });

  it('finds its part when parts were put in another order meanwhile', () => {
    const table = programme(block('b', 'a0', exercise({})));
    const changed = [options[0], options[1], { ...options[2], text: rich('Option gamma') }];
    say(table, [block('b', 'a0', exercise({ options: changed }))]);
    apply(table, { puts: [block('b', 'a0', exercise({ options: options.toReversed() }))], removes: [] });
    expect(changes(table)).toMatchObject([
      { kind: 'text', field: 'options/#c/text', path: ['options', 0, 'text'], conflict: null },
    ]);
    accept(table, ...changes(table));
    expect(data(table, 'b')).toMatchObject({
      options: [{ id: 'c', text: rich('Option gamma') }, { id: 'b' }, { id: 'a' }],
    });
  });

  it('puts parts in another order around one that came meanwhile', () => {
    const table = programme(block('b', 'a0', exercise({})));
    const [a, b, c] = options;
    say(table, [block('b', 'a0', exercise({ options: [c, a, b] }))]);
    expect(changes(table).map(short)).toEqual(['value order options']);
    const d = { id: 'd', text: rich('None'), correct: false, feedback: rich('') };
    apply(table, { puts: [block('b', 'a0', exercise({ options: [a, d, b, c] }))], removes: [] });
    expect(changes(table)).toMatchObject([{ conflict: null }]);
    accept(table, ...changes(table));
    expect(data(table, 'b')).toMatchObject({ options: [{ id: 'c' }, { id: 'd' }, { id: 'a' }, { id: 'b' }] });
  });

  it('brings a part back that was taken away meanwhile, where its new words are taken', () => {
    const table = programme(block('b', 'a0', exercise({})));
    const [a, b, c] = options;
    say(table, [block('b', 'a0', exercise({ options: [a, { ...b, text: rich('Option beta') }, c] }))]);
    apply(table, { puts: [block('b', 'a0', exercise({ options: [a, c], points: 3 }))], removes: [] });
    expect(changes(table)).toMatchObject([{ kind: 'text', range: null, path: null, conflict: { theirs: null } }]);
    accept(table, ...changes(table));
    expect(data(table, 'b')).toMatchObject({
      points: 3,
      options: [{ id: 'a' }, { id: 'b', text: rich('Option beta') }, { id: 'c' }],
    });
  });

  const table3 = (...rows: readonly (readonly string[])[]) => ({
    type: 'table',
    caption: '',
    headerRow: true,
    headerColumn: false,
    children: rows.map((cells) => ({
      type: 'table-row',
      children: cells.map((text) => ({ type: 'table-cell', children: rich(text) })),
    })),
  });

  it('in a table is a row, a column, or the words of a cell; rows stay of one length whatever is taken', () => {
    const table = programme(block('b', 'a0', table3(['Who', 'What'], ['Anna', 'asks'], ['Bea', 'answers'])));
    say(table, [
      block(
        'b',
        'a0',
        table3(
          ['Who', 'When', 'What'],
          ['Anna', 'now', 'asks'],
          ['Carl', 'never', 'listens'],
          ['Bea', 'later', 'answers well'],
        ),
      ),
    ]);
    expect(changes(table).map(short)).toEqual([
      'text children/2/children/1/children 7-7 - + well',
      'value addRow children/2',
      'value addColumn children/1',
    ]);
    const row = changes(table).find((one) => short(one).includes('addRow'));
    if (row) accept(table, row);
    expect(data(table, 'b')).toMatchObject(
      table3(['Who', 'What'], ['Anna', 'asks'], ['Carl', 'listens'], ['Bea', 'answers']),
    );
    apply(table, {
      puts: [
        block(
          'b',
          'a0',
          table3(['Who', 'What'], ['Anna', 'asks'], ['Carl', 'listens'], ['Bea', 'answers'], ['Dan', 'goes']),
        ),
      ],
      removes: [],
    });
    accept(table, ...changes(table));
    expect(data(table, 'b')).toMatchObject(
      table3(
        ['Who', 'When', 'What'],
        ['Anna', 'now', 'asks'],
        ['Carl', 'never', 'listens'],
        ['Bea', 'later', 'answers well'],
        ['Dan', '', 'goes'],
      ),
    );
  });

  it('is a picture in place of another with the words that describe it, and brings its file', () => {
    const image = (resource: string, alt: string) => ({
      type: 'image',
      resource,
      alt,
      decorative: false,
      caption: '',
      width: 'full',
    });
    const file = (id: string): AnyRecord => ({
      id,
      kind: 'resource',
      parent: 'n0000',
      order: `a${id}`,
      data: { ...picture, name: `${id}.png` },
    });
    const table = programme(file('r1'), block('b', 'a0', image('r1', 'A map')));
    say(table, [file('r2'), block('b', 'a0', image('r2', 'A chart'))]);
    const own = changes(table).filter(({ target }) => target === 'b');
    expect(own.map(short)).toEqual(['value set resource']);
    accept(table, ...own);
    expect(data(table, 'b')).toMatchObject({ resource: 'r2', alt: 'A chart' });
    expect(table.get('r2')).toBeDefined();
    expect(changes(table)).toEqual([]);
  });

  it('is not taken where it would be longer than the field, and the reason is told', () => {
    const titled = (title: string): AnyRecord => ({
      id: page,
      kind: 'page',
      parent: unit,
      order: 'a0',
      data: { title, use: 'page' },
    });
    const table = programme();
    apply(table, { puts: [titled('one two')], removes: [] });
    say(table, [titled(`${'x'.repeat(150)} two`)]);
    apply(table, { puts: [titled(`one two ${'y'.repeat(200)}`)], removes: [] });
    const { left, changes: made } = acceptChanges(table, picks(changes(table)), deciding);
    expect(left).toMatchObject([{ why: 'refused', failure: { code: 'text.tooLong' } }]);
    expect(made).toEqual({ puts: [], removes: [] });
  });
});

describe('a page', () => {
  it('comes with its blocks, and a block brings its page', () => {
    const table = programme();
    const made = createPage(table, { newId: () => 'p2', unit, title: 'Two' }).puts;
    const blocks = ['x', 'y'].map((id, index) => ({ ...paragraph(id, `a${index}`, id), parent: 'p2' }));
    say(table, [...made, ...blocks]);
    const all = changes(table);
    expect(all.map(({ kind, target }) => [kind, target])).toEqual([
      ['insert', 'p2'],
      ['insert', 'x'],
      ['insert', 'y'],
    ]);
    expect(all.map((one) => ('under' in one ? one.under : ''))).toEqual([null, 'p2', 'p2']);
    const whole = new RecordTable(table.all());
    if (all[0]) accept(whole, all[0]);
    expect(whole.children('p2').map(({ id }) => id)).toEqual(['x', 'y']);
    if (all[2]) accept(table, all[2]);
    expect(table.children('p2').map(({ id }) => id)).toEqual(['y']);
    expect(changes(table).map(({ target }) => target)).toEqual(['x']);
  });

  it('that is to go is in conflict once something new stands in it', () => {
    const table = programme(paragraph('b', 'a0', 'one'));
    say(table, [], ['b', page]);
    expect(changes(table).map(({ kind, conflict }) => [kind, conflict])).toEqual([
      ['remove', null],
      ['remove', null],
    ]);
    apply(table, { puts: [paragraph('c', 'a1', 'new')], removes: [] });
    const whole = changes(table).find(({ target }) => target === page);
    expect(whole?.conflict?.theirs).toMatchObject({ id: 'c' });
    expect(
      asSuggested(table, 'all')
        .children(page)
        .map(({ id }) => id),
    ).toEqual(['c']);
    expect(asSuggested(table, { person: 'anna' }).get('c')).toBeUndefined();
  });
});

it('views share with the programme whatever nothing is suggested about, and stay the same while nothing changes', () => {
  const table = programme(paragraph('b', 'a0', 'one'), paragraph('c', 'a1', 'two'));
  expect(asSuggested(table, { person: 'anna' })).toBe(table);
  say(table, [paragraph('c', 'a1', 'second')]);
  const [view, again] = [asSuggested(table, { person: 'anna' }), asSuggested(table, { person: 'anna' })];
  expect(view.get('b')).toBe(table.get('b'));
  expect(view.get('c')).toBe(again.get('c'));
  expect(view.children(unit)).toBe(table.children(unit));
});
