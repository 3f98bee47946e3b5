/** Completed, passed, failed, score: the laws of the one place that decides them, over generated work. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf, successOf } from '../../../shared/player/policy.ts';
import { percentOf, type GoalWork, type Work } from '../../../shared/player/roll-up.ts';
import { everyPage, everyPageAndPassed, type Policy } from '../../../shared/model/programme/completions.ts';
import { modulesGainPolicy } from '../../../shared/model/programme/migrations.ts';

type Deciding = Omit<Policy, 'counts'>;

const mark = fc.option(fc.integer({ min: 0, max: 100 }));
const share = fc.option(fc.integer({ min: 1, max: 100 }));
const completion = fc.record({
  pages: share,
  exercises: share,
  tests: fc.boolean(),
  minutes: fc.option(fc.integer({ min: 1, max: 60 })),
  passed: fc.boolean(),
});
const policy: fc.Arbitrary<Deciding> = fc.record({ passMark: mark, goalMark: mark, completion });

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const goal: fc.Arbitrary<GoalWork> = fc
  .record({ done: fc.boolean(), percent: fc.option(percent), more: percent })
  .map(({ done, percent: now, more }) => ({ done, percent: now, reachable: now && Math.min(100, now + more) }));

/** Work as it can be: nothing seen or answered beyond what is there, nothing earned without an answer. */
const work: fc.Arbitrary<Work> = fc
  .record({
    pages: fc.integer({ min: 1, max: 30 }),
    points: fc.array(fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constantFrom(0.1, 0.2, 0.3, 1.1)), { maxLength: 12 }),
    seenShare: fc.double({ min: 0, max: 1, noNaN: true }),
    answers: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
    again: fc.integer({ min: 0, max: 3 }),
    tests: fc.integer({ min: 0, max: 3 }),
    testsDone: fc.integer({ min: 0, max: 3 }),
    minutes: fc.double({ min: 0, max: 70, noNaN: true }),
    goals: fc.array(goal, { maxLength: 3 }),
  })
  .map(({ pages, points, seenShare, answers, again, tests, testsDone, ...rest }) => {
    const answered = Math.min(answers.length, points.length);
    return {
      ...rest,
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
      exercises: points.length,
      exercisesDone: answered,
      tests,
      testsDone: Math.min(tests, testsDone),
    };
  });

/** A module with one ten-point exercise on two pages, all of it done. */
const done: Work = {
  pages: 2,
  seen: 2,
  maximum: 10,
  earned: 10,
  reachable: 10,
  scored: 1,
  answered: 1,
  exercises: 1,
  exercisesDone: 1,
  tests: 0,
  testsDone: 0,
  minutes: 0,
  goals: [],
};

const seen = (passMark: number | null): Deciding => ({ passMark, goalMark: null, completion: everyPage });

