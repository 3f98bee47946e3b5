/** Goals gained knowledge, weight, audiences and competences; modules a target of minutes; programmes the hours of a credit. */

import { defaultEctsHours } from '../../model/ects.ts';
import type { Migration } from './migration.ts';

export const plannedGoal: Migration = (data) => ({
  knowledge: null,
  weight: 1,
  audiences: [],
  competences: [],
  ...data,
});

export const plannedModule: Migration = (data) => ({ plannedMinutes: null, ...data });

export const plannedProgramme: Migration = (data) => ({ ectsHours: defaultEctsHours, ...data });
