/**
 * The levels of the revised taxonomy that an answer can show. An answer that is chosen shows no creating, however good the
 * question (Haladyna & Rodriguez 2013: choosing reaches from recall to judging a case); what is sorted or mapped shows at most
 * analysing; what is written or made can show every level from applying on.
 */

import type { Activity } from '../../blocks/activity/schema.ts';
import type { BlockData } from '../../blocks/registry.ts';
import { isExercise } from '../../exercises/registry.ts';
import { bloomLevels, type BloomLevel } from '../schema.ts';

export interface LevelRange {
  readonly lowest: BloomLevel;
  readonly highest: BloomLevel;
}

const range = (lowest: BloomLevel, highest: BloomLevel): LevelRange => ({ lowest, highest });

const exerciseLevels: Readonly<Record<string, LevelRange>> = {
  // One of two can be guessed: nothing beyond having understood is shown.
  'true-false': range('remember', 'understand'),
  'single-choice': range('remember', 'evaluate'),
  'multiple-response': range('remember', 'evaluate'),
  matching: range('remember', 'analyse'),
  ordering: range('remember', 'evaluate'),
  categories: range('remember', 'analyse'),
  hotspot: range('remember', 'analyse'),
  labelling: range('remember', 'understand'),
  'fill-in-blanks': range('remember', 'apply'),
  numeric: range('remember', 'analyse'),
  'short-answer': range('remember', 'analyse'),
  scenario: range('apply', 'evaluate'),
  branching: range('apply', 'evaluate'),
  'long-answer': range('understand', 'create'),
  essay: range('understand', 'create'),
  reflection: range('understand', 'create'),
  upload: range('apply', 'create'),
};

const activityLevels: Readonly<Record<Activity['form'], LevelRange | null>> = {
  lecture: null,
  'group-discussion': range('understand', 'evaluate'),
  workshop: range('apply', 'create'),
  'practical-tool': range('apply', 'create'),
  'role-play': range('apply', 'evaluate'),
  'field-visit': range('understand', 'evaluate'),
};

/** Null for what shows no level, and for exercises of whose type nothing is known. */
export function levelsOf(data: BlockData): LevelRange | null {
  if (data.type === 'activity') return activityLevels[data.form];
  return isExercise(data) && Object.hasOwn(exerciseLevels, data.type) ? (exerciseLevels[data.type] ?? null) : null;
}

/** From the lowest to the highest of several. */
export function joinLevels(ranges: readonly LevelRange[]): LevelRange | null {
  if (ranges.length === 0) return null;
  const lowest = Math.min(...ranges.map((one) => rank(one.lowest)));
  const highest = Math.max(...ranges.map((one) => rank(one.highest)));
  return range(bloomLevels[lowest] ?? 'remember', bloomLevels[highest] ?? 'create');
}

export function rank(level: BloomLevel): number {
  return bloomLevels.indexOf(level);
}
