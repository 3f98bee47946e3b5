/** A module in one sitting or in many: whatever is broken off and taken up again comes to the same, and no pass is taken back. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPageAndPassed, type Policy } from '../../shared/model/programme/completions.ts';
import type { Outcome } from '../../shared/player/policy.ts';
import { Session } from '../../shared/player/session.ts';
import type { Driver, Told } from '../../shared/player/tracking/driver.ts';
import { course } from '../oracles/platforms/course.ts';
import { packageOf } from '../oracles/platforms/package.ts';
import { players } from '../support/exercise-fixtures.ts';

const made = packageOf(course({ attempts: 0 }), 'scorm2004', 'generic').content;
/** Few enough statements for a mark to be reached by chance: two of each page. */
const exercises = made.exercises.filter((_, index) => index % 14 < 2);
const goals = made.goals.map((goal, index) => ({
  ...goal,
  must: index === 0,
  exercises: goal.exercises.filter((id) => exercises.some((exercise) => exercise.id === id)),
}));

const policies: fc.Arbitrary<Policy> = fc.record({
  passMark: fc.option(fc.constantFrom(0, 34, 50, 100)),
  goalMark: fc.option(fc.constantFrom(0, 50, 100)),
  counts: fc.constantFrom('best', 'last'),
  completion: fc.record({
    pages: fc.option(fc.constantFrom(34, 100)),
    exercises: fc.option(fc.constantFrom(50, 100)),
    tests: fc.boolean(),
    minutes: fc.option(fc.constantFrom(1, 9)),
    passed: fc.boolean(),
  }),
});

type Act =
  | { readonly what: 'page'; readonly at: number }
  | { readonly what: 'answer'; readonly at: number; readonly right: boolean }
  | { readonly what: 'break' };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ what: fc.constant('page' as const), at: fc.nat(2) }) },
    { weight: 6, arbitrary: fc.record({ what: fc.constant('answer' as const), at: fc.nat(5), right: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('break' as const) }) },
  ),
  { maxLength: 40, size: 'max' },
);

/** Each act takes a minute; a break is left out, or a window that goes and another that comes. */
function live(policy: Policy, done: readonly Act[], breaks: boolean) {
  const content = { ...made, ...policy, exercises, goals };
  const outcomes: Outcome[] = [];
  let suspended = '';
  let lasted = 0;
  const begin = (): Session => {
    const driver: Driver = {
      suspendLimit: 64_000,
      start: () => ({ suspended, passMark: null }),
      tell: (told: Told) => {
        suspended = told.suspended;
        return true;
      },
      pause: () => undefined,
      finish: () => undefined,
    };
    lasted = 0;
    return new Session(
      content,
      driver,
      players,
      7,
      () => 0,
      () => lasted,
    );
  };
  let session = begin();
  for (const act of done) {
    if (act.what === 'break') {
      if (!breaks) continue;
      session.finish();
      session = begin();
    } else {
      lasted += 60_000;
      if (act.what === 'page') session.open(act.at);
      else session.answer(act.at, act.right === Boolean(exercises[act.at]?.data['answer' as never]), 1000);
    }
    outcomes.push(session.outcome);
  }
  return { outcomes, last: session.outcome };
}

describe('a policy', () => {
  it('comes to the same in one sitting and in many', () => {
    fc.assert(
      fc.property(policies, acts, (policy, done) => {
        expect(live(policy, done, true).last).toEqual(live(policy, done, false).last);
      }),
      { numRuns: 150 },
    );
  });

  it('takes back no pass, and no completion', () => {
    fc.assert(
      fc.property(policies, acts, (policy, done) => {
        let before: Outcome | null = null;
        for (const now of live(policy, done, true).outcomes) {
          if (before?.completed) expect(now.completed).toBe(true);
          if (before?.success === 'passed') {
            expect(now.success).toBe('passed');
            if (policy.passMark !== null) expect(now.percent).toBeGreaterThanOrEqual(policy.passMark);
          }
          before = now;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lets the last try count where it says so, and the best where not', () => {
    const policy: Policy = { passMark: 100, goalMark: null, counts: 'best', completion: everyPageAndPassed };
    const twice: readonly Act[] = [true, false].map((right) => ({ what: 'answer', at: 0, right }));
    expect(live(policy, twice, false).last.percent).toBe(16.6);
    expect(live({ ...policy, counts: 'last' }, twice, false).last.percent).toBe(0);
  });
});
