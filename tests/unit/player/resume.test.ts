/** Coming back to a module that was edited and published again: single cases, told to the platform's side of the session. */

import { describe, expect, it } from 'vitest';
import { everyPageAndPassed } from '../../../shared/model/programme/completions.ts';
import type { PlainExercise } from '../../../shared/blocks/exercises.ts';
import { plainScored, plainUnscored } from '../../../shared/exercise/fixture-start.ts';
import type { PackageContent } from '../../../shared/output/page/content.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import { Session } from '../../../shared/player/session.ts';
import type { Driver, Launch, Told } from '../../../shared/player/tracking/driver.ts';
import { players } from '../../support/exercise-fixtures.ts';

const judged = (answer: boolean): PlainExercise => ({
  ...plainScored,
  type: 'true-false',
  prompt: 'So?',
  attempts: 1,
  answer,
  optionFeedback: { true: '', false: '' },
});
const option = (id: string, correct: boolean) => ({ id, text: id, correct, feedback: '' });
const choice = (...options: ReturnType<typeof option>[]): PlainExercise => ({
  ...plainScored,
  type: 'single-choice',
  prompt: 'Which?',
  shuffle: false,
  options,
});

interface Asked {
  readonly id: string;
  readonly data: PlainExercise;
  readonly page?: string;
  readonly test?: string;
}

function moduleOf(asked: readonly Asked[], pages = ['one', 'two', 'three'], draw = 2): PackageContent {
  const exercises = asked.map(({ id, data, page = 'one', test = null }) => ({ id, page, test, data }));
  const tested = exercises.flatMap(({ test }, index) => (test === null ? [] : [index]));
  return {
    id: 'module',
    activity: 'https://modulewright.org/activities/mod',
    standard: 'scorm12',
    title: 'Module',
    passMark: 80,
    goalMark: null,
    counts: 'best',
    completion: everyPageAndPassed,
    certificate: false,
    pages: pages.map((id) => ({ id, title: id, minutes: 1 })),
    exercises,
    tests:
      tested.length === 0
        ? []
        : [
            {
              id: 'test',
              exercises: tested,
              data: {
                type: 'test',
                title: 'Test',
                draw,
                shuffle: true,
                points: 10,
                passMark: null,
                attempts: 2,
                review: 'after-each',
                minutes: null,
                extension: 0,
              },
            },
          ],
    goals: [],
    text: learnerText('en'),
    words: {},
  };
}

function visit(content: PackageContent, launch: Partial<Launch> = {}) {
  const reports: Told[] = [];
  const driver: Driver = {
    suspendLimit: 4096,
    start: () => ({ suspended: '', passMark: null, ...launch }),
    tell: (told) => reports.push(told) > 0,
    pause: () => undefined,
    finish: () => undefined,
  };
  const session = new Session(content, driver, players, 5);
  const of = (id: string) => session.answered(content.exercises.findIndex((exercise) => exercise.id === id));
  const left = (): Partial<Launch> => ({
    suspended: reports.at(-1)?.suspended ?? '',
    location: reports.at(-1)?.location ?? '',
    score: String(reports.at(-1)?.outcome.percent ?? ''),
  });
  return { session, reports, of, left };
}

const three: readonly Asked[] = [
  { id: 'qone', data: judged(true), page: 'one' },
  { id: 'qtwo', data: judged(false), page: 'two' },
  { id: 'qthree', data: judged(true), page: 'three' },
];

/** Q-ONE rightly, Q-TWO wrongly, and stopped on the third page. */
function firstVisit() {
  const { session, left } = visit(moduleOf(three));
  session.answer(0, true, 1);
  session.open(1);
  session.answer(1, true, 1);
  session.open(2);
  return left();
}

