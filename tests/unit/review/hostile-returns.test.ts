/** Returns that somebody wrote by hand or with ill will: what cannot be shown is left out and counted, what cannot be told apart is refused. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { recordOf, type AnyRecord, type RecordTable } from '../../../shared/records/record.ts';
import { mergeReturn } from '../../../shared/review/merge-returns.ts';
import { readReturn, writeReturn, type Returned } from '../../../shared/review/return-file.ts';
import { suggestionsIn } from '../../../shared/review/suggestions/all.ts';
import { changesOf } from '../../../shared/review/suggestions/changes-of.ts';
import { acceptChanges } from '../../../shared/review/suggestions/decide.ts';
import { stateOf } from '../../../shared/review/suggestions/record-plan.ts';
import { apply } from '../../support/deeds.ts';
import { moment, person, underReview } from '../../support/review.ts';

const texts = ['The facilitator convenes the firms.'];

type Given = Partial<Omit<Returned, 'format' | 'version'>>;

function given(table: RecordTable, what: Given): Omit<Returned, 'format' | 'version'> {
  const programme = table.children(null, 'programme')[0]?.id ?? '';
  const empty = { threads: [], comments: [], pages: [], suggestions: [] };
  return { programme, request: null, revision: 1, by: person('ann'), made: moment(0), ...empty, ...what };
}

function take(table: RecordTable, what: Given) {
  const read = readReturn(writeReturn(given(table, what)));
  if (!read.ok) throw new Error(read.error.code);
  const merged = mergeReturn(table, read.value, { me: 'me', revision: 1 });
  if (!merged) throw new Error('foreign');
  apply(table, merged.changes);
  return merged.taken;
}

const suggested = (target: string, before: AnyRecord | null, after: AnyRecord): Returned['suggestions'][number] => ({
  target,
  before: before && stateOf(before),
  after: stateOf(after),
  at: moment(0),
  turn: 0,
});

function acceptAll(table: RecordTable) {
  const open = suggestionsIn(table).all.flatMap((one) => changesOf(one, table));
  const picks = open.map(({ suggestion, name }) => ({ suggestion, change: name }));
  const deciding = { by: person('me'), at: moment(1), words: '', newId: sequenceSource('d') };
  return { picked: picks.length, ...acceptChanges(table, picks, deciding) };
}

const nowhere = { resource: 'nowhere', alt: 'A bridge' };

describe('a suggestion that shows a file which the programme does not have', () => {
  it.each([
    ['in a block of its own', { type: 'image', ...nowhere, decorative: false, caption: '', width: 'full' }],
    [
      'among words',
      {
        type: 'paragraph',
        children: [{ text: 'See ' }, { type: 'picture', ...nowhere, children: [{ text: '' }] }, { text: '' }],
      },
    ],
  ])('is refused with its reason when it is accepted, %s', (_where, data) => {
    const table = underReview(texts);
    const block = { id: 'b', kind: 'block', parent: 'p0', order: 'z0', data } as unknown as AnyRecord;
    expect(take(table, { suggestions: [suggested('b', null, block)] })).toMatchObject({ suggestions: 1, unread: 0 });
    const { picked, left, changes } = acceptAll(table);
    expect(picked).toBe(1);
    expect(left).toMatchObject([{ why: 'refused', failure: { code: 'suggestion.fileMissing' } }]);
    expect(changes.puts).toEqual([]);
  });
});

describe('a suggestion', () => {
  it('that is a file, whose bytes no return carries, is left out and counted, as is one of what people say', () => {
    const table = underReview(texts);
    const programme = table.children(null, 'programme')[0]?.id ?? '';
    const sha256 = 'a'.repeat(64);
    const of = { width: null, height: null, original: null, source: '', licence: '' };
    const data = { name: 'x.png', mime: 'image/png', size: 9, sha256, crc32: 1, ...of };
    const file = { id: 'r', kind: 'resource', parent: programme, order: 'a0', data } as unknown as AnyRecord;
    const said = {
      ...file,
      kind: 'comment',
      data: { by: person('dora'), at: moment(0), words: 'Delete it.', turn: 0 },
    } as unknown as AnyRecord;
    const taken = take(table, { suggestions: [suggested('r', null, file), suggested('c', null, said)] });
    expect(taken).toMatchObject({ suggestions: 0, unread: 2 });
    expect(suggestionsIn(table).all).toEqual([]);
  });
});

describe('a return', () => {
  const comment = (id: string) => ({ id, to: 't', at: moment(0), words: id, turn: 0 });

  it.each<[string, Given, string]>([
    ['two comments', { comments: [comment('c'), comment('c')] }, 'comments.1'],
    ['a comment with and without its author', { comments: [comment('ann.c'), comment('c')] }, 'comments.1'],
    [
      'a thread and a comment',
      {
        threads: [{ id: 't', anchor: { record: 'p0b0', page: null, module: null, range: null }, label: null, turn: 0 }],
        comments: [comment('t')],
      },
      'comments.0',
    ],
  ])('in which one name stands for %s is refused, and the place is told', (_what, what, detail) => {
    const text = writeReturn(given(underReview(texts), what));
    expect(readReturn(text)).toEqual({ ok: false, error: { code: 'return.damaged', params: { detail } } });
  });

  it('of more than is saved in one step is refused before anything is taken', () => {
    const many = (list: string) => Array.from({ length: 100_000 }, (_, at) => `${list}${at}`);
    const pages = [{ page: 'p0', done: true, at: moment(0), turn: 0 }];
    const suggestions = many('s').map((id) => ({ id, target: 'b', before: null, after: null, at: moment(0), turn: 0 }));
    const table = underReview(texts);
    const most = given(table, { comments: many('c').map(comment), suggestions });
    expect(readReturn(writeReturn(most)).ok).toBe(true);
    expect(readReturn(writeReturn({ ...most, pages }))).toMatchObject({ error: { code: 'return.tooLarge' } });
  });

  it('under the id of somebody who had another name says so, and what it says bears its own name', () => {
    const table = underReview(texts);
    expect(take(table, { comments: [comment('c')] })).toMatchObject({ calledBefore: null });
    const by = { id: 'ann', name: 'Somebody else' };
    const anew = { ...comment('c'), words: 'Delete the module.', turn: 1 };
    expect(take(table, { by, comments: [anew] })).toMatchObject({ calledBefore: 'Reviewer ann' });
    expect(recordOf(table, 'comment', 'unknown_ann.c')?.data).toMatchObject({
      words: 'Delete the module.',
      by: { name: 'Somebody else', unverified: true },
    });
  });
});
