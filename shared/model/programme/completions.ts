/** Ways to complete and pass a module that are often asked for. */

import type { Completion, ModuleData } from './schema.ts';

export const everyPage: Completion = { pages: 100, exercises: null, tests: false, minutes: null, passed: false };
export const everyPageAndPassed: Completion = { ...everyPage, passed: true };

/** What decides over a module's completion and success. */
export type Policy = Pick<ModuleData, 'passMark' | 'goalMark' | 'counts' | 'completion'>;

/** The pass mark that a platform may judge by itself: none where points alone do not decide. */
export function platformMark({ passMark, goalMark }: Pick<Policy, 'passMark' | 'goalMark'>): number | null {
  return goalMark === null ? passMark : null;
}

/** Whether there is anything to pass a module by. */
export function isPassable({ passMark, goalMark }: Pick<Policy, 'passMark' | 'goalMark'>): boolean {
  return passMark !== null || goalMark !== null;
}

/** A module's before anybody said more: it is done by seeing all of it, and nobody fails. */
export const plainPolicy: Policy = { passMark: null, goalMark: null, counts: 'best', completion: everyPage };
