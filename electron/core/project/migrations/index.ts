/** The steps of the file's tables, numbered without gaps; `user_version` is the number of the last one that ran. */

import type Database from 'better-sqlite3';
import { rowSum, type SummedRow } from '../row-sum.ts';
import { first } from './0001-first.ts';
import { sums } from './0003-sums.ts';

/** The same tables: by the number alone, versions that do not know what records may hold since then keep from writing. */
const numberAlone = 'SELECT 1;';

export const migrations: readonly string[] = [
  first,
  numberAlone, // kinds of exercises
  sums,
  numberAlone, // rich text in exercises
  numberAlone, // merged cells
  numberAlone, // pictures between the words of a page
  numberAlone, // a programme's own words
  numberAlone, // threads
  numberAlone, // versions of a programme
  numberAlone, // when a module counts as completed and passed
];

/** "MWP1", so that `file` and the open dialog can tell a programme from any other SQLite file. */
export const applicationId = 0x4d575031;

/** The version of the format that a file was last written in; 0 for an empty database. */
export function versionOf(db: Database.Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Makes the tables those of this version. In a transaction, with whatever else an upgrade does. */
export function upgradeTables(db: Database.Database): void {
  const from = versionOf(db);
  for (const sql of migrations.slice(from)) db.exec(sql);
  if (from > 0 && from < 3) for (const table of ['record', 'past']) addSums(db, table);
  db.pragma(`user_version = ${migrations.length}`);
}

/** Version 3 gave rows a checksum. */
function addSums(db: Database.Database, table: string): void {
  const write = db.prepare(`UPDATE ${table} SET sum = ? WHERE id = ? AND rev_from = ?`);
  const rows = db.prepare(`SELECT id, rev_from, kind, parent, ord, data FROM ${table}`).all();
  for (const row of rows as (SummedRow & { readonly rev_from: number })[]) write.run(rowSum(row), row.id, row.rev_from);
}
