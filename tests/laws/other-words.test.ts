/** Other words in place of some: beside the programme until they are taken, and then there, with everything around them as it was. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOn } from '../../shared/review/anchor.ts';
import { acceptChanges, rejectChanges } from '../../shared/review/suggestions/decide.ts';
import { changesOf } from '../../shared/review/suggestions/changes-of.ts';
import { suggestWords } from '../../shared/review/suggestions/other-words.ts';
import { textOf } from '../../shared/review/texts.ts';
import type { AnyRecord, RecordTable } from '../../shared/records/record.ts';
import { moment, person, underReview } from '../support/review.ts';

const text = 'Three tasks return: bringing together the right firms, and keeping the talk useful.';

function textIn(table: RecordTable): string {
  const block = table.get('p0b0');
  return (block && textOf(block, 'children')?.text) ?? '';
}

function suggested(start: number, end: number, words: string): RecordTable {
  const table = underReview([text]);
  const block = table.get('p0b0');
  if (!block) throw new Error('no block');
  let next = 0;
  const saying = { by: person('ann'), at: moment(0), newId: () => `n${next++}` };
  table.apply(suggestWords(table, anchorOn(table, block, { field: 'children', start, end }), words, saying));
  return table;
}

const deciding = { by: person('me'), at: moment(1), words: '', newId: () => `d${Math.random().toString(36).slice(2)}` };

const picksOf = (table: RecordTable) => {
  const [programme] = table.children(null, 'programme');
  return table
    .children(programme?.id ?? '', 'suggestion')
    .flatMap((one) => changesOf(one, table).map(({ name }) => ({ suggestion: one.id, change: name })));
};

const places = fc
  .tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: 30 }), fc.constantFrom('', 'convening', 'a b', 'ā', 'tasks'))
  .map(([start, length, words]) => ({ start, end: Math.min(text.length, start + 1 + length), words }));

describe('other words for some', () => {
  it('leave the programme as it is, and are in it once they are taken', () => {
    fc.assert(
      fc.property(places, ({ start, end, words }) => {
        const table = suggested(start, end, words);
        expect(textIn(table)).toBe(text);
        const { changes, left } = acceptChanges(table, picksOf(table), deciding);
        expect(left).toEqual([]);
        table.apply(changes);
        expect(textIn(table)).toBe(text.slice(0, start) + words + text.slice(end));
        expect(picksOf(table)).toEqual([]);
      }),
    );
  });

  it('are gone from what is to be decided once they are not taken', () => {
    fc.assert(
      fc.property(places, ({ start, end, words }) => {
        const table = suggested(start, end, words);
        table.apply(rejectChanges(table, picksOf(table), deciding));
        expect(textIn(table)).toBe(text);
        expect(picksOf(table)).toEqual([]);
      }),
    );
  });

  it('leave what stays as it is: marks, links and what is no word', () => {
    const table = underReview(['']);
    const children = [
      { text: 'Call ' },
      { text: 'this', bold: true as const },
      { text: ' a cluster ' },
      { type: 'cite' as const, reference: 'w', locator: '', children: [{ text: '' as const }] },
      { text: '.' },
    ];
    const block = { ...table.get('p0b0'), data: { type: 'paragraph', children } } as AnyRecord;
    table.apply({ puts: [block], removes: [] });
    const anchor = anchorOn(table, block, { field: 'children', start: 0, end: 22 });
    let next = 0;
    const saying = { by: person('ann'), at: moment(0), newId: () => `n${next++}` };
    table.apply(suggestWords(table, anchor, 'Call this a network \uFFFC.\uFFFC', saying));
    expect(picksOf(table)).toHaveLength(1);
    table.apply(acceptChanges(table, picksOf(table), deciding).changes);
    expect(table.get('p0b0')?.data).toMatchObject({
      children: [children[0], children[1], { text: ' a network ' }, children[3], children[4]],
    });
  });

  it('said again of the same words stand instead of those of before', () => {
    const table = suggested(20, 37, 'convening');
    const block = table.get('p0b0');
    if (!block) throw new Error('no block');
    const anchor = anchorOn(table, block, { field: 'children', start: 20, end: 37 });
    const saying = { by: person('ann'), at: moment(2), newId: () => 'n9' };
    table.apply(suggestWords(table, anchor, 'assembling', saying));
    table.apply(acceptChanges(table, picksOf(table), deciding).changes);
    expect(textIn(table)).toBe(text.replace('bringing together', 'assembling'));
  });

  it('are nothing where others stand by now', () => {
    const table = underReview([text]);
    const block = table.get('p0b0');
    if (!block) throw new Error('no block');
    const anchor = anchorOn(table, block, { field: 'children', start: 20, end: 37 });
    table.apply({
      puts: [{ ...block, data: { type: 'paragraph', children: [{ text: `So: ${text}` }] } } as AnyRecord],
      removes: [],
    });
    const saying = { by: person('ann'), at: moment(2), newId: () => 'n9' };
    expect(suggestWords(table, anchor, 'convening', saying)).toEqual({ puts: [], removes: [] });
  });

  it('of one person stand beside one another', () => {
    const table = suggested(20, 37, 'convening');
    const block = table.get('p0b0');
    if (!block) throw new Error('no block');
    const saying = { by: person('ann'), at: moment(2), newId: () => 'n9' };
    const talk = text.indexOf('talk');
    const anchor = anchorOn(table, block, { field: 'children', start: talk, end: talk + 4 });
    table.apply(suggestWords(table, anchor, 'conversation', saying));
    expect(picksOf(table)).toHaveLength(2);
    table.apply(acceptChanges(table, picksOf(table), deciding).changes);
    expect(textIn(table)).toBe(text.replace('bringing together', 'convening').replace('talk', 'conversation'));
  });
});
