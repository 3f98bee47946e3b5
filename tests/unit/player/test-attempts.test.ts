/** Tests that draw from a bank: what an attempt asks, how it is judged, and what of it reaches the module's score. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPageAndPassed } from '../../../shared/model/programme/completions.ts';
import { player as trueFalse } from '../../../shared/blocks/true-false/player.dom.ts';
import type { PlainExercise } from '../../../shared/blocks/exercises.ts';
import { plainScored } from '../../../shared/exercise/fixture-start.ts';
import type { ContentTest, PackageContent } from '../../../shared/output/page/content.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import { draw } from '../../../shared/player/draw.ts';
import type { AnyPlayerExercise } from '../../../shared/player/exercise.ts';
import { rollUp, type ScoredItem } from '../../../shared/player/roll-up.ts';
import { Session } from '../../../shared/player/session.ts';
import type { Driver, Told } from '../../../shared/player/tracking/driver.ts';

const types = { 'true-false': trueFalse } as unknown as Record<string, AnyPlayerExercise>;
const question: Extract<PlainExercise, { type: 'true-false' }> = {
  ...plainScored,
  type: 'true-false',
  prompt: 'So?',
  points: 1,
  attempts: 1,
  answer: true,
  optionFeedback: { true: '', false: '' },
};
const bank = 8;

/** A module with one exercise of ten points on its page, and a test of ten points over a bank of eight. */
function moduleWith(test: Partial<ContentTest['data']>): PackageContent {
  const asked = Array.from({ length: bank }, (_, index) => ({
    id: `t_${index}`,
    page: 'p',
    test: 't',
    data: question,
  }));
  return {
    id: 'm',
    activity: 'https://modulewright.org/activities/mod',
    standard: 'scorm12',
    title: 'Module',
    passMark: 60,
    goalMark: null,
    counts: 'best',
    completion: everyPageAndPassed,
    certificate: false,
    pages: [{ id: 'p', title: 'One', minutes: 1 }],
    exercises: [{ id: 'q', page: 'p', test: null, data: { ...question, points: 10 } }, ...asked],
    tests: [
      {
        id: 't',
        exercises: asked.map((_, index) => index + 1),
        data: {
          type: 'test',
          title: 'Test',
          draw: 4,
          shuffle: true,
          points: 10,
          passMark: 50,
          attempts: 2,
          review: 'after-each',
          minutes: null,
          extension: 50,
          ...test,
        },
      },
    ],
    goals: [{ id: 'g', text: 'Tell', must: false, exercises: asked.map(({ id }) => id), pages: [] }],
    text: learnerText('en'),
    words: {},
  };
}

function sit(test: Partial<ContentTest['data']> = {}, suspended = '', now = () => 0) {
  const reports: Told[] = [];
  const driver: Driver = {
    suspendLimit: 4096,
    start: () => ({ suspended, passMark: null }),
    tell: (told) => reports.push(told) > 0,
    pause: () => undefined,
    finish: () => undefined,
  };
  return { session: new Session(moduleWith(test), driver, types, 7, now), reports };
}

/** Answers the first `right` of the drawn exercises rightly, the rest wrongly, and hands in. */
function attempt(session: Session, right: number, left = 0): void {
  session.beginTest(0, false);
  const drawn = session.drawn(0);
  for (const [index, exercise] of drawn.slice(0, drawn.length - left).entries()) session.draft(exercise, index < right);
  session.handIn(0, () => 1000);
}

const candidatesOf = (size: number) =>
  Array.from({ length: size }, (_, index) => ({ id: `mquestion${index}`, kept: false }));

