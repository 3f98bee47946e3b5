/** What the menu of a programme is told: a classic script, as a module or a fetch would not load from a file. */

import type { LearnerText } from '../../words/learner.ts';
import type { ScormStandard } from '../tracking/standard.ts';

export interface MenuContent {
  readonly id: string;
  readonly standard: ScormStandard;
  readonly title: string;
  readonly modules: readonly MenuModule[];
  readonly text: Pick<LearnerText, MenuWord>;
}

export interface MenuModule {
  readonly id: string;
  readonly title: string;
  readonly launch: string;
  /** Whether there is anything to pass it by, and whether it has points at all. */
  readonly marked: boolean;
  readonly scored: boolean;
}

export const menuWords = [
  'noTracking',
  'notSaved',
  'review',
  'browse',
  'no-credit',
  'openElsewhere',
  'resultIsPassed',
  'resultIsFailed',
  'resultIsOpen',
  'resultCompleted',
  'resultIncomplete',
] as const satisfies readonly (keyof LearnerText)[];

type MenuWord = (typeof menuWords)[number];
