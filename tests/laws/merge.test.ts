/** Laws of making two copies of a programme one: whoever merges, however often, nothing that either wrote is lost. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableJson } from '../../shared/base/json.ts';
import { RecordTable, isEmptyChange, type AnyRecord, type RecordId } from '../../shared/records/record.ts';
import { validateAll } from '../../shared/records/validate.ts';
import { mergeProgrammes, type Choices } from '../../shared/review/merge/merge-programmes.ts';
import type { Choice, Conflict } from '../../shared/review/merge/contest.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import { editedCopy, startOfBoth as base } from '../support/two-copies.ts';

const isFull = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const runs = isFull ? 10_000 : 150;
const seeds = fc.integer();
const steps = fc.integer({ min: 1, max: 12 });

type Programme = readonly AnyRecord[];

function applied(mine: Programme, { changes }: ReturnType<typeof mergeProgrammes>): Programme {
  const table = new RecordTable(mine);
  table.apply(changes);
  return [...table.all()];
}

const merged = (mine: Programme, theirs: Programme, choices?: Choices, from: Programme = base): Programme =>
  applied(mine, mergeProgrammes({ base: from, mine, theirs }, choices));

const plain = (records: Programme): string =>
  stableJson(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((record) => ({ ...record })));

/** All but the keys by which records put in at one place stand behind one another. */
const placeless = (records: Programme): string =>
  stableJson(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ order: _order, ...record }) => record));

const conflictsOf = (mine: Programme, theirs: Programme, from = base): readonly Conflict[] =>
  mergeProgrammes({ base: from, mine, theirs }).conflicts;

/** With the same chosen in all that is asked, and in what is asked once that is chosen. */
function allSettled(mine: Programme, theirs: Programme, choice: Choice) {
  let choices: Choices = new Map();
  for (let round = 0; ; round++) {
    const { conflicts } = mergeProgrammes({ base, mine, theirs }, choices);
    if (round > 20) throw new Error('what is asked never ends');
    if (conflicts.every(({ key }) => choices.has(key)))
      return {
        about: conflicts.map(({ record, is }) => `${record} ${is}`).sort(),
        made: plain(merged(mine, theirs, choices)),
      };
    choices = new Map([...choices, ...conflicts.map(({ key }) => [key, choice] as const)]);
  }
}

