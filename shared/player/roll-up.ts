/** From exercises and tests to the module's score: the only place where points become a percentage. */

/** An exercise on a page, or a whole test. */
export interface ScoredItem {
  readonly max: number;
  readonly weight: number;
  /** Points of the attempt that counts. */
  readonly earned: number;
  /** Share of the points that an answer earning none takes away (negative marking). */
  readonly penalty: number;
  readonly answered: boolean;
  /** Whether it may still be answered, for the first time or again. */
  readonly open: boolean;
}

/** What the points come to. */
export interface Sum {
  /** Points to be had in the module. */
  readonly maximum: number;
  readonly earned: number;
  /** Points there would be if everything that may still be answered were answered rightly. */
  readonly reachable: number;
  /** Exercises with points, and how many of them were answered. */
  readonly scored: number;
  readonly answered: number;
}

/** How far somebody is with one goal. */
export interface GoalWork {
  /** Every exercise on a page that assesses it was answered, and its tests handed in. */
  readonly done: boolean;
  /** Percentage of its points, or null while none was answered. */
  readonly percent: number | null;
  /** What that may still become. */
  readonly reachable: number | null;
}

export interface Work extends Sum {
  readonly pages: number;
  readonly seen: number;
  /** Exercises that stand on pages, with points or without, and how many of them were answered. */
  readonly exercises: number;
  readonly exercisesDone: number;
  /** Tests, and how many of them were handed in and reached their own pass mark. */
  readonly tests: number;
  readonly testsDone: number;
  /** Spent in the module, over all visits. */
  readonly minutes: number;
  /** The goals that must be met. */
  readonly goals: readonly GoalWork[];
}

/**
 * The rules:
 * 1. A part counts with its points times its weight; one without points or weight counts for nothing.
 * 2. Of several attempts the best counts, or the last, as the module has it.
 * 3. What was not answered earns nothing and costs nothing.
 * 4. Negative marking: an answer that earned nothing takes its penalty's share of its points away from the sum,
 *    and the sum never falls below zero.
 * 5. A test counts as one part: its points are earned in proportion to the share of the attempt that counts.
 */
export function rollUp(parts: readonly ScoredItem[]): Sum {
  const scored = parts.filter(({ max, weight }) => max > 0 && weight > 0);
  const sum = (value: (part: ScoredItem) => number) =>
    scored.reduce((total, part) => total + part.weight * value(part), 0);
  const earned = (part: ScoredItem): number => {
    if (!part.answered) return 0;
    return part.earned > 0 ? Math.min(part.earned, part.max) : -part.penalty * part.max;
  };
  return {
    maximum: sum(({ max }) => max),
    earned: Math.max(0, sum(earned)),
    reachable: Math.max(
      0,
      sum((part) => (part.open ? part.max : earned(part))),
    ),
    scored: scored.length,
    answered: scored.filter(({ answered }) => answered).length,
  };
}

/** A goal by the parts that assess it: what was not answered counts for nothing yet, and `done` says whether it was. */
export function goalWork(parts: readonly { readonly part: ScoredItem; readonly done: boolean }[]): GoalWork {
  const { earned, reachable, maximum } = rollUp(parts.flatMap(({ part }) => (part.answered ? [part] : [])));
  const share = (points: number) => (maximum === 0 ? null : percentOf(points, maximum));
  return { done: parts.every(({ done }) => done), percent: share(earned), reachable: share(reachable) };
}

/**
 * Points as a percentage with one decimal, rounded down, so that "all" means all and nothing is rounded up to a mark.
 * What is told, shown and judged is this one number: whoever compares it with a pass mark comes to the same verdict.
 */
export function percentOf(earned: number, maximum: number): number {
  return Math.floor((1000 * earned) / maximum + 1e-6) / 10;
}
