/** What is suspended: it comes back as it was, fits the standard, and is believed only when it is whole. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '../../../shared/exercises/seam.ts';
import { decodeState, encodeState, newState, type Answered, type State } from '../../../shared/player/state.ts';

const pages = 60;
const exercises = 120;
const limit = 4096;
const nobodys = () => false;

const response: fc.Arbitrary<Response | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.boolean(),
  fc.stringMatching(/^[a-z][a-z0-9]{0,31}$/),
  fc.array(fc.stringMatching(/^[a-z][a-z0-9]{0,31}$/), { maxLength: 40 }),
);

const points = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => Math.abs(value)),
);

function states(answers: fc.Arbitrary<readonly number[]>): fc.Arbitrary<State> {
  return answers.chain((places) =>
    fc.record({
      seed: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      page: fc.integer({ min: 0, max: pages - 1 }),
      seen: fc.uniqueArray(fc.integer({ min: 0, max: pages - 1 })).map((seen) => new Set(seen)),
      answered: fc.tuple(
        ...places.map((exercise) =>
          fc
            .record({
              exercise: fc.constant(exercise),
              attempts: fc.integer({ min: 1, max: 9999 }),
              points,
              response,
              open: fc.boolean(),
            })
            // What is being worked on has a response.
            .map((answer) => (answer.response === undefined ? { ...answer, open: false } : answer)),
        ),
      ),
      tests: fc.constant([]),
    }),
  );
}

const some = states(fc.uniqueArray(fc.integer({ min: 0, max: exercises - 1 }), { maxLength: 30 }));
const all = states(fc.shuffledSubarray([...Array(exercises).keys()], { minLength: exercises }));

const decode = (text: string) => decodeState(text, pages, exercises, 1);
const scoreOf = ({ exercise, attempts, points: earned }: Answered) => [exercise, attempts, earned];

/** A state with something in every part, to be broken in one way at a time. */
const whole: State = {
  seed: -7,
  page: 2,
  seen: new Set([0, 1, 5]),
  answered: [
    { exercise: 3, attempts: 2, points: 1.5, response: ['a', 'c'], open: false },
    { exercise: 0, attempts: 1, points: 0, response: false, open: true },
  ],
  tests: [{ test: 0, attempts: 2, best: 0.5, last: 0.25, began: 1_700_000_000, extended: true }],
};

