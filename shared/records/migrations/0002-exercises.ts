/** Exercises gained hints, tags, weight and negative marking; what came before had none of them. */

import type { Migration } from './migration.ts';

const exercises = new Set(['single-choice', 'multiple-response', 'true-false']);

export const exercisesBlock: Migration = (data) =>
  exercises.has(String(data['type'])) ? { hints: [], tags: [], weight: 1, penalty: 0, ...data } : data;
