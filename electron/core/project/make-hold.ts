/** A last revision for a file that was written beside another and is to hold what that holds by now. */

import { randomUUID } from 'node:crypto';
import { ok, type Result } from '../../../shared/base/result.ts';
import { isEmptyChange, type AnyRecord } from '../../../shared/records/record.ts';
import { changeOf, diff } from '../../../shared/store/diff.ts';
import { openDatabase } from './database.ts';
import { RecordStore } from './record-store.ts';
import { isOlder, upgrade } from './upgrade.ts';
/**
 * Adds a last revision to a file that nobody else knows of yet, where it does not hold these records already: what waits to be
 * saved, and what another program made of the file since it was read here.
 */
export function makeHold(path: string, records: readonly AnyRecord[], author: string): Result<null> {
  const opened = openDatabase(path, false);
  if (!opened.ok) return opened;
  const db = opened.value;
  try {
    const read = RecordStore.read(db);
    if (!read.ok) return read;
    const changes = changeOf(diff(read.value.records, records));
    if (isEmptyChange(changes)) return ok(null);
    const upgraded = isOlder(db) ? upgrade(db) : null;
    const store = upgraded?.ok ? RecordStore.read(db) : (upgraded ?? read);
    if (!store.ok) return store;
    const commit = `copy ${randomUUID()}`;
    const made = store.value.commit({ commit, baseRev: store.value.last.rev, changes, author, typing: false });
    return made.ok ? ok(null) : made;
  } finally {
    db.close();
  }
}
