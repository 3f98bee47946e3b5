/** What stays once a learner has reached it, whatever comes after: the percentage of a pass, and the day on which all was done. */

import type { PackageContent } from '../output/page/content.ts';
import type { Outcome } from './policy.ts';
import type { State } from './state.ts';

const day = 86_400_000; // milliseconds

/** `now` in milliseconds since 1970; `judged` where there is something to pass the module by. */
export function withMilestones(
  state: State,
  { counts, goalMark, certificate, exercises }: PackageContent,
  { completed, success, percent }: Outcome,
  { now, judged }: { readonly now: number; readonly judged: boolean },
): State {
  // A try that counts for less, a test begun anew, or an answer that costs points must not take back what the platform was told.
  const isAtRisk = counts !== 'best' || goalMark !== null || exercises.some(({ data }) => data.penalty > 0);
  const keeps = success === 'passed' && isAtRisk;
  const pass = keeps ? { pass: percent ?? 0 } : {};
  // The day stays the first one, however often the module is opened again.
  const isDone = certificate && state.doneOn === undefined && completed && (success === 'passed' || !judged);
  const done = isDone ? { doneOn: Math.floor(now / day) } : {};
  return { ...state, ...pass, ...done };
}
