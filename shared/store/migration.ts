/** How records of one version of the file become those of the next. Each is pure, and never edited once it is released. */

import type { StoredRecord } from './record.ts';

export type Data = Readonly<Record<string, unknown>>;

/** Turns the data of a record of one kind. */
export type DataMigration = (data: Data) => Data;

/** Turns the whole of a programme: splits, joins or re-parents records. What it takes no part in stays the same object. */
export type StoreMigration = (records: readonly StoredRecord[]) => readonly StoredRecord[];

/** `to` is the version of the file that it leads to; `number` counts, from 1, the steps of its kind or of the store. */
export type MigrationStep =
  | { readonly to: number; readonly kind: string; readonly number: number; readonly migrate: DataMigration }
  | { readonly to: number; readonly kind: null; readonly number: number; readonly migrate: StoreMigration };

/** Brings records of a file of version `from` up to date; those that no step concerns stay the same objects. */
export function migrate(
  steps: readonly MigrationStep[],
  records: readonly StoredRecord[],
  from: number,
): readonly StoredRecord[] {
  return steps
    .filter(({ to }) => to > from)
    .reduce(
      (now, step) => (step.kind === null ? step.migrate(now) : now.map((record) => migrated(record, step))),
      records,
    );
}

function migrated(record: StoredRecord, { kind, migrate }: Extract<MigrationStep, { kind: string }>): StoredRecord {
  return record.kind === kind ? { ...record, data: migrate(record.data as Data) } : record;
}
