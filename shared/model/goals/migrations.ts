/** How the data of older goals becomes that of now. */

import type { DataMigration } from '../../store/migration.ts';

/** 1: goals gained knowledge, weight, audiences and competences. */
export const goalsGainPlanning: DataMigration = (data) => ({
  knowledge: null,
  weight: 1,
  audiences: [],
  competences: [],
  ...data,
});
