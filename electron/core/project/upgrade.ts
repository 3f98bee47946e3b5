/** Brings an older programme file to this version: its tables, its records as they are and as they were, in one transaction. */

import type { AnyRecord } from '../../../shared/records/record.ts';
import { migrateRecords } from '../../../shared/records/migrations/index.ts';
import type { Db } from './database.ts';
import { migrations } from './migrations/index.ts';

/** The version of the format that a file was last written in; 0 for an empty database. */
export function versionOf(db: Db): number {
  return db.pragma('user_version', { simple: true }) as number;
}

export function isOlder(db: Db): boolean {
  return versionOf(db) < migrations.length;
}

/** After a kill in between the file is still whole in its old version. */
export function upgrade(db: Db): void {
  db.transaction(() => {
    const from = versionOf(db);
    for (const sql of migrations.slice(from)) db.exec(sql);
    if (from > 0) for (const table of ['record', 'past']) upgradeRows(db, table, from);
    db.pragma(`user_version = ${migrations.length}`);
  })();
}

interface Row {
  readonly id: string;
  readonly rev_from: number;
  readonly kind: AnyRecord['kind'];
  readonly data: string;
}

function upgradeRows(db: Db, table: string, from: number): void {
  const rows = db.prepare(`SELECT id, rev_from, kind, data FROM ${table}`).all() as Row[];
  const write = db.prepare(`UPDATE ${table} SET data = ? WHERE id = ? AND rev_from = ?`);
  for (const { id, rev_from, kind, data } of rows) {
    const before = { id, kind, parent: null, order: '', data: JSON.parse(data) as unknown } as AnyRecord;
    const [after = before] = migrateRecords([before], from);
    if (after !== before) write.run(JSON.stringify(after.data), id, rev_from);
  }
}
