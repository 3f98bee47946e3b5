/** Who is called in what is said, and what of it was not read. */

import { describe, expect, test } from 'vitest';
import { calledAt, mentionsIn } from '../../../shared/review/mentions.ts';
import { beginThread, reply, sayAnew, threadsOf } from '../../../shared/review/threads.ts';
import { marksOf, unreadIn } from '../../../shared/review/unread.ts';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { moment, person, underReview } from '../../support/review.ts';

const names = ['Anna', 'Anna Bērziņa', 'Bo', 'Åse Lund'];

describe('mentions', () => {
  test.each([
    ['@Anna Bērziņa, see to it.', ['Anna Bērziņa']],
    ['@Anna, and @bo?', ['Anna', 'Bo']],
    ['(@ÅSE LUND)', ['Åse Lund']],
    ['@Annabel is somebody else', []],
    ['write to x@bo and anna@anna.lv', []],
    ['@@Bo', ['Bo']],
    ['@Bo𝒳', []],
    ['@', []],
  ])('%s', (words, found) => {
    expect(mentionsIn(words, names).map(({ name }) => name)).toEqual(found);
    for (const { start, end, name } of mentionsIn(words, names))
      expect(words.slice(start, end).toLowerCase()).toBe(`@${name.toLowerCase()}`);
  });

  test.each([
    ['Say, @', 6, names],
    ['Say, @b', 7, ['Anna Bērziņa', 'Bo']],
    ['Say, @anna b', 12, ['Anna Bērziņa']],
    // Written out, it is called already; an address calls nobody; and the caret may be before it.
    ['Say, @Bo', 8, null],
    ['x@', 2, null],
    ['Say, @b', 5, null],
    ['@\nb', 3, null],
  ])('is offered: %j', (words, caret, offered) => {
    expect(calledAt(words, caret, names)?.names ?? null).toEqual(offered);
  });
});

test('what others say, and say anew, is unread until it is read, in whatever order it comes', () => {
  const table = underReview(['One two three.']);
  const saying = (who: string, second: number) => ({
    by: person(who),
    at: moment(second),
    newId: sequenceSource(`${who}${second}`),
  });
  const anchor = { record: 'p0b0', page: 'p0', module: 'm', range: null };
  table.apply(beginThread(table, anchor, 'Mine.', saying('me', 5)));
  table.apply(beginThread(table, anchor, 'Theirs.', saying('other', 1)));
  const isMine = (id: string): boolean => id === 'me';
  const unread = (read: readonly string[]) => [...unreadIn(threadsOf(table), new Set(read), isMine)];
  const [mine, theirs] = threadsOf(table);
  expect(unread([])).toEqual([theirs?.record.id]);
  const read = marksOf(threadsOf(table));
  expect(unread(read)).toEqual([]);
  // A clock that is behind makes nothing old.
  table.apply(reply(table, mine?.record.id ?? '', 'No.', saying('other', 0)));
  expect(unread(read)).toEqual([mine?.record.id]);
  const again = marksOf(threadsOf(table));
  table.apply(sayAnew(table, theirs?.comments[0]?.id ?? '', 'Theirs, said otherwise.'));
  expect(unread(again)).toEqual([theirs?.record.id]);
});
