/**
 * Brings an older programme file to this version: its tables, and its records by one revision. What was before that revision
 * stays as it was written; whoever looks back takes the same steps from the version it was written in.
 */

import { ok, unwrap, type Result } from '../../../shared/base/result.ts';
import { changeOf, diff } from '../../../shared/store/diff.ts';
import type { MigrationStep } from '../../../shared/store/migration.ts';
import { migrateRecords, migrations as recordSteps } from '../../../shared/records/migrations.ts';
import type { Db } from './database.ts';
import { migrations, upgradeTables, versionOf } from './migrations/index.ts';
import { RecordStore } from './record-store.ts';
import { upgradeId } from './rows.ts';

export function isOlder(db: Db): boolean {
  return versionOf(db) < migrations.length;
}

/** After a kill in between the file is still whole in its old version. Fails with `file.damaged`. */
export function upgrade(db: Db, steps: readonly MigrationStep[] = recordSteps): Result<null> {
  return db.transaction((): Result<null> => {
    const from = versionOf(db);
    const store = RecordStore.asWritten(db);
    if (!store.ok) return store;
    upgradeTables(db);
    if (steps.every(({ to }) => to <= from)) return ok(null);
    const before = store.value.records;
    const changes = changeOf(diff(before, migrateRecords(before, from, steps)));
    const { rev } = store.value.last;
    unwrap(store.value.commit({ commit: upgradeId(from), baseRev: rev, changes, typing: false, author: '' }));
    return ok(null);
  })();
}
