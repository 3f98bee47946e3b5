/** What is suspended: it comes back as it was, fits the standard, and is believed only when it is whole. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '../../../shared/exercise/seam.ts';
import { shortName, tagLength } from '../../../shared/base/short-name.ts';
import { decodePositional } from '../../../shared/player/positional.ts';
import {
  decodeState,
  encodeState,
  newState,
  type Answered,
  type Names,
  type State,
} from '../../../shared/player/state.ts';

const pages = 60;
const exercises = 120;
const limit = 4096;
const nobodys = () => false;
const most = 1000; // points

const namesOf = (pageCount: number, exerciseCount: number, testCount: number): Names => ({
  pages: Array.from({ length: pageCount }, (_, page) => shortName(`mpage${page}`)),
  tests: Array.from({ length: testCount }, (_, test) => shortName(`mtest${test}`)),
  exercises: Array.from({ length: exerciseCount }, (_, exercise) => ({
    name: shortName(`mexercise${exercise}`),
    tag: shortName(`right ${exercise}`, tagLength),
    points: most,
  })),
});
const names = namesOf(pages, exercises, 1);

const response: fc.Arbitrary<Response | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.boolean(),
  fc.stringMatching(/^[a-z][a-z0-9]{0,31}$/),
  fc.array(fc.stringMatching(/^[a-z][a-z0-9]{0,31}$/), { maxLength: 40 }),
);

/** None, all, or hundredths: the only points that there are. */
const points = fc.oneof(
  fc.constantFrom(0, most),
  fc.integer({ min: 1, max: most * 100 - 1 }).map((hundredths) => hundredths / 100),
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

const encode = (state: State, room: number, own: (answered: Answered) => boolean) =>
  encodeState(state, names, room, own);
const decode = (text: string) => decodeState(text, names)?.state ?? null;
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
        expect(decode(encode(state, Infinity, nobodys).text)).toEqual(state);
      }),
    );
  });

  it('is one line, whatever breaks lines in what was written: some platforms refuse a value with a second one', () => {
    const response = { text: 'a\nb\r\nc\u2028d\u2029e', met: null };
    const state = { ...newState(1), answered: [{ exercise: 0, attempts: 1, points: 0, response, open: true }] };
    const { text } = encode(state, Infinity, nobodys);
    expect(text).not.toMatch(/[\r\n\u2028\u2029]/);
    expect(decode(text)).toEqual(state);
  });

  it('comes back as it was from a new attempt', () => {
    expect(decode(encode(newState(42), limit, nobodys).text)).toEqual(newState(42));
  });

  it('fits 4096 characters with 120 exercises answered, and keeps every score and the order', () => {
    let shortened = 0;
    fc.assert(
      fc.property(all, (state) => {
        const { text, dropped: left } = encode(state, limit, nobodys);
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
        const kept = decode(encode(state, limit, nobodys).text)?.answered ?? [];
        const last = kept.findLastIndex(
          (answer, index) => answer.response === undefined && state.answered[index]?.response !== undefined,
        );
        if (last < 0) return;
        const more = state.answered.map((answer, index) =>
          index < last ? { ...answer, response: undefined } : answer,
        );
        expect(encode({ ...state, answered: more }, Infinity, nobodys).text.length).toBeGreaterThan(limit);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is dropped', () => {
  it('is never what the learner is working on while something handed in is left to drop', () => {
    fc.assert(
      fc.property(all, (state) => {
        const { dropped } = encode(state, limit, ({ open }) => open);
        const handedIn = state.answered.filter(({ open, response: kept }) => !open && kept !== undefined);
        const own = dropped.filter((place) => state.answered.some(({ exercise, open }) => open && exercise === place));
        if (own.length > 0) expect(dropped.length - own.length).toBe(handedIn.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a learner's own words", () => {
  const written = (...lengths: number[]): State => ({
    ...newState(1),
    answered: lengths.map((length, exercise) => ({
      exercise,
      attempts: 1,
      points: 0,
      response: { text: 'w'.repeat(length), met: null },
      open: false,
    })),
  });
  const everyones = () => true;

  it('go the oldest first, and the newest never while it fits at all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 12 }), (lengths) => {
        const state = written(...lengths);
        const { text, dropped } = encode(state, limit, everyones);
        expect(text.length).toBeLessThanOrEqual(limit);
        const newest = lengths.length - 1;
        const alone = encode(
          written(...lengths.map((length, index) => (index === newest ? length : 1))),
          limit,
          nobodys,
        );
        if (dropped.includes(newest)) expect(alone.dropped).toContain(newest);
        else expect(dropped).toEqual([...Array(dropped.length).keys()]);
      }),
    );
  });

  it('cost no older ones when the newest is too long by itself', () => {
    expect(encode(written(900, 900, 4090), limit, everyones).dropped).toEqual([2]);
  });
});

describe('what is not believed', () => {
  const good = encode(whole, limit, nobodys).text;
  const parsed = JSON.parse(good) as Record<string, unknown>;
  const head = (parsed['e'] as string[])[0] ?? '';
  const name = head.slice(0, 10);
  const withEntries = (...entries: unknown[]) => JSON.stringify({ ...parsed, e: entries });
  const [taken] = parsed['t'] as unknown[][];
  const withTest = (...values: unknown[]) => JSON.stringify({ ...parsed, t: [[taken?.[0], ...values]] });
  const broken: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ["another tool's words", 'page=3;score=80'],
    ['a number', '12'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a newer version', JSON.stringify({ ...parsed, v: 3 })],
    ['a page by number', JSON.stringify({ ...parsed, p: 0 })],
    ['a seed in words', JSON.stringify({ ...parsed, s: 'x' })],
    ['half a page', JSON.stringify({ ...parsed, d: 'abc' })],
    ['exercises that are no list', JSON.stringify({ ...parsed, e: {} })],
    ['an exercise twice', withEntries(`${name};`, `${name};`)],
    ['an exercise without a name', withEntries('1+;')],
    ['an exercise with too much', withEntries(`${name}1+;+`)],
    ['an answer that is missing', withEntries(`${name}+`)],
    ['an answer without an exercise', withEntries(['a', 'b'])],
    ['points without an attempt', withEntries(`${name}0+;`)],
    ['a test better than whole', withTest(1, 1.5, null, null, 0)],
    ['a test never begun', withTest(0, null, null, null, 0)],
    ['a test that began in words', withTest(1, null, null, 'x', 0)],
    ['half an attempt', withEntries(`${name}1.5;`)],
    ['negative points', withEntries(`${name}~-001;`)],
    ['points in words', withEntries(`${name}~many;`.replace('many', 'MANY'))],
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
});

describe('a module that has become shorter since', () => {
  const { text } = encode(whole, limit, nobodys);

  it('drops what it has no more, and opens the first page that was not seen', () => {
    expect(decodeState(text, namesOf(6, 4, 1))?.state).toEqual(whole);
    expect(decodeState(text, namesOf(2, 3, 0))?.state).toEqual({
      ...whole,
      page: 0,
      seen: new Set([0, 1]),
      answered: whole.answered.slice(1),
      tests: [],
    });
    expect(decodeState(text, { ...names, pages: ['new0000', ...names.pages.slice(0, 2)] })?.state).toMatchObject({
      page: 0,
      seen: new Set([1, 2]),
    });
  });

  it('believes a name that two share to be nobody’s', () => {
    const [first, second, third, fourth] = names.exercises;
    if (!first || !second || !third || !fourth) throw new Error('too few');
    const shared = { ...names, exercises: [first, { ...second, name: first.name }, third, fourth] };
    expect(decodeState(text, shared)?.state.answered).toEqual(whole.answered.slice(0, 1));
  });
});

describe('the first form, by places', () => {
  const positional = (change: object = {}) =>
    JSON.stringify({
      v: 1,
      s: -7,
      p: 2,
      d: '32',
      e: [
        [3, 2, 1.5, ['a', 'c']],
        [0, 1, 0, false, 1],
      ],
      t: [[0, 2, 0.5, 0.25, 1_700_000_000, 1]],
      ...change,
    });
  const broken: readonly (readonly [string, string])[] = [
    ['the form by names', JSON.stringify({ v: 2, s: 1, p: 'x', d: '', e: [] })],
    ['a page that is not there', positional({ p: pages })],
    ['a negative page', positional({ p: -1 })],
    ['half a page', positional({ p: 0.5 })],
    ['a page in words', positional({ p: '0' })],
    ['a seed in words', positional({ s: 'x' })],
    ['pages that are not hexadecimal', positional({ d: 'zz' })],
    ['pages seen beyond the last', positional({ d: `${'0'.repeat(pages / 4)}1` })],
    ['exercises that are no list', positional({ e: {} })],
    ['an exercise that is not there', positional({ e: [[exercises, 1, 1]] })],
    [
      'an exercise twice',
      positional({
        e: [
          [1, 1, 1],
          [1, 1, 1],
        ],
      }),
    ],
    ['an exercise without points', positional({ e: [[1, 1]] })],
    ['an exercise with too much', positional({ e: [[1, 1, 1, 'a', 1, 'b']] })],
    ['points without an attempt', positional({ e: [[1, 0, 1]] })],
    ['a test that is not there', positional({ t: [[1, 1, null, null, null, 0]] })],
    ['a test better than whole', positional({ t: [[0, 1, 1.5, null, null, 0]] })],
    ['a test never begun', positional({ t: [[0, 0, null, null, null, 0]] })],
    ['half an attempt', positional({ e: [[1, 1.5, 1]] })],
    ['negative points', positional({ e: [[1, 1, -1]] })],
    ['endless points', positional().replace('1.5', '1e999')],
    ['points in words', positional({ e: [[1, 1, '1']] })],
  ];

  it('is read as it was written', () => {
    expect(decodePositional(positional(), pages, exercises, 1)).toEqual(whole);
  });

  it.each(broken)('is not believed with %s', (_name, text) => {
    expect(text).not.toBe(positional());
    expect(decodePositional(text, pages, exercises, 1)).toBeNull();
  });

  it('is not believed by a shorter module', () => {
    expect(decodePositional(positional(), 6, 4, 1)).toEqual(whole);
    expect(decodePositional(positional(), 5, 4, 1)).toBeNull();
    expect(decodePositional(positional(), 6, 3, 1)).toBeNull();
  });
});
