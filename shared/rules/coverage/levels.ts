/** The levels of the revised taxonomy that a block can show: an exercise's are its type's own, an activity's are its form's. */

import type { Activity } from '../../blocks/activity/schema.ts';
import type { BlockData } from '../../blocks/registry.ts';
import { exerciseType, isExercise } from '../../blocks/exercises.ts';
import { bloomLevels, type BloomLevel } from '../../model/goals/schema.ts';

export interface LevelRange {
  readonly lowest: BloomLevel;
  readonly highest: BloomLevel;
}

const range = (lowest: BloomLevel, highest: BloomLevel): LevelRange => ({ lowest, highest });

const activityLevels: Readonly<Record<Activity['form'], LevelRange | null>> = {
  lecture: null,
  'group-discussion': range('understand', 'evaluate'),
  workshop: range('apply', 'create'),
  'practical-tool': range('apply', 'create'),
  'role-play': range('apply', 'evaluate'),
  'field-visit': range('understand', 'evaluate'),
};

/** Null for what shows no level. */
export function levelsOf(data: BlockData): LevelRange | null {
  if (data.type === 'activity') return activityLevels[data.form];
  const levels = isExercise(data) ? exerciseType(data).levels : null;
  return levels && range(...levels);
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
