/** The session over a platform of the test's own: what counts, what is believed of the past, what is told. */

import { describe, expect, it } from 'vitest';
import { everyPageAndPassed } from '../../../shared/model/programme/completions.ts';
import { player as multipleResponse } from '../../../shared/blocks/multiple-response/player.dom.ts';
import { player as singleChoice } from '../../../shared/blocks/single-choice/player.dom.ts';
import { player as trueFalse } from '../../../shared/blocks/true-false/player.dom.ts';
import type { PlainExercise } from '../../../shared/blocks/exercises.ts';
import type { PackageContent } from '../../../shared/output/page/content.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import type { AnyPlayerExercise } from '../../../shared/player/exercise.ts';
import { Session } from '../../../shared/player/session.ts';
import { namesOf } from '../../../shared/player/resume.ts';
import { encodeState } from '../../../shared/player/state.ts';
import type { Driver, Told } from '../../../shared/player/tracking/driver.ts';
import type { RawApi } from '../../../shared/player/tracking/scorm-api.ts';
import { scorm12 } from '../../../shared/player/tracking/scorm12.ts';
import { plainScored } from '../../../shared/exercise/fixture-start.ts';
import { checkScorm12Calls, type Scorm12Call } from '../../oracles/scorm12-rte.ts';

const types = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
} as unknown as Record<string, AnyPlayerExercise>;

const none = { correct: '', incorrect: '' };
const option = (id: string, correct: boolean) => ({ id, text: id, correct, feedback: '' });
const several: PlainExercise = {
  ...plainScored,
  type: 'multiple-response',
  prompt: 'Which?',
  points: 4,
  attempts: 0,
  shuffle: true,
  partialCredit: true,
  feedback: none,
  options: [option('a', true), option('b', true), option('c', false)],
};
const judged: PlainExercise = {
  ...plainScored,
  type: 'true-false',
  prompt: 'So?',
  points: 1,
  attempts: 1,
  answer: true,
  feedback: none,
  optionFeedback: { true: '', false: '' },
};

const content: PackageContent = {
  id: 'm',
  activity: 'https://modulewright.org/activities/mod',
  standard: 'scorm12',
  title: 'Module',
  passMark: 80,
  goalMark: null,
  counts: 'best',
  completion: everyPageAndPassed,
  certificate: false,
  pages: [
    { id: 'p1', title: 'One', minutes: 1 },
    { id: 'p2', title: 'Two', minutes: 1 },
  ],
  exercises: [
    { id: 'q1', page: 'p1', test: null, data: several },
    { id: 'q2', page: 'p2', test: null, data: judged },
  ],
  tests: [],
  goals: [{ id: 'g1', text: 'Tell', must: false, exercises: ['q1', 'q2'], pages: [] }],
  text: learnerText('en'),
  words: {},
};

function platform(suspended = '', passMark: number | null = null) {
  const reports: Told[] = [];
  const driver: Driver = {
    suspendLimit: 4096,
    start: () => ({ suspended, passMark }),
    tell: (told) => reports.push(told) > 0,
    pause: () => undefined,
    finish: () => undefined,
  };
  return { driver, reports };
}

const suspended = (answered: Parameters<typeof encodeState>[0]['answered']) =>
  encodeState({ seed: 1, page: 1, seen: new Set([0]), answered, tests: [] }, namesOf(content, types), 4096, () => false)
    .text;