describe('three statements, two of them answered', () => {
  it('stay answered when a question comes in front of them', () => {
    const { of, session } = visit(moduleOf([{ id: 'qnew', data: judged(true) }, ...three]), firstVisit());
    expect(of('qnew')).toBeUndefined();
    expect(of('qone')).toMatchObject({ attempts: 1, points: 1, response: true });
    expect(of('qtwo')).toMatchObject({ attempts: 1, points: 0, response: true });
    expect(session.outcome.percent).toBe(25);
    expect(session.state.page).toBe(2);
  });

  it('stay answered when a page is deleted, and go on at one that is there', () => {
    const { of, session } = visit(moduleOf(three.slice(0, 2), ['one', 'two']), firstVisit());
    expect([of('qone')?.points, of('qtwo')?.points]).toEqual([1, 0]);
    expect(session.outcome.percent).toBe(50);
    expect(session.state).toMatchObject({ page: 0, seen: new Set([0, 1]) });
  });

  it('stay answered when the pages change places', () => {
    const [one, two, last] = three;
    if (!one || !two || !last) throw new Error('three');
    const { of, session } = visit(moduleOf([two, one, last], ['two', 'one', 'three']), firstVisit());
    expect(of('qtwo')).toMatchObject({ points: 0, response: true });
    expect(of('qone')).toMatchObject({ points: 1, response: true });
    expect(session.state.seen).toEqual(new Set([0, 1]));
  });
});

describe('an answer to what was changed', () => {
  const before = moduleOf([{ id: 'q', data: choice(option('a', true), option('b', false), option('c', false)) }]);
  const answered = (response: string) => {
    const { session, left } = visit(before);
    session.answer(0, response, 1);
    return left();
  };
  const now = (...options: ReturnType<typeof option>[]) => moduleOf([{ id: 'q', data: choice(...options) }]);

  it('is asked for again when it was right and is not any more, and counts when it is given again', () => {
    const again = visit(now(option('a', false), option('b', true), option('c', false)), answered('a'));
    expect(again.of('q')).toEqual({ exercise: 0, attempts: 0, points: 0, response: 'a', open: true, earlier: 1 });
    expect(again.session.outcome.percent).toBeNull();
    again.session.answer(0, 'b', 1);
    // Under a number that no earlier attempt was told by.
    expect(again.reports.at(-1)?.interactions.map(({ id }) => id)).toEqual(['q.2']);
    expect(again.session.outcome.percent).toBe(100);
    expect(visit(again.session.content, again.left()).of('q')).toMatchObject({ attempts: 1, points: 1, earlier: 1 });
  });

  it('says so at the next visit too, until it is answered', () => {
    const changed = now(option('a', false), option('b', true), option('c', false));
    const again = visit(changed, answered('a'));
    again.session.open(1);
    expect(visit(changed, again.left()).of('q')).toMatchObject({ attempts: 0, earlier: 1, open: true });
  });

  it('stands when it is as wrong as it was', () => {
    const { of } = visit(
      now(option('a', false), option('b', false), option('d', true), option('c', false)),
      answered('c'),
    );
    expect(of('q')).toMatchObject({ attempts: 1, points: 0, response: 'c' });
  });

  it('is asked for again when the option that was chosen is gone', () => {
    const { of } = visit(now(option('a', true), option('b', false)), answered('c'));
    expect(of('q')).toEqual({ exercise: 0, attempts: 0, points: 0, response: undefined, open: false, earlier: 1 });
  });

  it('keeps its result without the words that had no room, as long as the same is right', () => {
    const kept = answered('a').suspended ?? '';
    // As it is stored when there was no room for it.
    const blank = { suspended: kept.replace('+","a"', '+;"') };
    expect(blank.suspended).not.toBe(kept);
    expect(visit(before, blank).of('q')).toMatchObject({ attempts: 1, points: 1, response: undefined });
    const other = visit(now(option('a', false), option('b', true), option('c', false)), blank);
    expect(other.of('q')).toMatchObject({ attempts: 0, points: 0, earlier: 1 });
  });
});