describe('of two copies', () => {
  it('one that was not touched makes the other, and one merged with itself stays', () => {
    fc.assert(
      fc.property(seeds, steps, (seed, count) => {
        const { records } = editedCopy('a', seed, count);
        for (const [mine, theirs] of [
          [records, base],
          [records, structuredClone(records)],
        ] as const) {
          const { changes, conflicts } = mergeProgrammes({ base, mine, theirs });
          expect({ changes, conflicts }).toEqual({ changes: { puts: [], removes: [] }, conflicts: [] });
        }
        expect(conflictsOf(base, records)).toEqual([]);
        expect(plain(merged(base, records))).toBe(plain(records));
      }),
      { numRuns: runs },
    );
  });

  it('what comes is lawful, and has every word that either wrote, but for those that are asked about', () => {
    fc.assert(
      fc.property(seeds, seeds, steps, (one, other, count) => {
        const [mine, theirs] = [editedCopy('a', one, count), editedCopy('b', other, count)];
        const result = mergeProgrammes({ base, mine: mine.records, theirs: theirs.records });
        const records = applied(mine.records, result);
        expect(validateAll(records).ok).toBe(true);
        const there = stableJson(records) + stableJson(result.conflicts.map(({ mine, theirs }) => [mine, theirs]));
        expect([...mine.words, ...theirs.words].filter((word) => !there.includes(word))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('it is the same whoever merges, with the same chosen', () => {
    fc.assert(
      fc.property(seeds, seeds, steps, (one, other, count) => {
        const [a, b] = [editedCopy('a', one, count).records, editedCopy('b', other, count).records];
        for (const [here, there] of [
          ['mine', 'theirs'],
          ['theirs', 'mine'],
        ] as const) {
          const [left, right] = [allSettled(a, b, here), allSettled(b, a, there)];
          // The module that gets another code is that of whoever does not merge.
          if (left.about.some((one) => one.endsWith(' code'))) return;
          expect(right.about).toEqual(left.about);
          expect(right.made).toBe(left.made);
        }
      }),
      { numRuns: runs },
    );
  });

  it('merged again, nothing comes of it, and nothing else is asked', () => {
    fc.assert(
      fc.property(seeds, seeds, steps, (one, other, count) => {
        const [a, b] = [editedCopy('a', one, count).records, editedCopy('b', other, count).records];
        const first = mergeProgrammes({ base, mine: a, theirs: b });
        const once = applied(a, first);
        const asked = new Set(first.conflicts.map(({ record }) => record));
        const again = mergeProgrammes({ base, mine: once, theirs: b });
        // Rows of a table have no names: which is which, nobody can tell for certain once several came and went.
        const table = once.find(({ data }) => 'type' in data && data.type === 'table')?.id;
        expect(again.conflicts.filter(({ record }) => !asked.has(record) && record !== table)).toEqual([]);
        if (asked.size === 0) {
          expect(again.changes.puts.filter(({ id }) => id !== table)).toEqual([]);
          expect(again.changes.removes).toEqual([]);
        }
        // As the file remembers which state of theirs it has: nothing of it is new.
        const later = mergeProgrammes({ base: b, mine: once, theirs: b });
        expect(isEmptyChange(later.changes)).toBe(true);
        expect(later.conflicts).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('that touch nothing in common contradict in nothing', () => {
    fc.assert(
      fc.property(seeds, seeds, steps, (one, other, count) => {
        const own = (page: RecordId) => (record: AnyRecord) =>
          record.id === page || record.parent === page || record.kind === 'programme';
        const [a, b] = [editedCopy('a', one, count, own('p0')), editedCopy('b', other, count, own('p1'))];
        const codes = ({ is }: Conflict): boolean => is !== 'code';
        expect(conflictsOf(a.records, b.records).filter(codes)).toEqual([]);
        const made = stableJson(merged(a.records, b.records));
        expect([...a.words, ...b.words].filter((word) => !made.includes(word))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

describe('of three copies', () => {
  it('that contradict in nothing comes the same, whichever two are merged first', () => {
    let peaceful = 0;
    fc.assert(
      fc.property(seeds, seeds, seeds, (one, two, three) => {
        const [a, b, c] = [editedCopy('a', one, 3), editedCopy('b', two, 3), editedCopy('c', three, 3)].map(
          ({ records }) => records,
        ) as [Programme, Programme, Programme];
        const [ab, bc] = [merged(a, b), merged(b, c)];
        const ways = [
          [a, b],
          [b, c],
          [a, c],
          [ab, c],
          [a, bc],
        ] as const;
        if (ways.some(([mine, theirs]) => conflictsOf(mine, theirs).length > 0)) return;
        peaceful += 1;
        expect(placeless(merged(ab, c))).toBe(placeless(merged(a, bc)));
      }),
      { numRuns: runs },
    );
    expect(peaceful).toBeGreaterThan(runs / 10);
  });
});

describe('a conflict', () => {
  it('settled for one side is as that side has it, and settles nothing else', () => {
    fc.assert(
      fc.property(seeds, seeds, steps, (one, other, count) => {
        const [a, b] = [editedCopy('a', one, count).records, editedCopy('b', other, count).records];
        for (const { key, record, is, base: was, mine, theirs, spot, usual } of conflictsOf(a, b)) {
          const [kept, taken] = (['mine', 'theirs'] as const).map((choice) => {
            const result = mergeProgrammes({ base, mine: a, theirs: b }, new Map([[key, choice]]));
            expect(result.conflicts.find((one) => one.key === key)?.choice).toBe(choice);
            return new RecordTable(applied(a, result)).get(record);
          });
          if (is === 'gone')
            expect([kept === undefined, taken === undefined]).toEqual([usual === 'theirs', usual === 'mine']);
          else if (is === 'place') {
            // What came to a page may stand behind others that came there.
            for (const [made, place] of [
              [kept, mine],
              [taken, theirs],
            ] as [AnyRecord, AnyRecord][]) {
              expect(made.parent).toBe(place.parent);
              if ((was as AnyRecord | null)?.parent === place.parent) expect(made.order).toBe(place.order);
            }
          } else if (is === 'set' && spot.path && spot.path.length > 0 && spot.part === null) {
            expect(valueAt(kept, spot.path)).toEqual(mine);
            expect(valueAt(taken, spot.path)).toEqual(theirs);
          } else if (is === 'words') {
            const [left, right] = [stableJson(kept), stableJson(taken)];
            for (const word of wordsIn(mine)) if (!wordsIn(theirs).includes(word)) expect(left).toContain(word);
            for (const word of wordsIn(theirs)) if (!wordsIn(mine).includes(word)) expect(right).toContain(word);
            for (const word of wordsIn(mine))
              if (!wordsIn(theirs).includes(word)) expect(right).not.toContain(`${word} `);
          }
        }
      }),
      { numRuns: runs },
    );
  });
});

function valueAt(record: AnyRecord | undefined, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], record?.data) ?? null;
}

function wordsIn(nodes: unknown): readonly string[] {
  return stableJson(nodes).match(/[ab]x\d+q/g) ?? [];
}

describe('what people said', () => {
  it('is never asked about, and all of it is there', () => {
    fc.assert(
      fc.property(seeds, seeds, steps, (one, other, count) => {
        const [a, b] = [editedCopy('a', one, count), editedCopy('b', other, count)];
        const result = mergeProgrammes({ base, mine: a.records, theirs: b.records });
        const records = new RecordTable(applied(a.records, result));
        for (const { record } of result.conflicts)
          expect(isSaid((records.get(record) ?? (a.records[0] as AnyRecord)).kind)).toBe(false);
        const known = new Set(base.map(({ id }) => id));
        for (const said of [...a.records, ...b.records])
          if (said.kind === 'comment' && !known.has(said.id)) expect(records.get(said.id)).toEqual(said);
      }),
      { numRuns: runs },
    );
  });
});
