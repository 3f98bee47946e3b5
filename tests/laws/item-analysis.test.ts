/** Laws of the item analysis, over generated results: nobody's place in a file counts, and every figure keeps its bounds. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pilotResultsData, type PilotResultsData, type ResultItem } from '../../shared/model/pilots/results.ts';
import { attentionOf, byAttention, unusedOf } from '../../shared/pilots/results/attention.ts';
import { analyseItems, enoughAnswers, type ItemAnalysis } from '../../shared/pilots/results/item-analysis.ts';

const score = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1) },
  { weight: 1, arbitrary: fc.constantFrom(0.25, 1 / 3, 0.5) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const options: ResultItem['options'] = [
  { id: 'a', text: 'A', right: true },
  { id: 'b', text: 'B', right: false },
  { id: 'c', text: 'C', right: false },
];

const results = fc
  .record({ learners: fc.integer({ min: 1, max: 70 }), items: fc.integer({ min: 1, max: 6 }) })
  .chain(({ learners, items }) =>
    fc
      .array(
        fc.record({
          scores: fc.array(score, { minLength: learners, maxLength: learners }),
          chosen: fc.array(fc.constantFrom<(number[] | null)[]>(null, [0], [1], [2], [0, 2], []), {
            minLength: learners,
            maxLength: learners,
          }),
          seconds: fc.array(fc.option(fc.nat(600)), { minLength: learners, maxLength: learners }),
          oneOnly: fc.boolean(),
        }),
        { minLength: items, maxLength: items },
      )
      .map((made): PilotResultsData => ({
        taken: '2026-03-12T08:00:00.000Z',
        source: 'table',
        learners,
        items: made.map((item, index) => ({ exercise: `e${index}`, title: `Exercise ${index}`, options, ...item })),
      })),
  );

/** The same learners in another order. */
function reordered(data: PilotResultsData, order: readonly number[]): PilotResultsData {
  const by = <T>(list: readonly T[]): T[] => order.map((learner) => list[learner] as T);
  return {
    ...data,
    items: data.items.map((item) => ({
      ...item,
      scores: by(item.scores),
      chosen: by(item.chosen),
      seconds: by(item.seconds),
    })),
  };
}

/** To nine digits: sums of decimals in another order differ in the last of them. */
const plain = (items: readonly ItemAnalysis[]): unknown =>
  JSON.parse(
    JSON.stringify(items, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)),
  );

describe('the analysis of exercises', () => {
  it('reads what its schema takes', () => {
    fc.assert(fc.property(results, (data) => pilotResultsData.safeParse(data).success));
  });

  it('is the same whatever the order of the learners', () => {
    const ordered = results.chain((data) =>
      fc.tuple(fc.constant(data), fc.shuffledSubarray([...Array(data.learners).keys()], { minLength: data.learners })),
    );
    fc.assert(
      fc.property(ordered, ([data, order]) => {
        expect(plain(analyseItems([reordered(data, order)]))).toEqual(plain(analyseItems([data])));
      }),
    );
  });

  it('keeps every figure in its bounds, and its range around it', () => {
    fc.assert(
      fc.property(results, (data) => {
        for (const item of analyseItems([data])) {
          expect(item.answers).toBeLessThanOrEqual(data.learners);
          if (item.facility) {
            const { value, range } = item.facility;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
            expect(range[0]).toBeLessThanOrEqual(value + 1e-9);
            expect(range[1]).toBeGreaterThanOrEqual(value - 1e-9);
          }
          for (const figure of [item.discrimination, item.upperLower]) {
            if (figure.value === null) continue;
            expect(item.answers).toBeGreaterThanOrEqual(enoughAnswers);
            expect(Math.abs(figure.value)).toBeLessThanOrEqual(1);
            if (figure.range) {
              expect(figure.range[0]).toBeLessThanOrEqual(figure.value);
              expect(figure.range[1]).toBeGreaterThanOrEqual(figure.value);
            }
          }
          for (const { chosen } of item.options) expect(chosen).toBeLessThanOrEqual(item.choices);
          if (item.choices < enoughAnswers) expect(unusedOf(item)).toEqual([]);
        }
      }),
    );
  });

  it('says nothing else of the others when an exercise is added that nobody answered', () => {
    fc.assert(
      fc.property(results, fc.nat(6), (data, at) => {
        const none: ResultItem = {
          exercise: 'none',
          title: '',
          options,
          oneOnly: true,
          scores: Array<null>(data.learners).fill(null),
          chosen: [],
          seconds: [],
        };
        const more = { ...data, items: data.items.toSpliced(at, 0, none) };
        const after = analyseItems([more]);
        expect(after.filter(({ exercise }) => exercise !== 'none')).toEqual(analyseItems([data]));
        const added = after.find(({ exercise }) => exercise === 'none');
        expect(added).toMatchObject({ answers: 0, facility: null });
        expect(added && attentionOf(added)).toEqual([]);
      }),
    );
  });

  it('is the same when one file of results comes as two', () => {
    fc.assert(
      fc.property(results, fc.nat(), (data, where) => {
        const cut = where % data.learners;
        if (cut === 0) return;
        const part = (from: number, to: number): PilotResultsData => ({
          ...reordered(
            data,
            [...Array(to - from).keys()].map((learner) => learner + from),
          ),
          learners: to - from,
        });
        const parts = [part(0, cut), part(cut, data.learners)];
        expect(plain(analyseItems(parts))).toEqual(plain(analyseItems([data])));
      }),
    );
  });

  it('turns a discrimination round when the key of an exercise is turned round', () => {
    fc.assert(
      fc.property(results, (data) => {
        const turned = {
          ...data,
          items: data.items.map((item, index) =>
            index === 0 ? { ...item, scores: item.scores.map((one) => (one === null ? one : 1 - one)) } : item,
          ),
        };
        const [before] = analyseItems([data]);
        const [after] = analyseItems([turned]);
        for (const of of ['discrimination', 'upperLower'] as const) {
          const [one, other] = [before?.[of].value ?? null, after?.[of].value ?? null];
          if (one === null || other === null) expect(other).toBe(one);
          else expect(other).toBeCloseTo(-one, 6);
        }
      }),
    );
  });

  it('keeps every exercise when it sorts them, and what needs nothing stands after what needs something', () => {
    fc.assert(
      fc.property(results, (data) => {
        const items = analyseItems([data]);
        const sorted = byAttention(items);
        expect(new Set(sorted)).toEqual(new Set(items));
        const needs = sorted.map((item) => attentionOf(item).length > 0);
        expect(needs.lastIndexOf(true)).toBeLessThanOrEqual(
          needs.includes(false) ? needs.indexOf(false) : needs.length,
        );
      }),
    );
  });
});
