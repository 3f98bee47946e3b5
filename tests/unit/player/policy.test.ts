/** Completed, passed, failed, score: the laws of the one place that decides them, over generated work. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../shared/player/policy.ts';
import type { Work } from '../../../shared/player/roll-up.ts';
import { completionRules } from '../../../shared/model/programme/schema.ts';

const rule = fc.constantFrom(...completionRules);
const mark = fc.option(fc.integer({ min: 0, max: 100 }));

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Work as it can be: nothing seen or answered beyond what is there, nothing earned without an answer. */
const work: fc.Arbitrary<Work> = fc
  .record({
    pages: fc.integer({ min: 1, max: 30 }),
    points: fc.array(fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constantFrom(0.1, 0.2, 0.3, 1.1)), { maxLength: 12 }),
    seenShare: fc.double({ min: 0, max: 1, noNaN: true }),
    answers: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
    again: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ pages, points, seenShare, answers, again }) => {
    const answered = Math.min(answers.length, points.length);
    return {
      pages,
      seen: Math.round(seenShare * pages),
      maximum: add(points),
      earned: add(points.slice(0, answered).map((value, index) => value * (answers[index] ?? 0))),
      // Of what was answered some may be tried again.
      reachable: add(
        points.map((value, index) => (index < answered && index % 3 !== again ? value * (answers[index] ?? 0) : value)),
      ),
      scored: points.length,
      answered,
    };
  });

/** A module with one ten-point exercise on two pages, all of it done. */
const done: Work = { pages: 2, seen: 2, maximum: 10, earned: 10, reachable: 10, scored: 1, answered: 1 };

describe('the outcome', () => {
  it('has no score while nothing scored was answered, and a percentage of one decimal from then on', () => {
    fc.assert(
      fc.property(rule, mark, work, (completion, passMark, given) => {
        const { percent } = outcomeOf(completion, passMark, given);
        expect(percent === null).toBe(given.answered === 0);
        if (percent === null) return;
        expect(String(percent)).toMatch(/^\d+(\.\d)?$/);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('knows success exactly where there is a pass mark, and never rounds up to it', () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 0, max: 100 }), work, (completion, passMark, given) => {
        expect(outcomeOf(completion, null, given).success).toBe('unknown');
        const { success } = outcomeOf(completion, passMark, given);
        const reached = given.answered > 0 && (100 * given.earned) / given.maximum >= passMark - 1e-6;
        if (success === 'passed') expect(reached).toBe(true);
        if (success === 'failed') {
          expect(given.seen).toBe(given.pages);
          expect(given.answered).toBe(given.scored);
          expect(100 * given.reachable).toBeLessThan(passMark * given.maximum || 1);
        }
      }),
    );
  });

  it('is never taken back by more work', () => {
    fc.assert(
      fc.property(
        rule,
        mark,
        work,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (completion, passMark, given, share) => {
          fc.pre(given.answered > 0);
          const before = outcomeOf(completion, passMark, given);
          const after = outcomeOf(completion, passMark, {
            ...given,
            seen: given.pages,
            earned: given.earned + share * (given.maximum - given.earned),
          });
          if (before.completed) expect(after.completed).toBe(true);
          if (before.success === 'passed') expect(after.success).toBe('passed');
          expect(after.percent ?? 0).toBeGreaterThanOrEqual(before.percent ?? 0);
        },
      ),
    );
  });

  it('is complete and passed when everything was seen and earned, whatever the rule and in whatever order it was added up', () => {
    fc.assert(
      fc.property(
        rule,
        fc.integer({ min: 0, max: 100 }),
        fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.7, 1.1, 5), { minLength: 1, maxLength: 40 }),
        (completion, passMark, points) => {
          const outcome = outcomeOf(completion, passMark, {
            pages: 3,
            seen: 3,
            maximum: add(points),
            earned: add(points.toReversed()),
            reachable: add(points),
            scored: points.length,
            answered: points.length,
          });
          expect(outcome).toEqual({ completed: true, success: 'passed', percent: 100, over: true });
        },
      ),
    );
  });

  it('asks of completion what its rule says', () => {
    const cases = [
      [{ ...done, seen: 1 }, [false, true, false]],
      [{ ...done, earned: 4 }, [true, false, false]],
      [done, [true, true, true]],
      [{ ...done, seen: 0, earned: 0, answered: 0 }, [false, false, false]],
    ] as const;
    for (const [given, expected] of cases) {
      expect(completionRules.map((name) => outcomeOf(name, 50, given).completed)).toEqual(expected);
    }
  });

  it('fails only when nothing is left to do, and the pass mark itself passes', () => {
    const lost = { ...done, earned: 4.99, reachable: 4.99 };
    expect(outcomeOf('viewed', 50, lost)).toMatchObject({ success: 'failed', percent: 49.9, over: true });
    expect(outcomeOf('viewed', 50, { ...lost, earned: 5 })).toMatchObject({
      success: 'passed',
      percent: 50,
      over: true,
    });
    expect(outcomeOf('viewed', 50, { ...lost, seen: 1 })).toMatchObject({ success: 'unknown', over: false });
    expect(outcomeOf('viewed', 50, { ...lost, scored: 2 })).toMatchObject({ success: 'unknown', over: false });
    expect(outcomeOf('viewed', 50, { ...lost, reachable: 5 })).toMatchObject({ success: 'unknown', over: false });
  });

  it('is 80.9 with 34 of 42 points, and never rounded up to a mark', () => {
    const some = { ...done, maximum: 42, earned: 34, reachable: 34 };
    expect(outcomeOf('viewed-and-passed', 70, some)).toEqual({
      completed: true,
      success: 'passed',
      percent: 80.9,
      over: true,
    });
    expect(outcomeOf('viewed-and-passed', 81, some).success).toBe('failed');
  });
});
