/** Makes a new programme file: whole, with its first revision or what a backup holds, or not at all. */

import { existsSync } from 'node:fs';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { replaceFile } from '../part-files.ts';
import { backUp, copyOf } from './backup.ts';
import { createDatabase, openDatabase } from './database.ts';
import { mayReplace } from './in-use.ts';
import { clearLock } from './lock.ts';
import { RecordStore } from './record-store.ts';

export interface Beginning {
  /** What is in it: records as its first revision, or the file that it is a copy of. */
  readonly from: { readonly records: readonly AnyRecord[]; readonly author: string } | { readonly backup: string };
  /** Whether the person said that a file of this name may go. */
  readonly replace: boolean;
}

/**
 * What a programme that makes way held is kept in `backups`. Fails with `file.exists | file.locked`, as writing does, and as
 * opening does where a backup is not what it was.
 */
export function createFile(path: string, { from, replace }: Beginning, backups: string | null): Result<unknown> {
  if (existsSync(path)) {
    const free = replace ? makeWay(path, backups) : fail('file.exists', { path });
    if (!free.ok) return free;
  }
  return replaceFile(path, (part) => ('backup' in from ? restore(part, from.backup) : begin(part, from)));
}

function begin(part: string, { records, author }: { records: readonly AnyRecord[]; author: string }): Result<unknown> {
  const db = createDatabase(part);
  try {
    const changes = { puts: records, removes: [] };
    return RecordStore.empty(db).commit({ commit: 'created', baseRev: 0, changes, typing: false, author });
  } finally {
    db.close();
  }
}

/** The backup was made while its programme was open: the lock that it carries along is nobody's. */
function restore(part: string, backup: string): Result<unknown> {
  const copied = copyOf(backup, part);
  const opened = copied.ok ? openDatabase(part, false) : copied;
  if (!opened.ok) return opened;
  try {
    clearLock(opened.value);
    return RecordStore.read(opened.value);
  } finally {
    opened.value.close();
  }
}

function makeWay(path: string, backups: string | null): Result<null> {
  const free = mayReplace(path);
  if (!free.ok) return free;
  const old = openDatabase(path, true);
  if (!old.ok) return ok(null); // no programme, or none that could be opened any more
  try {
    const unkept = backups === null ? null : backUp(old.value, path, backups);
    return unkept === null ? ok(null) : { ok: false, error: unkept };
  } finally {
    old.value.close();
  }
}
