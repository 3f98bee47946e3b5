/** Rows of records as the file has them, now and in the past, and the version of the format that they were written in. */

import type { AnyRecord } from '../../../shared/records/record.ts';
import type { Db } from './database.ts';
import { versionOf } from './migrations/index.ts';
import { rowSum, type SummedRow } from './row-sum.ts';

export interface Row extends SummedRow {
  /** Null in a file of an older version, which has none. */
  readonly sum: number | null;
}

/** Versions that are only typing, by the same author within this time, become one. */
export const coalesceWithin = 5 * 60 * 1000; // milliseconds

/** The column of checksums, which files have from version 3 on. */
export function sumIn(db: Db): string {
  return versionOf(db) < 3 ? 'NULL' : 'sum';
}

/** The records that rows hold; null when one has broken JSON, or not the checksum that stands beside it. */
export function toRecords(rows: readonly Row[]): readonly AnyRecord[] | null {
  const records = rows.map(toRecord);
  return records.includes(null) ? null : (records as AnyRecord[]);
}

export function toRecord(row: Row): AnyRecord | null {
  if (row.sum !== null && row.sum !== rowSum(row)) return null;
  try {
    const data: unknown = JSON.parse(row.data);
    return { id: row.id, kind: row.kind, parent: row.parent, order: row.ord, data } as AnyRecord;
  } catch {
    return null;
  }
}

/** The commit that brought a file up to date, by the version that it had. */
export function upgradeId(from: number | string): string {
  return `upgrade ${from}`;
}

/** The version of the format in which a revision was written: the next upgrade after it says from which it came. */
export function versionAt(db: Db, rev: number): number {
  const next = db
    .prepare(
      `SELECT commit_id AS id FROM journal WHERE rev > ? AND commit_id GLOB '${upgradeId('*')}' ORDER BY rev LIMIT 1`,
    )
    .get(rev) as { readonly id: string } | undefined;
  return next ? Number(next.id.slice(upgradeId('').length)) : versionOf(db);
}
