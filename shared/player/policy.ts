/** The one place that decides when a module counts as completed and passed. */

import type { CompletionRule } from '../model/programme/schema.ts';
import { percentOf, type Work } from './roll-up.ts';

export interface Outcome {
  readonly completed: boolean;
  /** `unknown` while the module has no pass mark or is not decided yet. */
  readonly success: 'passed' | 'failed' | 'unknown';
  /** Percentage of the points, or null while nothing scored was answered: an untouched module has no score. */
  readonly percent: number | null;
  /** Whether the attempt is over: completed and, where there is a pass mark, passed; or failed for good. */
  readonly over: boolean;
}

/**
 * Completed as the rule says; passed once the points reach the pass mark; failed only when every page was seen, every
 * scored exercise answered, and what may still be tried again can no longer reach it. Failed before that would be final
 * where a platform opens what failed for review only, and whoever broke off could never pass.
 */
export function outcomeOf(rule: CompletionRule, passMark: number | null, work: Work): Outcome {
  const viewed = work.seen >= work.pages;
  const none = work.answered === 0 || work.maximum === 0;
  const percent = none ? null : percentOf(work.earned, work.maximum);
  const reached = passMark === null || (percent !== null && percent >= passMark);
  const completed = rule === 'viewed' ? viewed : rule === 'passed' ? reached : viewed && reached;
  if (passMark === null) return { completed, success: 'unknown', percent, over: completed };
  const lost = work.maximum === 0 || percentOf(work.reachable, work.maximum) < passMark;
  const failed = !reached && viewed && work.answered >= work.scored && lost;
  const success = reached ? 'passed' : failed ? 'failed' : 'unknown';
  return { completed, success, percent, over: failed || (completed && reached) };
}