describe('a worksheet of which a row is gone', () => {
  it('keeps what was written in the others', () => {
    const row = (id: string) => ({ id, kind: 'text' as const, text: id, note: '' });
    const sheet = (...ids: string[]): PlainExercise => ({
      ...plainUnscored,
      type: 'checklist',
      prompt: 'Write',
      rows: ids.map(row),
    });
    const first = visit(moduleOf([{ id: 's', data: sheet('a', 'b', 'c') }]));
    first.session.answer(0, { a: 'first words', c: 'last words' }, 1);
    const { of } = visit(moduleOf([{ id: 's', data: sheet('d', 'c', 'b') }]), first.left());
    expect(of('s')).toMatchObject({ attempts: 1, response: { c: 'last words' } });
  });
});

describe('a test whose bank was edited while an attempt runs', () => {
  const bank = (...ids: string[]): Asked[] => ids.map((id) => ({ id: `test_${id}`, data: judged(true), test: 'test' }));

  it('still asks what was answered, and judges it', () => {
    for (const added of ['v', 'w', 'x', 'y', 'z']) {
      const first = visit(moduleOf(bank('a', 'b', 'c', 'd', 'e')));
      first.session.beginTest(0, false);
      const drawn = first.session.drawn(0).map((exercise) => first.session.content.exercises[exercise]?.id);
      for (const exercise of first.session.drawn(0)) first.session.draft(exercise, true);
      const second = visit(moduleOf(bank(added, 'e', 'd', 'c', 'b', 'a')), first.left());
      const asked = second.session.drawn(0).map((exercise) => second.session.content.exercises[exercise]?.id);
      expect(new Set(asked)).toEqual(new Set(drawn));
      second.session.handIn(0, () => 1);
      expect(second.session.test(0)).toMatchObject({ attempts: 1, last: 1, best: 1 });
      const told = second.reports.at(-1)?.interactions.map(({ id }) => id);
      expect(new Set(told)).toEqual(new Set(drawn.map((id) => `${id}.1`)));
    }
  });
});

describe('what was stored by place', () => {
  const old = (state: object) =>
    JSON.stringify({
      v: 1,
      s: 9,
      p: 2,
      d: '3',
      e: [
        [0, 1, 1, true],
        [1, 1, 0, true],
      ],
      ...state,
    });
  const launch = { suspended: old({}), location: 'three', score: '33' };

  it('is taken over when everything about it is as it was', () => {
    const { of, session } = visit(moduleOf(three), launch);
    expect(of('qone')).toMatchObject({ points: 1, response: true });
    expect(of('qtwo')).toMatchObject({ points: 0, response: true });
    expect(session.state).toMatchObject({ seed: 9, page: 2, seen: new Set([0, 1]) });
    expect(session.startedAnew).toBe(false);
  });

  it.each([
    ['a question came first', moduleOf([{ id: 'qnew', data: judged(true) }, ...three]), launch],
    [
      'a question of the same kind came first',
      moduleOf([{ id: 'qnew', data: judged(true) }, ...three.slice(1)]),
      {
        ...launch,
        suspended: old({
          e: [
            [0, 1, 1, true],
            [1, 1, 1, true],
          ],
        }),
      },
    ],
    ['a page is gone', moduleOf(three.slice(0, 2), ['one', 'two']), launch],
    ['the open page is at another place', moduleOf(three, ['one', 'three', 'two']), launch],
    ['an answer earns something else', moduleOf([{ id: 'qone', data: judged(false) }, ...three.slice(1)]), launch],
    ['the platform has another score', moduleOf(three), { ...launch, score: '67' }],
    ['the platform has no score', moduleOf(three), { ...launch, score: '' }],
    [
      'an answer had no room',
      moduleOf(three),
      {
        ...launch,
        suspended: old({
          e: [
            [0, 1, 1],
            [1, 1, 0, true],
          ],
        }),
      },
    ],
    ['more points are told than there are', moduleOf(three), { ...launch, suspended: old({ e: [[0, 1, 400, true]] }) }],
  ])('is left, and the learner told, when %s', (_name, content, left) => {
    const { session } = visit(content, left);
    expect(session.state).toMatchObject({ seed: 5, page: 0, answered: [] });
    expect(session.startedAnew).toBe(true);
    expect(session.outcome.percent).toBeNull();
  });

  it('is no matter of a first visit', () => {
    expect(visit(moduleOf(three)).session.startedAnew).toBe(false);
  });
});
