/** Every step from older records to those of now, in the order in which they run. The steps of a kind stand beside its schema. */

import { blocksGainHints, exercisesGainMarks } from '../blocks/migrations.ts';
import { goalsGainPlanning } from '../model/goals/migrations.ts';
import {
  modulesGainPolicy,
  modulesGainTarget,
  pagesGainUse,
  programmesGainHours,
  resourcesGainOriginal,
  suggestionsGainPolicy,
} from '../model/programme/migrations.ts';
import { migrate, type MigrationStep } from '../store/migration.ts';
import type { AnyRecord } from './record.ts';

export const migrations: readonly MigrationStep[] = [
  { to: 2, kind: 'block', number: 1, migrate: blocksGainHints },
  { to: 2, kind: 'page', number: 1, migrate: pagesGainUse },
  { to: 2, kind: 'goal', number: 1, migrate: goalsGainPlanning },
  { to: 2, kind: 'module', number: 1, migrate: modulesGainTarget },
  { to: 2, kind: 'programme', number: 1, migrate: programmesGainHours },
  { to: 2, kind: 'resource', number: 1, migrate: resourcesGainOriginal },
  { to: 4, kind: 'block', number: 2, migrate: exercisesGainMarks },
  { to: 10, kind: 'module', number: 2, migrate: modulesGainPolicy },
  { to: 10, kind: 'suggestion', number: 1, migrate: suggestionsGainPolicy },
];

/** Brings records of a file of version `from` up to date. */
export function migrateRecords(
  records: readonly AnyRecord[],
  from: number,
  steps: readonly MigrationStep[] = migrations,
): readonly AnyRecord[] {
  // What the last step gives is of today; whoever reads it validates it.
  return migrate(steps, records, from) as readonly AnyRecord[];
}

/** The version in which records are written now. */
export const recordVersion = Math.max(...migrations.map(({ to }) => to));
