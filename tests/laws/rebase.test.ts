/** Laws of putting one side's changes on top of the other's: nothing of either goes. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { stableJson } from '../../shared/base/json.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { rebase } from '../../shared/review/merge/rebase.ts';
import { validateAll } from '../../shared/records/validate.ts';
import { createProgramme } from '../../shared/edit/structure.ts';

const start = createProgramme({ newId: sequenceSource('n'), title: 'P', language: 'en' }).puts;
const page = start.find(({ kind }) => kind === 'page')?.id ?? '';

function paragraph(id: string, text: string): AnyRecord {
  const data = { type: 'paragraph', children: [{ text }] };
  return { id, kind: 'block', parent: page, order: 'a1', data } as unknown as AnyRecord;
}

/** A state of the programme: for each of six paragraphs its words, or null when it is not there. */
const state = (side: string): fc.Arbitrary<readonly AnyRecord[]> =>
  fc
    .array(fc.option(fc.nat(3)), { minLength: 6, maxLength: 6 })
    .map((words) => [
      ...start,
      ...words.flatMap((word, at) =>
        word === null ? [] : [paragraph(`w${at}`, word === 0 ? 'same' : `${side} ${word}`)],
      ),
    ]);

const plain = (records: readonly AnyRecord[]): string => stableJson(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)));

function wordsIn(records: readonly AnyRecord[]): ReadonlySet<string> {
  return new Set(records.flatMap(({ kind, data }) => (kind === 'block' ? [stableJson(data)] : [])));
}

it('is mine where only I changed, and theirs where only they did', () => {
  fc.assert(
    fc.property(state('base'), state('side'), (base, side) => {
      expect(
        plain(rebase({ base: base.values(), mine: side.values(), theirs: base.values() }, sequenceSource('x')).records),
      ).toBe(plain(side));
      expect(
        plain(rebase({ base: base.values(), mine: base.values(), theirs: side.values() }, sequenceSource('x')).records),
      ).toBe(plain(side));
    }),
  );
});

it('keeps the words that either side wrote, and a programme that is valid', () => {
  fc.assert(
    fc.property(state('base'), state('mine'), state('theirs'), (base, mine, theirs) => {
      const { records } = rebase(
        { base: base.values(), mine: mine.values(), theirs: theirs.values() },
        sequenceSource('x'),
      );
      const before = wordsIn(base);
      const written = [...wordsIn(mine), ...wordsIn(theirs)].filter((words) => !before.has(words));
      const kept = wordsIn(records);
      expect(written.filter((words) => !kept.has(words))).toEqual([]);
      expect(validateAll(records).ok).toBe(true);
    }),
  );
});
