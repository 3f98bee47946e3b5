/** Makes a new programme file: whole, with its first revision, or not at all. */

import { existsSync } from 'node:fs';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { replaceFile } from '../part-files.ts';
import { backUp } from './backup.ts';
import { createDatabase, openDatabase } from './database.ts';
import { isLocked } from './lock.ts';
import { RecordStore } from './record-store.ts';

export interface Beginning {
  readonly records: readonly AnyRecord[];
  readonly author: string;
  /** Whether the person said that a file of this name may go. */
  readonly replace: boolean;
}

/** What a programme that makes way held is kept in `backups`. Fails with `file.exists | file.locked` and as writing does. */
export function createFile(path: string, beginning: Beginning, backups: string | null): Result<unknown> {
  if (existsSync(path)) {
    const free = beginning.replace ? makeWay(path, backups) : fail('file.exists', { path });
    if (!free.ok) return free;
  }
  return replaceFile(path, (part) => write(part, beginning));
}

function write(part: string, { records, author }: Beginning): Result<unknown> {
  const db = createDatabase(part);
  try {
    const changes = { puts: records, removes: [] };
    return RecordStore.empty(db).commit({ commit: 'created', baseRev: 0, changes, typing: false, author });
  } finally {
    db.close();
  }
}

function makeWay(path: string, backups: string | null): Result<null> {
  const old = openDatabase(path, true);
  if (!old.ok) return ok(null); // no programme, or none that could be opened any more
  try {
    if (isLocked(old.value, path, false)) return fail('file.locked', { path });
    const unkept = backups === null ? null : backUp(old.value, path, backups);
    return unkept === null ? ok(null) : { ok: false, error: unkept };
  } finally {
    old.value.close();
  }
}