describe('what is suspended', () => {
  it('comes back as it was while there is room', () => {
    fc.assert(
      fc.property(some, (state) => {
        expect(decode(encodeState(state, Infinity, nobodys).text)).toEqual(state);
      }),
    );
  });

  it('comes back as it was from a new attempt', () => {
    expect(decode(encodeState(newState(42), limit, nobodys).text)).toEqual(newState(42));
  });

  it('fits 4096 characters with 120 exercises answered, and keeps every score and the order', () => {
    let shortened = 0;
    fc.assert(
      fc.property(all, (state) => {
        const { text, dropped: left } = encodeState(state, limit, nobodys);
        expect(text.length).toBeLessThanOrEqual(limit);
        const back = decode(text);
        expect(back?.answered.map(scoreOf)).toEqual(state.answered.map(scoreOf));
        expect(back).toMatchObject({ seed: state.seed, page: state.page, seen: state.seen });
        // What was dropped is a run of the answers given first; what is kept is unchanged.
        const kept = back?.answered.map((answer) => answer.response) ?? [];
        const firstKept = kept.findIndex((value) => value !== undefined);
        if (firstKept >= 0) {
          expect(kept.slice(firstKept)).toEqual(state.answered.slice(firstKept).map((answer) => answer.response));
        }
        expect(left.length === 0).toBe(
          back?.answered.every(
            ({ response: kept }, index) => (kept === undefined) === (state.answered[index]?.response === undefined),
          ),
        );
        if (left.length > 0) shortened += 1;
      }),
      { numRuns: 60 },
    );
    // The law was tried where it matters.
    expect(shortened).toBeGreaterThan(0);
  });

  it('drops no answer that there is room for', () => {
    fc.assert(
      fc.property(all, (state) => {
        const kept = decode(encodeState(state, limit, nobodys).text)?.answered ?? [];
        const last = kept.findLastIndex(
          (answer, index) => answer.response === undefined && state.answered[index]?.response !== undefined,
        );
        if (last < 0) return;
        const more = state.answered.map((answer, index) =>
          index < last ? { ...answer, response: undefined } : answer,
        );
        expect(encodeState({ ...state, answered: more }, Infinity, nobodys).text.length).toBeGreaterThan(limit);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is dropped', () => {
  it('is never what the learner is working on while something handed in is left to drop', () => {
    fc.assert(
      fc.property(all, (state) => {
        const { dropped } = encodeState(state, limit, ({ open }) => open);
        const handedIn = state.answered.filter(({ open, response: kept }) => !open && kept !== undefined);
        const own = dropped.filter((place) => state.answered.some(({ exercise, open }) => open && exercise === place));
        if (own.length > 0) expect(dropped.length - own.length).toBe(handedIn.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is not believed', () => {
  const good = encodeState(whole, limit, nobodys).text;
  const parsed = JSON.parse(good) as Record<string, unknown>;
  const broken: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ["another tool's words", 'page=3;score=80'],
    ['a number', '12'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a newer version', JSON.stringify({ ...parsed, v: 2 })],
    ['a page that is not there', JSON.stringify({ ...parsed, p: pages })],
    ['a negative page', JSON.stringify({ ...parsed, p: -1 })],
    ['half a page', JSON.stringify({ ...parsed, p: 0.5 })],
    ['a page in words', JSON.stringify({ ...parsed, p: '0' })],
    ['a seed in words', JSON.stringify({ ...parsed, s: 'x' })],
    ['pages that are not hexadecimal', JSON.stringify({ ...parsed, d: 'zz' })],
    ['pages seen beyond the last', JSON.stringify({ ...parsed, d: `${'0'.repeat(pages / 4)}1` })],
    ['exercises that are no list', JSON.stringify({ ...parsed, e: {} })],
    ['an exercise that is not there', JSON.stringify({ ...parsed, e: [[exercises, 1, 1]] })],
    [
      'an exercise twice',
      JSON.stringify({
        ...parsed,
        e: [
          [1, 1, 1],
          [1, 1, 1],
        ],
      }),
    ],
    ['an exercise without points', JSON.stringify({ ...parsed, e: [[1, 1]] })],
    ['an exercise with too much', JSON.stringify({ ...parsed, e: [[1, 1, 1, 'a', 1, 'b']] })],
    ['points without an attempt', JSON.stringify({ ...parsed, e: [[1, 0, 1]] })],
    ['a test that is not there', JSON.stringify({ ...parsed, t: [[1, 1, null, null, null, 0]] })],
    ['a test better than whole', JSON.stringify({ ...parsed, t: [[0, 1, 1.5, null, null, 0]] })],
    ['a test never begun', JSON.stringify({ ...parsed, t: [[0, 0, null, null, null, 0]] })],
    ['half an attempt', JSON.stringify({ ...parsed, e: [[1, 1.5, 1]] })],
    ['negative points', JSON.stringify({ ...parsed, e: [[1, 1, -1]] })],
    ['endless points', good.replace('1.5', '1e999')],
    ['points in words', JSON.stringify({ ...parsed, e: [[1, 1, '1']] })],
  ];

  it('was whole before it was broken', () => {
    expect(decode(good)).toEqual(whole);
  });

  it.each(broken)('%s', (_name, text) => {
    expect(text).not.toBe(good);
    expect(decode(text)).toBeNull();
  });

  it('anything cut off', () => {
    for (let end = 0; end < good.length; end++) expect(decode(good.slice(0, end))).toBeNull();
  });

  it('anything at all, without ever throwing or giving a state out of bounds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((value) => JSON.stringify({ ...parsed, e: value, p: value }) ?? ''),
        ),
        (text) => {
          const state = decode(text);
          if (state === null) return;
          expect(state.page).toBeLessThan(pages);
          for (const { exercise } of state.answered) expect(exercise).toBeLessThan(exercises);
        },
      ),
    );
  });

  it('a module that has become shorter since', () => {
    expect(decodeState(good, 6, 4, 1)).toEqual(whole);
    expect(decodeState(good, 5, 4, 1)).toBeNull();
    expect(decodeState(good, 6, 3, 1)).toBeNull();
  });
});