describe('the outcome', () => {
  it('has no score while nothing scored was answered, and a percentage of one decimal from then on', () => {
    fc.assert(
      fc.property(policy, work, (by, given) => {
        const { percent: score } = outcomeOf(by, given);
        expect(score === null).toBe(given.answered === 0);
        if (score === null) return;
        expect(String(score)).toMatch(/^\d+(\.\d)?$/);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('knows success exactly where there is something to pass by, and never rounds up to a mark', () => {
    fc.assert(
      fc.property(policy, work, (by, given) => {
        expect(outcomeOf({ ...by, passMark: null, goalMark: null }, given).success).toBe('unknown');
        const { success } = outcomeOf(by, given);
        const { passMark, goalMark } = by;
        if (success === 'passed') {
          const share = given.maximum === 0 ? 0 : (100 * given.earned) / given.maximum;
          if (passMark !== null) expect(given.answered > 0 && share >= passMark - 1e-6).toBe(true);
          const short = given.goals.filter((one) => !one.done || one.percent === null || one.percent < (goalMark ?? 0));
          if (goalMark !== null) expect(short).toEqual([]);
        }
        if (success !== 'failed') return;
        expect(given.seen).toBe(given.pages);
        expect(given.answered).toBe(given.scored);
        const noPoints = passMark !== null && 100 * given.reachable < (passMark * given.maximum || 1);
        const noGoal = goalMark !== null && given.goals.some(({ reachable }) => (reachable ?? 100) < goalMark);
        expect(noPoints || noGoal).toBe(true);
      }),
    );
  });

  it('is never taken back by more work: pages, points, answers, tests, time, goals', () => {
    const more = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(policy, work, more, (by, given, part) => {
        fc.pre(given.answered > 0);
        const nearer = (from: number, to: number) => from + part * (to - from);
        const before = outcomeOf(by, given);
        const after = outcomeOf(by, {
          ...given,
          seen: Math.ceil(nearer(given.seen, given.pages)),
          earned: nearer(given.earned, given.maximum),
          reachable: Math.max(given.reachable, nearer(given.earned, given.maximum)),
          exercisesDone: Math.ceil(nearer(given.exercisesDone, given.exercises)),
          testsDone: Math.ceil(nearer(given.testsDone, given.tests)),
          minutes: given.minutes + 10 * part,
          goals: given.goals.map(({ percent: now, reachable }) => {
            const next = now === null ? null : Math.floor(nearer(10 * now, 1000)) / 10;
            return { done: true, percent: next, reachable: next && Math.max(next, reachable ?? 0) };
          }),
        });
        if (before.completed) expect(after.completed).toBe(true);
        if (before.success === 'passed') expect(after.success).toBe('passed');
        expect(after.percent ?? 0).toBeGreaterThanOrEqual(before.percent ?? 0);
      }),
    );
  });

  it('stays a pass that was kept, with its points, whatever comes after it', () => {
    fc.assert(
      fc.property(policy, work, percent, (by, given, kept) => {
        fc.pre(by.passMark !== null || by.goalMark !== null);
        const after = outcomeOf(by, given, kept);
        expect(after.success).toBe('passed');
        expect(after.percent).toBeGreaterThanOrEqual(kept);
        if (outcomeOf(by, given).completed) expect(after.completed).toBe(true);
      }),
    );
  });

  it('is complete and passed when everything was done and earned, whatever the policy and in whatever order it was added up', () => {
    fc.assert(
      fc.property(
        policy,
        fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.7, 1.1, 5), { minLength: 1, maxLength: 40 }),
        (by, points) => {
          const outcome = outcomeOf(by, {
            pages: 3,
            seen: 3,
            maximum: add(points),
            earned: add(points.toReversed()),
            reachable: add(points),
            scored: points.length,
            answered: points.length,
            exercises: points.length,
            exercisesDone: points.length,
            tests: 2,
            testsDone: 2,
            minutes: 60,
            goals: [{ done: true, percent: 100, reachable: 100 }],
          });
          const success = by.passMark === null && by.goalMark === null ? 'unknown' : 'passed';
          expect(outcome).toEqual({ completed: true, success, percent: 100, over: true });
        },
      ),
    );
  });

  it('needs for completion each thing that is asked for, and no other', () => {
    const asks: readonly [Partial<Policy['completion']>, Partial<Work>][] = [
      [{ pages: 100 }, { seen: 1 }],
      [{ pages: 51 }, { seen: 1 }],
      [{ exercises: 100 }, { exercisesDone: 0 }],
      [{ tests: true }, { tests: 2, testsDone: 1 }],
      [{ minutes: 5 }, { minutes: 4.99 }],
      [{ passed: true }, { earned: 4 }],
    ];
    for (const [at, [asked]] of asks.entries()) {
      const by = { ...seen(50), completion: { ...everyPage, pages: null, ...asked } };
      const met = asks.map(([, short]) => outcomeOf(by, { ...done, minutes: 5, ...short }).completed);
      // Half of the pages are short of both shares of pages.
      expect(met).toEqual(asks.map((_, other) => (at < 2 ? other > 1 : other !== at)));
    }
    expect(outcomeOf({ ...seen(50), completion: { ...everyPage, pages: 50 } }, { ...done, seen: 1 }).completed).toBe(
      true,
    );
  });

  it('asks of a goal that all of it is done, and gives it up only when no try is left', () => {
    const met: GoalWork = { done: true, percent: 60, reachable: 60 };
    expect(successOf(met, 60)).toBe('passed');
    expect(successOf({ ...met, done: false }, 60)).toBe('unknown');
    expect(successOf(met, 61)).toBe('failed');
    expect(successOf({ ...met, reachable: 61 }, 61)).toBe('unknown');
    expect(successOf({ ...met, percent: null }, 0)).toBe('unknown');
    expect(successOf(met, null)).toBe('unknown');
    const both = { ...seen(50), goalMark: 60 };
    expect(outcomeOf(both, { ...done, goals: [met, met] }).success).toBe('passed');
    expect(outcomeOf(both, { ...done, goals: [met, { ...met, percent: 59.9, reachable: 59.9 }] }).success).toBe(
      'failed',
    );
    expect(outcomeOf(both, { ...done, earned: 4, reachable: 4, goals: [met] }).success).toBe('failed');
    expect(outcomeOf({ ...both, passMark: null }, { ...done, earned: 0, goals: [met] }).success).toBe('passed');
  });

  it('fails only when nothing is left to do, and the pass mark itself passes', () => {
    const lost = { ...done, earned: 4.99, reachable: 4.99 };
    expect(outcomeOf(seen(50), lost)).toMatchObject({ success: 'failed', percent: 49.9, over: true });
    expect(outcomeOf(seen(50), { ...lost, earned: 5 })).toMatchObject({ success: 'passed', percent: 50, over: true });
    expect(outcomeOf(seen(50), { ...lost, seen: 1 })).toMatchObject({ success: 'unknown', over: false });
    expect(outcomeOf(seen(50), { ...lost, scored: 2 })).toMatchObject({ success: 'unknown', over: false });
    expect(outcomeOf(seen(50), { ...lost, reachable: 5 })).toMatchObject({ success: 'unknown', over: false });
  });

  it('is 80.9 with 34 of 42 points, and never rounded up to a mark', () => {
    const some = { ...done, maximum: 42, earned: 34, reachable: 34 };
    const by = { ...seen(70), completion: everyPageAndPassed };
    expect(outcomeOf(by, some)).toEqual({ completed: true, success: 'passed', percent: 80.9, over: true });
    expect(outcomeOf({ ...by, passMark: 81 }, some).success).toBe('failed');
  });
});

/** What the three rules of files before version 10 came to. */
function before(rule: string, passMark: number | null, given: Work) {
  const viewed = given.seen >= given.pages;
  const none = given.answered === 0 || given.maximum === 0;
  const score = none ? null : percentOf(given.earned, given.maximum);
  const reached = passMark === null || (score !== null && score >= passMark);
  const completed = rule === 'viewed' ? viewed : rule === 'passed' ? reached : viewed && reached;
  if (passMark === null) return { completed, success: 'unknown', percent: score, over: completed };
  const lost = given.maximum === 0 || percentOf(given.reachable, given.maximum) < passMark;
  const failed = !reached && viewed && given.answered >= given.scored && lost;
  const success = reached ? 'passed' : failed ? 'failed' : 'unknown';
  return { completed, success, percent: score, over: failed || (completed && reached) };
}

it('is for a module of an older file what it was', () => {
  const rule = fc.constantFrom('viewed', 'passed', 'viewed-and-passed');
  fc.assert(
    fc.property(rule, mark, work, (old, passMark, given) => {
      const by = modulesGainPolicy({ completion: old, passMark }) as unknown as Policy;
      expect(outcomeOf(by, given)).toEqual(before(old, passMark, given));
    }),
  );
});
