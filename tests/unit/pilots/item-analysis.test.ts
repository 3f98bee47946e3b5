/** The analysis of exercises, by cases that were worked out by hand. */

import { describe, expect, it } from 'vitest';
import type { PilotResultsData, ResultItem } from '../../../shared/model/pilots/results.ts';
import {
  attentionOf,
  byAttention,
  discriminationBand,
  facilityBand,
  unusedOf,
} from '../../../shared/pilots/results/attention.ts';
import { analyseItems, type ItemAnalysis } from '../../../shared/pilots/results/item-analysis.ts';
import { shareRange } from '../../../shared/pilots/results/figures.ts';

const item = (exercise: string, scores: readonly (number | null)[], more: Partial<ResultItem> = {}): ResultItem => ({
  exercise,
  title: exercise,
  options: [],
  oneOnly: false,
  scores: [...scores],
  chosen: [],
  seconds: [],
  ...more,
});

const resultsOf = (learners: number, ...items: readonly ResultItem[]): PilotResultsData => ({
  taken: '2026-03-12T08:00:00.000Z',
  source: 'table',
  learners,
  items: [...items],
});

const only = (items: readonly ItemAnalysis[], exercise = 'a'): ItemAnalysis => {
  const found = items.find((one) => one.exercise === exercise);
  if (!found) throw new Error(`no ${exercise}`);
  return found;
};

/** Right for so many, then wrong for so many. */
const first = (right: number, of: number): number[] => Array.from({ length: of }, (_, at) => (at < right ? 1 : 0));

describe('the figures', () => {
  it('are those that one works out by hand', () => {
    // 20 learners: the rest is right for the first ten. Of those eight had this right, of the others two: phi of 8 2 / 2 8 is 0.6.
    const rest = first(10, 20);
    const scores = [...first(8, 10), ...first(2, 10)];
    const { facility, discrimination, upperLower } = only(
      analyseItems([resultsOf(20, item('a', scores), item('b', rest))]),
    );
    expect(facility?.value).toBe(0.5);
    expect(facility?.range[0]).toBeCloseTo(0.2993, 4);
    expect(facility?.range[1]).toBeCloseTo(0.7007, 4);
    expect(discrimination.value).toBeCloseTo(0.6, 9);
    // tanh(atanh(0.6) ± 1.96 / √17)
    expect(discrimination.value !== null && discrimination.range?.[0]).toBeCloseTo(0.214, 3);
    expect(discrimination.value !== null && discrimination.range?.[1]).toBeCloseTo(0.824, 3);
    // Both groups of 5.4 lie among equals: 0.8 less 0.2.
    expect(upperLower.value).toBeCloseTo(0.6, 9);
  });

  it('have an interval even where everybody was right', () => {
    expect(shareRange(1, 20)[1]).toBe(1);
    expect(shareRange(1, 20)[0]).toBeCloseTo(0.8389, 4);
  });

  it('say why there is no discrimination', () => {
    const few = analyseItems([resultsOf(19, item('a', first(9, 19)), item('b', first(5, 19)))]);
    expect(only(few).discrimination).toEqual({ value: null, why: 'few' });
    expect(only(few).facility?.value).toBeCloseTo(9 / 19);
    const same = analyseItems([resultsOf(20, item('a', first(20, 20)), item('b', first(5, 20)))]);
    expect(only(same).discrimination).toEqual({ value: null, why: 'same' });
    const alone = analyseItems([resultsOf(30, item('a', first(9, 30)), item('b', Array<null>(30).fill(null)))]);
    expect(only(alone).discrimination).toEqual({ value: null, why: 'alone' });
  });

  it('take a rest from those who answered at least half of it', () => {
    const half = first(10, 20).map((one, at) => (at < 5 ? null : one));
    const items = [
      item('a', first(8, 20)),
      item('b', first(10, 20)),
      item('c', half),
      item('d', half),
      item('e', half),
    ];
    // Five learners answered one of the four others.
    expect(only(analyseItems([resultsOf(20, ...items)])).discrimination).toEqual({ value: null, why: 'few' });
    expect(only(analyseItems([resultsOf(20, ...items.slice(0, 3))])).discrimination.value).not.toBeNull();
  });

  it('take the middle of the seconds', () => {
    const seconds = [10, null, 30, 500];
    expect(only(analyseItems([resultsOf(4, item('a', first(1, 4), { seconds }))])).seconds).toBe(30);
  });
});

describe('what needs attention', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, right: id === 'a' }));
  const choosing = (...counts: readonly number[]): Partial<ResultItem> => ({
    options,
    oneOnly: true,
    chosen: counts.flatMap((times, place) => Array.from({ length: times }, () => [place])),
  });

  it('is a key that those who did well do not share, and a wrong option that more chose', () => {
    const rest = first(10, 20);
    const scores = [...first(2, 10), ...first(6, 10)];
    const against = only(analyseItems([resultsOf(20, item('a', scores, choosing(8, 9, 3, 0)), item('b', rest))]));
    // Phi of -0.4: with twenty it may be chance, with eighty it is none.
    expect(attentionOf(against)).toEqual(['preferred', 'turned', 'unused']);
    const fourfold = Array.from({ length: 4 }, () => resultsOf(20, item('a', scores), item('b', rest)));
    expect(attentionOf(only(analyseItems(fourfold)))).toEqual(['against']);
    expect(unusedOf(against).map(({ id }) => id)).toEqual(['d']);
    expect(against.guess).toBe(0.25);
  });

  it('is what fewer had right than by guessing', () => {
    const item4 = item('a', first(4, 20), choosing(4, 6, 5, 5));
    expect(attentionOf(only(analyseItems([resultsOf(20, item4)])))).toEqual(['preferred', 'belowGuess']);
  });

  it('is not a distractor that few had the chance to choose', () => {
    const few = only(analyseItems([resultsOf(19, item('a', first(19, 19), choosing(19, 0, 0, 0)))]));
    expect(unusedOf(few)).toEqual([]);
    expect(attentionOf(few)).toEqual(['few']);
    const enough = only(analyseItems([resultsOf(20, item('a', first(20, 20), choosing(20, 0, 0, 0)))]));
    expect(attentionOf(enough)).toEqual(['unused', 'easy']);
  });

  it('stands first, and what nobody answered last', () => {
    const rest = first(10, 20);
    const items = analyseItems([
      resultsOf(
        20,
        item('none', Array<null>(20).fill(null)),
        item('fine', [...first(8, 10), ...first(2, 10)]),
        item('against', [...first(1, 10), ...first(9, 10)]),
        item('rest', rest),
      ),
    ]);
    expect(byAttention(items).map(({ exercise }) => exercise)).toEqual(['against', 'rest', 'fine', 'none']);
  });

  it('is called as Moodle calls it', () => {
    expect([0, 0.19, 0.2, 0.35, 0.65, 0.9, 1].map(facilityBand)).toEqual([
      'veryHard',
      'veryHard',
      'hard',
      'medium',
      'easy',
      'veryEasy',
      'veryEasy',
    ]);
    expect([-0.01, 0, 0.2, 0.3, 0.5].map(discriminationBand)).toEqual([
      'negative',
      'veryWeak',
      'weak',
      'adequate',
      'good',
    ]);
  });
});
