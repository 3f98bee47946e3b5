/** Brings an older programme file to this version: its tables, its records as they are and as they were, in one transaction. */

import type Database from 'better-sqlite3';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { migrateRecords } from '../../../shared/records/migrations/index.ts';
import { migrations } from './migrations/index.ts';
import { rowSum, type SummedRow } from './row-sum.ts';

/** The version of the format that a file was last written in; 0 for an empty database. */
export function versionOf(db: Database.Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

export function isOlder(db: Database.Database): boolean {
  return versionOf(db) < migrations.length;
}

/** After a kill in between the file is still whole in its old version. */
export function upgrade(db: Database.Database): void {
  db.transaction(() => {
    const from = versionOf(db);
    for (const sql of migrations.slice(from)) db.exec(sql);
    if (from > 0) for (const table of ['record', 'past']) upgradeRows(db, table, from);
    db.pragma(`user_version = ${migrations.length}`);
  })();
}

interface Row extends SummedRow {
  readonly rev_from: number;
  readonly kind: AnyRecord['kind'];
}

function upgradeRows(db: Database.Database, table: string, from: number): void {
  const rows = db.prepare(`SELECT id, rev_from, kind, parent, ord, data FROM ${table}`).all() as Row[];
  const write = db.prepare(`UPDATE ${table} SET data = ?, sum = ? WHERE id = ? AND rev_from = ?`);
  for (const row of rows) {
    const data = migrated(row, from);
    write.run(data, rowSum({ ...row, data }), row.id, row.rev_from);
  }
}

/** A version that cannot be read stays as it is: the history may be damaged where the programme is whole. */
function migrated(row: Row, from: number): string {
  try {
    const before = { id: row.id, kind: row.kind, parent: null, order: '', data: JSON.parse(row.data) as unknown };
    const [after] = migrateRecords([before as AnyRecord], from);
    return after && after !== before ? JSON.stringify(after.data) : row.data;
  } catch (error) {
    if (error instanceof SyntaxError) return row.data;
    throw error;
  }
}
