/** The one place that decides when a module counts as completed and passed. */

import type { Policy } from '../model/programme/completions.ts';
import { percentOf, type GoalWork, type Work } from './roll-up.ts';

export interface Outcome {
  readonly completed: boolean;
  /** `unknown` while there is nothing to pass the module by or it is not decided yet. */
  readonly success: 'passed' | 'failed' | 'unknown';
  /** Percentage of the points, or null while nothing scored was answered: an untouched module has no score. */
  readonly percent: number | null;
  /** Whether the attempt is over: completed and, where it can be passed, passed; or failed for good. */
  readonly over: boolean;
}

/**
 * Completed once all that the module asks for holds; passed once the points reach the pass mark and every goal that must be met
 * its own; failed only when every page was seen, every scored exercise answered, and what may still be tried again can no
 * longer lead there. Failed before that would be final where a platform opens what failed for review only, and whoever broke
 * off could never pass. A pass stays one: `kept` is the percentage at which it was reached.
 */
export function outcomeOf(policy: Omit<Policy, 'counts'>, work: Work, kept: number | null = null): Outcome {
  const { passMark, goalMark } = policy;
  const none = work.answered === 0 || work.maximum === 0;
  const now = none ? null : percentOf(work.earned, work.maximum);
  const percent = kept === null ? now : Math.max(kept, now ?? 0);
  const goals = goalMark === null ? [] : work.goals.map((goal) => successOf(goal, goalMark));
  const reached =
    kept !== null ||
    ((passMark === null || (percent !== null && percent >= passMark)) && goals.every((goal) => goal === 'passed'));
  const completed = isComplete(policy.completion, work, reached);
  if (passMark === null && goalMark === null) return { completed, success: 'unknown', percent, over: completed };
  const lost =
    goals.includes('failed') ||
    (passMark !== null && (work.maximum === 0 || percentOf(work.reachable, work.maximum) < passMark));
  const failed = !reached && work.seen >= work.pages && work.answered >= work.scored && lost;
  const success = reached ? 'passed' : failed ? 'failed' : 'unknown';
  return { completed, success, percent, over: failed || (completed && reached) };
}

/** A goal is decided once all of it is done, and failed when no further try can reach the mark. */
export function successOf({ done, percent, reachable }: GoalWork, mark: number | null): Outcome['success'] {
  if (!done || mark === null || percent === null) return 'unknown';
  if (percent >= mark) return 'passed';
  return reachable !== null && reachable < mark ? 'failed' : 'unknown';
}

function isComplete({ pages, exercises, tests, minutes, passed }: Policy['completion'], work: Work, reached: boolean) {
  return (
    100 * work.seen >= (pages ?? 0) * work.pages &&
    100 * work.exercisesDone >= (exercises ?? 0) * work.exercises &&
    (!tests || work.testsDone >= work.tests) &&
    work.minutes >= (minutes ?? 0) &&
    (!passed || reached)
  );
}
