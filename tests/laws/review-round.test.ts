/** A whole review at random, returns lost, late, in part and twice: all of it comes together, nothing said is lost, nothing stands at wrong words. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableJson } from '../../shared/base/json.ts';
import { RecordTable, type Records } from '../../shared/records/record.ts';
import { mergeReturn } from '../../shared/review/merge-returns.ts';
import type { Returned } from '../../shared/review/return-file.ts';
import { apply } from '../support/deeds.ts';
import { dice } from '../support/edited.ts';
import { Round } from '../support/round/round.ts';
import { wordsOf } from '../support/round/words.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 10_000 : 300;

function played(seed: number, steps: number): Round {
  const round = new Round(seed);
  for (let step = 0; step < steps; step++) round.step();
  return round;
}

function withAll(records: Records, returns: readonly Returned[]): RecordTable {
  const table = new RecordTable(records.all());
  for (const returned of returns) {
    const merged = mergeReturn(table, returned, { me: 'me', revision: 1 });
    if (!merged) throw new Error('a return of another programme');
    apply(table, merged.changes);
  }
  return table;
}

/** What was said, whatever it stands beside. */
function said(table: Records): readonly string[] {
  return [...table.all()]
    .filter(({ kind }) => ['thread', 'comment', 'signoff', 'suggestion'].includes(kind))
    .map(({ id, kind, parent, data }) => stableJson({ id, kind, parent, data }))
    .toSorted();
}

/** Without where it stands and what was decided, which come of when it was taken in. */
function saidAlone(table: Records): readonly string[] {
  return said(table).map((one) => {
    const { id, kind, parent, data } = JSON.parse(one) as Record<string, unknown>;
    return stableJson(kind === 'thread' ? { id, kind } : { id, kind, parent, data });
  });
}

const story = [fc.integer(), fc.integer({ min: 10, max: 60 })] as const;

describe('a review', () => {
  it('comes together in whatever order its returns come, and loses nothing', () => {
    let most = { comments: 0, suggestions: 0, orphans: 0 };
    fc.assert(
      fc.property(...story, (seed, steps) => {
        const round = played(seed, steps);
        const roll = dice(seed + 1);
        expect(round.watch.losses(round.table, round.taken)).toEqual([]);
        const late = [...round.post, ...round.post.filter(() => roll() < 0.3)];
        const orders = [late, late.toReversed(), late.toSorted(() => roll() - 0.5)];
        const [first, ...others] = orders.map((order) => withAll(round.table, order));
        if (!first) return;
        for (const other of others) expect(said(other)).toEqual(said(first));
        // What was said is the same whenever it was taken in.
        const words = wordsOf(round.table);
        expect(wordsOf(first)).toEqual(words);
        for (const returned of round.post) if (!round.taken.includes(returned)) round.take(returned);
        expect(saidAlone(round.table)).toEqual(saidAlone(first));
        expect(round.watch.losses(round.table, round.post)).toEqual([]);
        most = counted(round.table, most);
      }),
      { numRuns: runs },
    );
    // A review in which nobody says anything keeps these laws as well.
    expect(Math.min(...Object.values(most))).toBeGreaterThan(1);
  });
});

function counted(table: Records, most: { comments: number; suggestions: number; orphans: number }) {
  const all = [...table.all()];
  const orphans = all.filter(({ kind, data }) => {
    const range =
      kind === 'thread' ? (data as { anchor: { range: { start: number; end: number } | null } }).anchor.range : null;
    return range !== null && range.end <= range.start;
  });
  return {
    comments: Math.max(most.comments, all.filter(({ kind }) => kind === 'comment').length),
    suggestions: Math.max(most.suggestions, all.filter(({ kind }) => kind === 'suggestion').length),
    orphans: Math.max(most.orphans, orphans.length),
  };
}
