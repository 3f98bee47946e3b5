/** Migrations of record data, numbered without gaps per kind and run once when a file is opened. */

import type { AnyRecord } from '../record.ts';
import type { Kind } from '../kinds.ts';
import { banksPage } from './0002-banks.ts';
import { exercisesBlock } from './0002-exercises.ts';

/** Turns the data of one version into the next. Pure; never edited once released. */
export type Migration = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** In order: the first one leads from version 1 to version 2. A kind not named here is still at version 1. */
export const migrations: Partial<Record<Kind, readonly Migration[]>> = { block: [exercisesBlock], page: [banksPage] };

/** Brings records written at `version` of their kind up to date. Unknown versions are left as they are. */
export function migrateRecords(
  records: readonly AnyRecord[],
  from: Partial<Record<Kind, number>> = {},
  known: Partial<Record<Kind, readonly Migration[]>> = migrations,
): readonly AnyRecord[] {
  return records.map((record) => {
    const steps = (known[record.kind] ?? []).slice((from[record.kind] ?? 1) - 1);
    if (steps.length === 0) return record;
    const data = steps.reduce((data, step) => step(data), record.data as Readonly<Record<string, unknown>>);
    return { ...record, data } as AnyRecord;
  });
}
