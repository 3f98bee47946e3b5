/** The one place that decides what counts as completed and passed. */

import type { CompletionRule } from '../programme/schema.ts';

export interface Work {
  readonly pages: number;
  readonly seen: number;
  /** Points to be had in the module. */
  readonly maximum: number;
  readonly earned: number;
  /** Exercises with points, and how many of them were answered. */
  readonly scored: number;
  readonly answered: number;
}

export interface Outcome {
  readonly completed: boolean;
  /** `unknown` while the module has no pass mark or is not decided yet. */
  readonly success: 'passed' | 'failed' | 'unknown';
  /** Whole percentage of the points, or null while nothing scored was answered: an untouched module has no score. */
  readonly percent: number | null;
}

/**
 * Completed as the rule says; passed once the points reach the pass mark; failed only when every page was seen and every
 * scored exercise answered without reaching it - a later attempt may still turn it into passed.
 */
export function outcomeOf(rule: CompletionRule, passMark: number | null, work: Work): Outcome {
  const viewed = work.seen >= work.pages;
  const percent =
    work.answered === 0 || work.maximum === 0 ? null : Math.floor((100 * work.earned) / work.maximum + 1e-9);
  const reached = passMark === null ? true : percent !== null && percent >= passMark;
  const decided = viewed && work.answered >= work.scored;
  return {
    completed: rule === 'viewed' ? viewed : rule === 'passed' ? reached : viewed && reached,
    success: passMark === null ? 'unknown' : reached ? 'passed' : decided ? 'failed' : 'unknown',
    percent,
  };
}