describe('a draw', () => {
  const cases = fc.record({
    size: fc.integer({ min: 0, max: 60 }),
    count: fc.integer({ min: 1, max: 80 }),
    shuffle: fc.boolean(),
    seed: fc.integer(),
    name: fc.string(),
  });

  it('asks different candidates, as many as it may, the same ones for the same attempt', () => {
    fc.assert(
      fc.property(cases, ({ size, count, shuffle, seed, name }) => {
        const candidates = candidatesOf(size);
        const drawn = draw(candidates, count, shuffle, seed, name);
        expect(drawn).toHaveLength(Math.min(size, count));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((one) => candidates.includes(one))).toBe(true);
        expect(draw(candidates, count, shuffle, seed, name)).toEqual(drawn);
        if (!shuffle) expect(drawn).toEqual(candidates.filter((one) => drawn.includes(one)));
      }),
    );
  });

  it('asks each candidate about as often, and others in another attempt', () => {
    const times = new Map<string, number>();
    const seen = new Set<string>();
    const idsOf = (seed: number, name: string) => draw(candidatesOf(8), 4, false, seed, name).map(({ id }) => id);
    for (let seed = 0; seed < 4000; seed++) {
      const drawn = idsOf(seed, 't 1');
      seen.add(String(drawn) === String(idsOf(seed, 't 2')) ? 'same' : 'other');
      for (const one of drawn) times.set(one, (times.get(one) ?? 0) + 1);
    }
    for (const count of times.values()) expect(Math.abs(count - 2000)).toBeLessThan(150);
    expect(seen).toContain('other');
  });
});

describe('a draw from a bank that was edited', () => {
  const cases = fc.record({ count: fc.integer({ min: 1, max: 20 }), seed: fc.integer(), gone: fc.nat(29) });

  it('loses one question at most to one that came, and only one that was not answered yet', () => {
    fc.assert(
      fc.property(cases, fc.uniqueArray(fc.nat(29)), ({ count, seed, gone }, answers) => {
        const fewer = candidatesOf(30).filter((_, index) => index !== gone);
        const drawn = draw(fewer, count, true, seed, 't 1').map(({ id }) => id);
        const answered = new Set(drawn.filter((_, index) => answers.includes(index)));
        const all = candidatesOf(30).map(({ id }) => ({ id, kept: answered.has(id) }));
        const after = draw(all, count, true, seed, 't 1').map(({ id }) => id);
        const lost = drawn.filter((id) => !after.includes(id));
        expect(lost.length).toBeLessThanOrEqual(1);
        expect(lost.some((id) => answered.has(id))).toBe(false);
        // What stays is asked in the order in which it was asked.
        expect(after.filter((id) => drawn.includes(id))).toEqual(drawn.filter((id) => after.includes(id)));
      }),
    );
  });
});

