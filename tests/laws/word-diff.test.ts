/** The difference of two texts by words: it leads from one to the other, and says no more than it must. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordHunks } from '../../shared/review/word-diff.ts';

const words = fc.constantFrom('cluster', 'a', 'trust', 'ā', 'e\u0301', '👩‍🏫', '.', ',', '  ', ' ', '\n', 'x1');
const texts = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

function put(before: string, after: string): string {
  let [made, at] = ['', 0];
  for (const { from, to, start, end } of wordHunks(before, after)) {
    made += before.slice(at, from) + after.slice(start, end);
    at = to;
  }
  return made + before.slice(at);
}

describe('the difference by words', () => {
  it('leads from the first text to the second', () => {
    fc.assert(fc.property(texts, texts, (before, after) => put(before, after) === after));
  });

  it('is nothing between a text and itself, and the same backwards with the sides changed', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(wordHunks(before, before)).toEqual([]);
        const touched = wordHunks(before, after).reduce((sum, { from, to }) => sum + to - from, 0);
        expect(touched).toBeLessThanOrEqual(before.length);
        expect(put(after, before)).toBe(before);
      }),
    );
  });

  it('stands in order, with something between that is the same', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const hunks = wordHunks(before, after);
        for (const [index, hunk] of hunks.entries()) {
          const next = hunks[index + 1];
          if (!next) continue;
          expect(next.from).toBeGreaterThan(hunk.to);
          expect(before.slice(hunk.to, next.from)).toBe(after.slice(hunk.end, next.start));
        }
      }),
    );
  });

  it('is of whole words', () => {
    expect(wordHunks('bringing together the right firms', 'convening the right firms')).toEqual([
      { from: 0, to: 17, start: 0, end: 9 },
    ]);
    expect(wordHunks('the fast facilitator', 'the last facilitator')).toEqual([{ from: 4, to: 8, start: 4, end: 8 }]);
  });
});
