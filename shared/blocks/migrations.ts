/** How the data of older blocks becomes that of now. */

import type { DataMigration } from '../store/migration.ts';

const firstExercises = new Set(['single-choice', 'multiple-response', 'true-false']);

/** 1: exercises gained hints, tags, weight and negative marking; what came before had none of them. */
export const blocksGainHints: DataMigration = (data) =>
  firstExercises.has(String(data['type'])) ? { hints: [], tags: [], weight: 1, penalty: 0, ...data } : data;