describe('a session', () => {
  it('tells nothing before the learner does something, and seeds a new attempt', () => {
    const { driver, reports } = platform();
    const session = new Session(content, driver, types, 99);
    expect(reports).toEqual([]);
    expect(session.state).toMatchObject({ seed: 99, page: 0, answered: [] });
    expect(session.outcome).toEqual({ completed: false, success: 'unknown', percent: null, over: false });
  });

  it('counts the best attempt and tells each one under a name of its own', () => {
    const { driver, reports } = platform();
    const session = new Session(content, driver, types, 1);
    session.answer(0, ['a', 'b'], 10);
    session.answer(0, ['c'], 10);
    session.answer(0, ['a'], 10);
    expect(session.answered(0)).toEqual({ exercise: 0, attempts: 3, points: 4, response: ['a'], open: false });
    expect(reports.flatMap(({ interactions }) => interactions.map(({ id, result }) => [id, result]))).toEqual([
      ['q1.1', 'correct'],
      ['q1.2', 'incorrect'],
      ['q1.3', 'incorrect'],
    ]);
    expect(session.outcome.percent).toBe(80);
  });

  it('completes by time alone once that has been spent, over visits, and tells so once', () => {
    const asks = { ...content, passMark: null, completion: { ...everyPageAndPassed, passed: false, minutes: 10 } };
    let lasted = 6 * 60_000;
    const elapsed = () => lasted;
    const first = platform();
    const before = new Session(asks, first.driver, types, 5, Date.now, elapsed);
    before.open(1);
    before.finishPage();
    expect([before.outcome.completed, before.minutesLeft]).toEqual([false, 4]);
    before.finish();
    lasted = 0;
    const second = platform(first.reports.at(-1)?.suspended);
    const after = new Session(asks, second.driver, types, 5, Date.now, elapsed);
    lasted = 4 * 60_000 - 1;
    expect([after.passTime(), after.minutesLeft, second.reports.length]).toEqual([false, 1, 0]);
    lasted = 4 * 60_000;
    expect([after.passTime(), after.minutesLeft, after.passTime()]).toEqual([true, 0, false]);
    expect(second.reports.map(({ outcome }) => outcome.completed)).toEqual([true]);
  });

  it('has nothing to tell of time where a visit does not count', () => {
    const asks = { ...content, passMark: null, completion: { ...everyPageAndPassed, passed: false, minutes: 1 } };
    const first = platform();
    const before = new Session(asks, first.driver, types, 5, Date.now, () => 60_000);
    before.open(1);
    before.finishPage();
    const { driver, reports } = platform(first.reports.at(-1)?.suspended);
    const start = () => ({ ...driver.start(), uncounted: 'review' as const });
    const review = new Session(asks, { ...driver, start }, types, 5, Date.now, () => 60_000);
    expect([review.outcome.completed, review.passTime(), reports]).toEqual([true, false, []]);
  });

  it('keeps a pass that an answer which costs points would take away', () => {
    const { driver, reports } = platform();
    const [first, second] = content.exercises.map(({ id, page }) => ({ id, page, test: null }));
    if (!first || !second) throw new Error('two exercises');
    const exercises = [
      { ...first, data: { ...several, penalty: 1 } },
      { ...second, data: { ...judged, penalty: 1 } },
    ];
    const costly = { ...content, exercises };
    const session = new Session(costly, driver, types, 1);
    session.answer(0, ['a', 'b'], 10);
    session.open(1);
    session.finishPage();
    expect(session.outcome).toMatchObject({ completed: true, success: 'passed', percent: 80 });
    session.answer(1, false, 10);
    expect(session.outcome).toMatchObject({ completed: true, success: 'passed', percent: 80 });
    expect(reports.map(({ outcome }) => outcome.success).slice(-2)).toEqual(['passed', 'passed']);
  });

  it('keeps a pass, with its points, that a later try would take away', () => {
    const { driver, reports } = platform();
    const session = new Session({ ...content, counts: 'last' }, driver, types, 1);
    session.answer(0, ['a', 'b'], 10);
    session.open(1);
    session.answer(1, 'b', 10);
    const reached = session.outcome;
    expect(reached.success).toBe('passed');
    session.answer(0, ['c'], 10);
    expect(session.answered(0)?.points).toBe(0);
    expect(session.outcome).toMatchObject({ success: 'passed', percent: reached.percent });
    const after = new Session({ ...content, counts: 'last' }, platform(reports.at(-1)?.suspended).driver, types, 2);
    expect(after.outcome).toEqual(session.outcome);
  });

  it('is resumed from what it told', () => {
    const first = platform();
    const before = new Session(content, first.driver, types, 5);
    before.answer(0, ['b'], 10);
    before.open(1);
    const after = new Session(content, platform(first.reports.at(-1)?.suspended).driver, types, 6);
    expect(after.state).toEqual(before.state);
    expect(after.outcome).toEqual(before.outcome);
  });

  it('asks again for an answer that does not fit its exercise, and counts nothing for it', () => {
    const text = suspended([
      { exercise: 0, attempts: 1, points: 2, response: ['nowhere'], open: false },
      { exercise: 1, attempts: 1, points: 1, response: 'a', open: false },
    ]);
    const session = new Session(content, platform(text).driver, types, 1);
    expect(session.state.page).toBe(1);
    expect(session.state.answered).toEqual([
      { exercise: 0, attempts: 0, points: 0, response: undefined, open: false, earlier: 1 },
      { exercise: 1, attempts: 0, points: 0, response: undefined, open: false, earlier: 1 },
    ]);
    expect(session.outcome.percent).toBeNull();
  });

  it('is never told more points than an exercise gives, and does not believe a state that is broken', () => {
    const rich = suspended([{ exercise: 0, attempts: 1, points: 400, response: ['a'], open: false }]);
    expect(new Session(content, platform(rich).driver, types, 1).outcome.percent).toBeLessThanOrEqual(100);
    const broken = new Session(content, platform(rich.slice(0, -3)).driver, types, 7);
    expect(broken.state).toMatchObject({ seed: 7, page: 0, answered: [] });
  });

  it("takes the platform's pass mark over its own, unless the module has none", () => {
    expect(new Session(content, platform('', 50).driver, types, 1).passMark).toBe(50);
    expect(new Session(content, platform('', 0).driver, types, 1).passMark).toBe(0);
    expect(new Session(content, platform().driver, types, 1).passMark).toBe(80);
    expect(new Session({ ...content, passMark: null }, platform('', 50).driver, types, 1).passMark).toBeNull();
  });

  it('leaves alone what is not an exercise of the module', () => {
    const { driver, reports } = platform();
    const session = new Session(content, driver, {}, 1);
    session.answer(0, ['a'], 1);
    session.answer(9, true, 1);
    expect(reports).toEqual([]);
  });
});

