/**
 * Item analysis: what the answers of many learners say of an exercise. Names and measures are those of Moodle's quiz statistics: the
 * facility index is the mean share of the points; the discrimination index is the correlation of an exercise with the rest
 * (docs.moodle.org/dev/Quiz_statistics_calculations), beside it the older difference of the upper and the lower 27 % (Kelley 1939).
 */

import type { PilotResultsData, ResultItem } from '../../model/pilots/results.ts';
import { correlation, correlationRange, median, shareRange, upperLower, type Point, type Range } from './figures.ts';

/**
 * So many answers a discrimination index and a distractor nobody chose take. With fewer the index may be half a unit off either way, and
 * one learner is more than the 5 % that a distractor takes to be one (Tarrant, Ware & Mohammed 2009, doi:10.1186/1472-6920-9-40).
 */
export const enoughAnswers = 20;

/** Why there is no figure. `few` answers; `same`: all earned the same, of this or of the rest; `alone`: there is no rest. */
export type Missing = 'few' | 'same' | 'alone';

export type Figure =
  { readonly value: number; readonly range: Range | null } | { readonly value: null; readonly why: Missing };

export interface OptionCount {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly chosen: number;
}

export interface ItemAnalysis {
  readonly exercise: string;
  readonly title: string;
  /** Answers that were right or wrong, or in part. */
  readonly answers: number;
  /** The mean share of its points; null without answers. `range` is where it would be of many such learners, at 95 %. */
  readonly facility: { readonly value: number; readonly range: Range } | null;
  /** From -1 to 1. */
  readonly discrimination: Figure;
  /** From -1 to 1: the facility of the upper 27 % less that of the lower. */
  readonly upperLower: Figure;
  readonly options: readonly OptionCount[];
  /** Answers of which it is known what was chosen. */
  readonly choices: number;
  /** What guessing earns; null where nothing can be guessed. */
  readonly guess: number | null;
  readonly seconds: number | null;
}

/** By the exercises in the order in which they first stand; learners of different results are different ones. */
export function analyseItems(results: readonly PilotResultsData[]): readonly ItemAnalysis[] {
  const pooled = pool(results);
  const answered = [...pooled.values()].filter(({ scores }) => scores.size > 0);
  const totals = new Map<number, { sum: number; count: number }>();
  for (const { scores } of answered)
    for (const [learner, score] of scores) {
      const total = totals.get(learner) ?? { sum: 0, count: 0 };
      totals.set(learner, { sum: total.sum + score, count: total.count + 1 });
    }
  return [...pooled.values()].map((item) => analyse(item, totals, answered.length));
}

interface Pooled {
  readonly item: ResultItem;
  /** By learner. */
  readonly scores: Map<number, number>;
  readonly options: Map<string, { text: string; right: boolean; chosen: number }>;
  choices: number;
  readonly seconds: number[];
}

function pool(results: readonly PilotResultsData[]): ReadonlyMap<string, Pooled> {
  const pooled = new Map<string, Pooled>();
  let before = 0;
  for (const { learners, items } of results) {
    for (const item of items) {
      const one: Pooled = pooled.get(item.exercise) ?? {
        item,
        scores: new Map(),
        options: new Map(),
        choices: 0,
        seconds: [],
      };
      pooled.set(item.exercise, one);
      for (const [learner, score] of item.scores.entries()) if (score !== null) one.scores.set(before + learner, score);
      count(one, item);
      for (const seconds of item.seconds) if (seconds !== null) one.seconds.push(seconds);
    }
    before += learners;
  }
  return pooled;
}

function count(one: Pooled, { options, chosen }: ResultItem): void {
  for (const { id, text, right } of options) if (!one.options.has(id)) one.options.set(id, { text, right, chosen: 0 });
  for (const places of chosen) {
    if (places === null) continue;
    one.choices += 1;
    for (const place of new Set(places)) {
      const option = one.options.get(options[place]?.id ?? '');
      if (option) option.chosen += 1;
    }
  }
}

type Totals = ReadonlyMap<number, { readonly sum: number; readonly count: number }>;

function analyse({ item, scores, options, choices, seconds }: Pooled, totals: Totals, answered: number): ItemAnalysis {
  const answers = scores.size;
  const mean = [...scores.values()].reduce((sum, score) => sum + score, 0) / answers;
  const points = againstRest(scores, totals, answered);
  const isAlone = answered <= (answers > 0 ? 1 : 0);
  return {
    exercise: item.exercise,
    title: item.title,
    answers,
    facility: answers === 0 ? null : { value: mean, range: shareRange(mean, answers) },
    discrimination: figure(points, isAlone, correlation, correlationRange),
    upperLower: figure(points, isAlone, upperLower, null),
    options: [...options].map(([id, option]) => ({ id, ...option })),
    choices,
    guess:
      item.oneOnly && item.options.length > 1
        ? item.options.filter(({ right }) => right).length / item.options.length
        : null,
    seconds: seconds.length === 0 ? null : median(seconds),
  };
}

/** What each learner earned of it, and of the rest of what they answered: those who answered less than half of that say little. */
function againstRest(scores: ReadonlyMap<number, number>, totals: Totals, answered: number): readonly Point[] {
  const others = answered - 1;
  return [...scores].flatMap(([learner, score]) => {
    const total = totals.get(learner);
    const count = (total?.count ?? 0) - 1;
    if (!total || count < 1 || count * 2 < others) return [];
    // Sums of decimals: what is the same must be equal.
    return [{ item: score, rest: Math.round(((total.sum - score) / count) * 1e9) / 1e9 }];
  });
}

function figure(
  points: readonly Point[],
  isAlone: boolean,
  measure: (points: readonly Point[]) => number | null,
  range: ((value: number, count: number) => Range) | null,
): Figure {
  if (isAlone) return { value: null, why: 'alone' };
  if (points.length < enoughAnswers) return { value: null, why: 'few' };
  const measured = measure(points);
  if (measured === null) return { value: null, why: 'same' };
  // What is nothing but rounding has no sign.
  const value = Math.round(measured * 1e9) / 1e9 || 0;
  return { value, range: range?.(value, points.length) ?? null };
}
