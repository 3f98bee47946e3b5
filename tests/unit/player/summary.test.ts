/** What the result page tells beside the verdict, for modules of any shape. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPage } from '../../../shared/model/programme/completions.ts';
import type { PackageContent } from '../../../shared/output/page/content.ts';
import { summaryOf, type Done } from '../../../shared/player/summary.ts';
import { scoredStart } from '../../../shared/exercise/schema.ts';

interface Sketch {
  readonly points: number;
  readonly attempts: number;
  readonly test: boolean;
  readonly done: number;
  readonly share: number;
}

const sketch: fc.Arbitrary<Sketch> = fc.record({
  points: fc.integer({ min: 0, max: 5 }),
  attempts: fc.integer({ min: 0, max: 3 }),
  test: fc.boolean(),
  done: fc.integer({ min: 0, max: 3 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

function contentOf(sketches: readonly Sketch[]): PackageContent {
  const exercises = sketches.map(({ points, attempts, test }, index) => ({
    id: `x${index}`,
    page: 'p0',
    test: test ? 't0' : null,
    data: { ...scoredStart, type: 'true-false' as const, prompt: `Question ${index}`, points, attempts, correct: true },
  }));
  const inTest = sketches.flatMap(({ test }, index) => (test ? [index] : []));
  return {
    pages: [{ id: 'p0', title: 'Page', minutes: 1 }],
    exercises,
    tests: [{ id: 't0', data: { title: '', attempts: 2, points: 10 }, exercises: inTest }],
    goals: [{ id: 'g0', text: 'A goal', must: false, exercises: exercises.map(({ id }) => id), pages: [] }],
    counts: 'best',
    completion: everyPage,
    text: { test: 'Test' },
  } as unknown as PackageContent;
}

const doneOf = (
  sketches: readonly Sketch[],
  taken: Done['test'],
  drawn: readonly number[] = [],
  seen = true,
): Done => ({
  seen: () => seen,
  answered: (index) => {
    const { done = 0, share = 0, points = 0 } = sketches[index] ?? {};
    return done === 0 ? undefined : { attempts: done, points: share * points };
  },
  test: taken,
  drawn: () => drawn,
});

describe('the summary of a result', () => {
  it('sends back to the pages that teach a goal of which less than the mark was had, each page once', () => {
    const goal = { points: 10, attempts: 1, test: false, done: 1, share: 0.5 };
    const content = {
      ...contentOf([goal]),
      goals: [
        { id: 'g0', text: 'A goal', must: false, exercises: ['x0'], pages: ['p0'] },
        { id: 'g1', text: 'Another', must: false, exercises: ['x0'], pages: ['p0'] },
        { id: 'g2', text: 'Nowhere taught', must: false, exercises: ['x0'], pages: [] },
      ],
    };
    const seen = (mark: number | null) =>
      summaryOf(
        content,
        doneOf([goal], () => undefined),
        mark,
      ).lookAt;
    expect(seen(51)).toEqual([{ kind: 'page', id: 'p0', name: 'Page', why: 'A goal · Another' }]);
    expect(seen(50)).toEqual([]);
    expect(seen(null)).toHaveLength(1);
  });

  it('names each scored exercise on a page once: open, to be bettered, or neither', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 8 }), (sketches) => {
        const { open, again } = summaryOf(
          contentOf(sketches),
          doneOf(sketches, () => undefined),
        );
        for (const [index, { points, attempts, test, done, share }] of sketches.entries()) {
          const scored = points > 0 && !test;
          const places = (some: readonly { readonly id: string }[]) =>
            some.filter(({ id }) => id === `x${index}`).length;
          expect(places(open)).toBe(scored && done === 0 ? 1 : 0);
          const more = scored && done > 0 && share * points < points && (attempts === 0 || attempts > done);
          expect(places(again)).toBe(more ? 1 : 0);
        }
      }),
    );
  });

  it('names a page that was not seen for all that is on it', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 8 }), (sketches) => {
        const { open } = summaryOf(
          contentOf(sketches),
          doneOf(sketches, () => undefined, [], false),
        );
        expect(open.map(({ id }) => id)).toEqual(['p0', 't0']);
      }),
    );
  });

  it('never gives a goal more points than there are, and no share before anything was asked', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 8 }), (sketches) => {
        const drawn = sketches.flatMap(({ test }, index) => (test && index % 2 === 0 ? [index] : []));
        const content = contentOf(sketches);
        const [goal] = summaryOf(
          content,
          doneOf(sketches, () => undefined, drawn),
        ).goals;
        const counting = sketches.filter(({ test, points }, index) => points > 0 && (!test || drawn.includes(index)));
        expect(goal?.maximum).toBe(counting.reduce((sum, { points }) => sum + points, 0));
        expect(goal?.earned).toBeLessThanOrEqual(goal?.maximum ?? 0);
        expect(goal?.percent === null).toBe(!counting.some(({ done }) => done > 0));
      }),
    );
  });

  it('names a test until it is handed in, and as long as another attempt can better it', () => {
    const content = contentOf([{ points: 1, attempts: 1, test: true, done: 0, share: 0 }]);
    const at = (test: ReturnType<Done['test']>) => {
      const { open, again } = summaryOf(
        content,
        doneOf([], () => test),
      );
      return [open, again].map((places) => places.filter(({ kind }) => kind === 'test'));
    };
    const place = { kind: 'test', id: 't0', name: 'Test' };
    expect(at(undefined)).toEqual([[place], []]);
    expect(at({ attempts: 1, best: null, last: null })).toEqual([[place], []]);
    expect(at({ attempts: 1, best: 0.5, last: 0.5 })).toEqual([[], [{ ...place, left: 1 }]]);
    expect(at({ attempts: 2, best: 0.5, last: 0.5 })).toEqual([[], []]);
    expect(at({ attempts: 1, best: 1, last: 1 })).toEqual([[], []]);
  });

  it('offers a test again by the attempt that counts', () => {
    const content = contentOf([{ points: 1, attempts: 1, test: true, done: 0, share: 0 }]);
    const again = (counts: 'best' | 'last') =>
      summaryOf(
        { ...content, counts },
        doneOf([], () => ({ attempts: 1, best: 1, last: 0.5 })),
      ).again;
    expect(again('best')).toEqual([]);
    expect(again('last')).toEqual([{ kind: 'test', id: 't0', name: 'Test', left: 1 }]);
  });

  it('names what was not answered and has no points where exercises complete the module', () => {
    const content = contentOf([{ points: 0, attempts: 1, test: false, done: 0, share: 0 }]);
    const open = (exercises: number | null) =>
      summaryOf(
        { ...content, completion: { ...everyPage, exercises } },
        doneOf([], () => undefined),
      ).open.filter(({ kind }) => kind === 'exercise');
    expect(open(null)).toEqual([]);
    expect(open(100)).toEqual([{ kind: 'exercise', id: 'x0', name: 'Question 0' }]);
  });

  it('knows an exercise by the beginning of its question, whole words of it', () => {
    const [exercise] = contentOf([{ points: 1, attempts: 1, test: false, done: 0, share: 0 }]).exercises;
    if (!exercise) throw new Error('no exercise');
    const named = (prompt: string) => {
      const content = { ...contentOf([]), exercises: [{ ...exercise, data: { ...exercise.data, prompt } }] };
      return summaryOf(
        content as PackageContent,
        doneOf([], () => undefined),
      ).open.find(({ kind }) => kind === 'exercise')?.name;
    };
    expect(named('  One\n two ')).toBe('One two');
    expect(named('')).toBe('Page');
    const long = named('word '.repeat(200)) ?? '';
    expect(long).toMatch(/ word…$/);
    expect(long.length).toBeLessThanOrEqual(121);
    expect(named('😀'.repeat(200))?.isWellFormed()).toBe(true);
  });
});