describe('an attempt at a test', () => {
  it('counts with its share of what was drawn, and the best attempt stays', () => {
    const { session } = sit();
    expect(session.outcome.percent).toBeNull();
    attempt(session, 3);
    expect(session.test(0)).toMatchObject({ attempts: 1, best: 0.75, last: 0.75, began: null });
    expect(session.outcome.percent).toBe(37.5);
    attempt(session, 1);
    expect(session.test(0)).toMatchObject({ attempts: 2, best: 0.75, last: 0.25 });
    session.answer(0, true, 1);
    expect(session.outcome).toMatchObject({ percent: 87.5, success: 'passed' });
  });

  it('tells each answer once, under the name of its attempt, and what was left out not at all', () => {
    const { session, reports } = sit();
    attempt(session, 2, 1);
    const told = reports.flatMap(({ interactions }) => interactions);
    expect(told).toHaveLength(3);
    expect(told.every(({ id }) => /^t_\d\.1$/.test(id))).toBe(true);
    expect(told.filter(({ result }) => result === 'correct')).toHaveLength(2);
    expect(session.test(0)?.best).toBe(0.5);
    attempt(session, 4);
    const ids = reports.flatMap(({ interactions }) => interactions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('decides a goal only once it was handed in', () => {
    const { session, reports } = sit();
    session.beginTest(0, false);
    session.draft(session.drawn(0)[0] ?? 0, true);
    session.answer(0, true, 1);
    expect(reports.at(-1)?.objectives[0]).toMatchObject({ id: 'g', completed: false, success: 'unknown' });
    session.handIn(0, () => 1);
    // Three of four were left out: they earned nothing, and another attempt may be begun.
    expect(reports.at(-1)?.objectives[0]).toMatchObject({ completed: true, success: 'unknown', percent: 25 });
    session.beginTest(0, false);
    session.draft(session.drawn(0)[0] ?? 0, true);
    session.answer(0, true, 1);
    expect(reports.at(-1)?.objectives[0]).toMatchObject({ success: 'unknown', percent: null });
    session.handIn(0, () => 1);
    expect(reports.at(-1)?.objectives[0]).toMatchObject({ success: 'failed', percent: 25 });
    const { session: whole, reports: better } = sit();
    attempt(whole, 4);
    expect(better.at(-1)?.objectives[0]).toMatchObject({ completed: true, success: 'passed', percent: 100 });
  });

  it('goes on after a resume with the same questions, the same answers and the time that is left', () => {
    let seconds = 1_000_000;
    const now = () => seconds * 1000;
    const { session, reports } = sit({ minutes: 10 }, '', now);
    session.beginTest(0, false);
    const drawn = session.drawn(0);
    session.draft(drawn[1] ?? 0, false);
    seconds += 90;
    const { session: resumed } = sit({ minutes: 10 }, reports.at(-1)?.suspended, now);
    expect(resumed.drawn(0)).toEqual(drawn);
    expect(resumed.answered(drawn[1] ?? 0)?.response).toBe(false);
    expect(resumed.secondsLeft(0)).toBe(510);
    seconds += 9000;
    expect(resumed.secondsLeft(0)).toBe(0);
    // Not even a clock that is set back gives more.
    seconds -= 20_000;
    expect(resumed.secondsLeft(0)).toBe(600);
  });

  it('has half as much time again for those who were granted it, and none to lose without an allowance', () => {
    const { session } = sit({ minutes: 10 });
    session.beginTest(0, true);
    expect(session.secondsLeft(0)).toBe(900);
    const { session: free } = sit();
    free.beginTest(0, true);
    expect(free.secondsLeft(0)).toBeNull();
  });

  it('cannot be handed in before it began, nor twice', () => {
    const { session, reports } = sit();
    session.handIn(0, () => 1);
    expect(reports).toEqual([]);
    attempt(session, 4);
    const before = reports.length;
    session.handIn(0, () => 1);
    expect(reports).toHaveLength(before);
  });
});

describe('the score of a module', () => {
  const part: fc.Arbitrary<ScoredItem> = fc
    .record({
      max: fc.integer({ min: 0, max: 100 }),
      weight: fc.constantFrom(0, 0.5, 1, 3),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      penalty: fc.constantFrom(0, 0, 0.25, 1),
      answered: fc.boolean(),
      open: fc.boolean(),
    })
    .map(({ share, ...rest }) => ({ ...rest, earned: rest.answered ? share * rest.max : 0 }));
  const parts = fc.array(part, { minLength: 1, maxLength: 12 });

  it('lies between nothing and everything, whatever the order', () => {
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat()), (some, random) => {
        const { earned, reachable, maximum, answered, scored } = rollUp(some);
        expect(reachable).toBeGreaterThanOrEqual(earned - 1e-9);
        expect(reachable).toBeLessThanOrEqual(maximum + 1e-9);
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(maximum + 1e-9);
        expect(answered).toBeLessThanOrEqual(scored);
        const mixed = some.toSorted(() => ((random.next().value as number) % 2 === 0 ? 1 : -1));
        expect(rollUp(mixed).earned).toBeCloseTo(earned, 6);
        expect(rollUp(mixed).maximum).toBeCloseTo(maximum, 6);
      }),
    );
  });

  it('never falls when a part earns more, and without negative marking never by answering', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (some, which, more) => {
        const place = which % some.length;
        const better = some.map((one, index) =>
          index === place && one.answered && one.earned > 0
            ? { ...one, earned: one.earned + more * (one.max - one.earned) }
            : one,
        );
        expect(rollUp(better).earned).toBeGreaterThanOrEqual(rollUp(some).earned - 1e-9);
        const kind = some.map((one) => ({ ...one, penalty: 0 }));
        const tried = kind.map((one, index) => (index === place ? { ...one, answered: true } : one));
        expect(rollUp(tried).earned).toBeGreaterThanOrEqual(rollUp(kind).earned - 1e-9);
      }),
    );
  });

  it('takes a penalty for a wrong answer only, and never below zero', () => {
    const wrong: ScoredItem = { max: 4, weight: 1, earned: 0, penalty: 0.5, answered: true, open: false };
    const right: ScoredItem = { max: 4, weight: 1, earned: 4, penalty: 0.5, answered: true, open: false };
    expect(rollUp([right, wrong]).earned).toBe(2);
    expect(rollUp([right, { ...wrong, answered: false }]).earned).toBe(4);
    expect(rollUp([wrong, wrong]).earned).toBe(0);
  });
});