/** A platform that keeps what it is told and records every call. */
function lms(kept: Record<string, string> = {}) {
  const calls: Scorm12Call[] = [];
  const record =
    (method: string, answer: (...args: string[]) => string) =>
    (...args: string[]) => {
      const result = answer(...args);
      calls.push({ method, args, result });
      return result;
    };
  const api = {
    LMSInitialize: record('LMSInitialize', () => 'true'),
    LMSFinish: record('LMSFinish', () => 'true'),
    LMSCommit: record('LMSCommit', () => 'true'),
    LMSGetValue: record('LMSGetValue', (name = '') => kept[name] ?? ''),
    LMSSetValue: record('LMSSetValue', (name = '', value = '') => {
      kept[name] = value;
      return 'true';
    }),
  } as unknown as RawApi;
  return { api, calls, kept };
}

function play(kept: Record<string, string>, act: (session: Session) => void) {
  const platformSide = lms(kept);
  const session = new Session(
    content,
    scorm12(
      platformSide.api,
      () => new Date(2026, 0, 1),
      () => 0,
    ),
    types,
    1,
  );
  act(session);
  session.finish();
  session.finish();
  expect(checkScorm12Calls(platformSide.calls)).toEqual([]);
  return platformSide;
}

const fresh = () => ({ 'cmi.core.lesson_status': 'not attempted', 'cmi.interactions._count': '0' });
const status = 'cmi.core.lesson_status';

