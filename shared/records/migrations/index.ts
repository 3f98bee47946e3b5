/** Migrations of record data, by the version of the file format they lead to; run once, when an older file is opened. */

import type { AnyRecord } from '../record.ts';
import { banksPage } from './0002-banks.ts';
import { exercisesBlock } from './0002-exercises.ts';
import { plannedGoal, plannedModule, plannedProgramme } from './0002-goals.ts';
import { copiedResource } from './0002-resources.ts';
import type { MigrationStep } from './migration.ts';

/** In the order in which they run. */
export const migrations: readonly MigrationStep[] = [
  { to: 2, kind: 'block', migrate: exercisesBlock },
  { to: 2, kind: 'page', migrate: banksPage },
  { to: 2, kind: 'goal', migrate: plannedGoal },
  { to: 2, kind: 'module', migrate: plannedModule },
  { to: 2, kind: 'programme', migrate: plannedProgramme },
  { to: 2, kind: 'resource', migrate: copiedResource },
];

/** Brings records of a file of version `from` up to date; those that no step concerns stay the same objects. */
export function migrateRecords(
  records: readonly AnyRecord[],
  from: number,
  steps: readonly MigrationStep[] = migrations,
): readonly AnyRecord[] {
  const due = steps.filter(({ to }) => to > from);
  return records.map((record) => {
    const mine = due.filter(({ kind }) => kind === record.kind);
    if (mine.length === 0) return record;
    const start: Readonly<Record<string, unknown>> = record.data;
    return { ...record, data: mine.reduce((data, { migrate }) => migrate(data), start) } as AnyRecord;
  });
}

/** The version in which records are written now. */
export const recordVersion = Math.max(...migrations.map(({ to }) => to));
