/** Where what was said stands: what a review played at random found, each in its smallest case. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { removeTree } from '../../../shared/edit/subtree.ts';
import {
  recordOf,
  type RecordTable,
  type AnyRecord,
  type RecordId,
  type Records,
} from '../../../shared/records/record.ts';
import { anchorOn, standingOf } from '../../../shared/review/anchor.ts';
import { followed } from '../../../shared/review/follow.ts';
import { mergeReturn } from '../../../shared/review/merge-returns.ts';
import type { Returned } from '../../../shared/review/return-file.ts';
import { changesOf } from '../../../shared/review/suggestions/changes-of.ts';
import { acceptChanges } from '../../../shared/review/suggestions/decide.ts';
import { stateOf } from '../../../shared/review/suggestions/record-plan.ts';
import { suggest } from '../../../shared/review/suggestions/suggest.ts';
import { withWords } from '../../../shared/review/suggestions/with-words.ts';
import { beginThread } from '../../../shared/review/threads.ts';
import { apply } from '../../support/deeds.ts';
import { moment, person, underReview } from '../../support/review.ts';

const newId = sequenceSource('q');
const saying = { by: person('ann'), at: moment(0), newId };

const written = (record: AnyRecord | undefined, text: string): AnyRecord =>
  ({ ...record, data: { type: 'paragraph', children: [{ text }] } }) as AnyRecord;

function begun(table: RecordTable, record: AnyRecord | undefined, words: string): RecordId {
  if (!record) throw new Error('no block');
  const start = JSON.stringify(record.data).indexOf(words) - JSON.stringify(record.data).indexOf('"text":"') - 8;
  const range = { field: 'children', start, end: start + words.length };
  const changes = beginThread(table, anchorOn(table, record, range), 'Why?', saying);
  apply(table, changes);
  return changes.puts[0]?.id ?? '';
}

function pointedAt(table: Records, thread: RecordId): string | null {
  const anchor = recordOf(table, 'thread', thread)?.data.anchor;
  const standing = anchor && standingOf(table, anchor);
  return standing?.is === 'words' ? standing.range.quote : null;
}

describe('a thread', () => {
  it('is an orphan where nothing but a space of its words is left', () => {
    const table = underReview(['Say it to some firms here.']);
    const thread = begun(table, table.get('p0b0'), 'some firms');
    const edit = (text: string) =>
      apply(table, followed(table, { puts: [written(table.get('p0b0'), text)], removes: [] }));
    edit('Say it to some  here.');
    expect(pointedAt(table, thread)).toBe('some ');
    edit('Say it to rival clubs  here.');
    expect(pointedAt(table, thread)).toBeNull();
  });

  it('on words that are replaced is on those that come, and not on a paragraph that is joined to them', () => {
    const table = underReview(['Nobody says a thing', 'Trust comes first.']);
    const thread = begun(table, table.get('p0b0'), 'a thing');
    const text = 'Nobody says one loud word Trust always comes first.';
    const joined = { puts: [written(table.get('p0b0'), text)], removes: ['p0b1'] };
    apply(table, suggest(table, person('bo'), joined, moment(1), newId));
    const open = [...table.all()].flatMap((one) => (one.kind === 'suggestion' ? changesOf(one, table) : []));
    const picks = open.map(({ suggestion, name }) => ({ suggestion, change: name }));
    const { changes, left } = acceptChanges(table, picks, { by: person('me'), at: moment(2), words: '', newId });
    expect(left).toEqual([]);
    apply(table, changes);
    expect(table.get('p0b0')).toEqual(written(table.get('p0b0'), text));
    expect(pointedAt(table, thread)).toBe('one loud word');
  });
});

describe('a suggestion', () => {
  it('that takes a page away is left where another one of those accepted put words in it', () => {
    const table = underReview(['Nobody has formal power here.']);
    const [page, block] = [table.get('p0'), table.get('p0b0')];
    if (!page || !block) throw new Error('no page');
    const gone = { puts: [], removes: removeTree(table, { id: 'p0' }).removes };
    apply(table, suggest(table, person('bo'), gone, moment(1), newId));
    const edited = { puts: [written(block, 'Nobody has any power here.')], removes: [] };
    apply(table, suggest(table, person('ann'), edited, moment(1), newId));
    const open = [...table.all()].flatMap((one) => (one.kind === 'suggestion' ? changesOf(one, table) : []));
    const picks = open.map(({ suggestion, name }) => ({ suggestion, change: name }));
    const { changes, left } = acceptChanges(table, picks, { by: person('me'), at: moment(2), words: '', newId });
    apply(table, changes);
    expect(table.get('p0b0')).toMatchObject({ data: { children: [{ text: 'Nobody has any power here.' }] } });
    expect(new Set(left.map(({ why }) => why))).toEqual(new Set(['overlaps']));
  });

  it('that comes after what was answered to it has the answer', () => {
    const table = underReview(['Nobody has formal power here.']);
    const block = table.get('p0b0');
    if (!block) throw new Error('no block');
    const whole: Returned = {
      format: 'modulewright-return',
      version: 1,
      programme: table.children(null, 'programme')[0]?.id ?? '',
      request: null,
      revision: 1,
      by: person('ann'),
      made: moment(0),
      threads: [],
      comments: [{ id: 'c', to: 's', at: moment(1), words: 'As in the law.', turn: 0 }],
      pages: [],
      suggestions: [
        {
          id: 's',
          target: block.id,
          before: stateOf(block),
          after: stateOf(withWords(block, ['children'], { start: 0, end: 6 }, 'No firm')),
          at: moment(1),
          turn: 0,
        },
      ],
    };
    const take = (returned: Returned) => {
      const merged = mergeReturn(table, returned, { me: 'me', revision: 1 });
      if (merged) apply(table, merged.changes);
      return merged?.taken;
    };
    expect(take({ ...whole, suggestions: [] })).toMatchObject({ comments: 1, stray: 1 });
    expect(take(whole)).toMatchObject({ suggestions: 1, repeated: 1 });
    const suggestion = recordOf(table, 'suggestion', 'unknown_ann.s');
    expect(suggestion && changesOf(suggestion, table)).toMatchObject([{ kind: 'text' }]);
    expect(table.children('unknown_ann.s', 'comment').map(({ data }) => data.words)).toEqual(['As in the law.']);
  });
});