describe('a session over SCORM 1.2', () => {
  it('keeps a passed module passed when it is opened again and left', () => {
    const { kept } = play(fresh(), (session) => {
      session.answer(0, ['a', 'b'], 1);
      session.answer(1, true, 1);
      session.open(1);
      session.finishPage();
    });
    expect(kept).toMatchObject({ [status]: 'passed', 'cmi.core.score.raw': '100', 'cmi.core.exit': '' });
    const again = play({ ...kept, 'cmi.suspend_data': '' }, (session) => session.open(1)).kept;
    expect(again[status]).toBe('passed');
  });

  it('finishes once, with a session time', () => {
    const { calls, kept } = play(fresh(), () => undefined);
    expect(calls.filter(({ method }) => method === 'LMSFinish')).toHaveLength(1);
    expect(kept['cmi.core.session_time']).toBe('0000:00:00.00');
    expect(kept).not.toHaveProperty('cmi.core.score.raw');
  });

  it.each(['review', 'browse', 'no-credit'] as const)('changes nothing and claims nothing in %s', (why) => {
    const kept = {
      ...fresh(),
      [status]: 'passed',
      [`cmi.core.${why === 'no-credit' ? 'credit' : 'lesson_mode'}`]: why,
    };
    const { calls } = play(kept, (session) => {
      session.answer(0, ['a', 'b'], 1);
      session.answer(1, true, 1);
      session.open(1);
      session.finishPage();
      expect(session.uncounted).toBe(why);
      expect(session.outcome).toEqual({ completed: false, success: 'unknown', percent: null, over: false });
    });
    expect(calls.map(({ method }) => method).filter((method) => method !== 'LMSGetValue')).toEqual([
      'LMSInitialize',
      'LMSFinish',
    ]);
  });

  it('sends what is still typed, the time and the end in one call', () => {
    const { api, calls, kept } = lms(fresh());
    const elapsed = () => 90_000;
    const session = new Session(
      content,
      scorm12(api, () => new Date(), elapsed),
      types,
      1,
    );
    const before = calls.length;
    session.finish(() => session.draft(0, ['a']));
    const sent = calls.slice(before).map(({ method }) => method);
    expect(sent.filter((method) => method === 'LMSCommit' || method === 'LMSFinish')).toEqual(['LMSFinish']);
    expect(kept['cmi.suspend_data']).toContain('"a"');
    expect(kept['cmi.core.session_time']).toBe('0000:01:30.00');
  });

  it('goes on counting interactions where the platform stands', () => {
    const { calls } = play({ ...fresh(), [status]: 'incomplete', 'cmi.interactions._count': '4' }, (session) =>
      session.answer(1, false, 1),
    );
    expect(calls.map(({ args }) => args[0])).toContain('cmi.interactions.4.id');
  });

  it('ignores a mastery score that is none', () => {
    for (const [mastery, expected] of [
      ['', 80],
      ['high', 80],
      ['101', 80],
      ['-1', 80],
      ['62.5', 62.5],
    ] as const) {
      play({ ...fresh(), 'cmi.student_data.mastery_score': mastery }, (session) => {
        expect(session.passMark).toBe(expected);
      });
    }
  });

  it('says when the platform refuses or throws, and goes on', () => {
    const { api } = lms(fresh());
    for (const LMSSetValue of [
      () => 'false',
      () => {
        throw new Error('gone');
      },
    ]) {
      const session = new Session(
        content,
        scorm12(
          { ...api, LMSSetValue },
          () => new Date(),
          () => 0,
        ),
        types,
        1,
      );
      session.answer(1, true, 1);
      expect(session.saved).toBe(false);
      expect(session.outcome.percent).toBe(20);
    }
  });

  it('says at once when the platform begins no session, instead of after the first answer', () => {
    const { api } = lms();
    const session = new Session(
      content,
      scorm12(
        { ...api, LMSInitialize: () => 'false' },
        () => new Date(),
        () => 0,
      ),
      types,
      1,
    );
    expect(session.saved).toBe(false);
    expect(session.startedAnew).toBe(false);
  });

  it('takes a null answer to a commit for what it is: a page going away', () => {
    const { api } = lms(fresh());
    const session = new Session(
      content,
      scorm12(
        { ...api, LMSCommit: () => null },
        () => new Date(),
        () => 0,
      ),
      types,
      1,
    );
    session.answer(1, true, 1);
    expect(session.saved).toBe(true);
  });
});
