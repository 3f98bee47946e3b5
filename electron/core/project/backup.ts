/** Rolling backups in the application's folder: the last ten states in which a programme was opened, each whole. */

import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../shared/base/zod.ts';
import { fail, ok, type Failure, type Result } from '../../../shared/base/result.ts';
import { makePrivate } from '../folders.ts';
import { replaceFile } from '../part-files.ts';
import { guarded } from '../disk-failures.ts';
import type { Db } from './database.ts';

const kept = 10;
const largest = 512 * 1024 * 1024; // bytes; a larger programme is left to the person's own backups

/** When it was made, and what was in it; before that it was the revision alone. */
const named = /^(?:(\d{4}-\d\d-\d\dT)(\d\d)\.(\d\d)\.(\d\d\.\d{3}Z)-([0-9a-f]{16})\.mwp|\d{9}-.+)$/;

export interface BackupFile {
  /** Folder and name below the folder of backups. */
  readonly id: string;
  readonly path: string;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  /** What it held, as one short text; empty where the name does not say it. */
  readonly state: string;
  readonly size: number;
}

/**
 * Copies a programme that nobody writes to at the moment, unless this state of it is kept already. Says why there is none; that
 * never stops opening.
 */
export function backUp(db: Db, path: string, folder: string): Failure | null {
  if (statSync(path).size > largest) return null;
  const mine = join(folder, folderOf(path));
  const made = guarded(mine, () => {
    makePrivate(folder);
    makePrivate(mine);
    const state = stateOf(db);
    const present = backupsIn(folder, folderOf(path));
    if (present.some((backup) => backup.state === state)) return ok(null);
    writeFileSync(`${mine}.json`, JSON.stringify({ path }), { mode: 0o600 });
    const name = `${new Date().toISOString().replaceAll(':', '.')}-${state}.mwp`;
    // A read transaction keeps the file still while it is copied.
    const copied = db.transaction(() => {
      db.prepare('SELECT 1 FROM meta').get();
      return replaceFile(join(mine, name), (part) => copyOf(path, part));
    })();
    if (!copied.ok) return copied;
    // Only a whole new backup may push out an old one.
    for (const old of present.slice(kept - 1)) rmSync(old.path, { force: true });
    return ok(null);
  });
  return made.ok ? null : made.error;
}

/** Of one programme or of all that were ever opened here, newest first. */
export function listBackups(folder: string, path: string | null): Result<readonly BackupFile[]> {
  return guarded(folder, () => {
    const folders = path === null ? namesIn(folder) : [folderOf(path)];
    return ok(folders.flatMap((name) => backupsIn(folder, name)).sort((a, b) => (a.madeAt > b.madeAt ? -1 : 1)));
  });
}

/** A backup by its id. Fails with `backup.unknown`. */
export function backupAt(folder: string, id: string): Result<BackupFile> {
  const found = backupsIn(folder, id.split('/')[0] ?? '').find((backup) => backup.id === id);
  return found ? ok(found) : fail('backup.unknown', { backup: id });
}

/** Where the programme of a backup lay, or null where that was not written down. */
export function originOf(folder: string, { id }: BackupFile): string | null {
  const text = guarded(folder, () => ok(readFileSync(join(folder, `${id.split('/')[0]}.json`), 'utf8')));
  const parsed = text.ok ? origin.safeParse(text.value) : null;
  return parsed?.success ? parsed.data.path : null;
}

const origin = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('JSON');
      return z.NEVER;
    }
  })
  .pipe(z.strictObject({ path: z.string() }));

/** A copy byte for byte, read back to be sure. */
export function copyOf(from: string, to: string): Result<null> {
  copyFileSync(from, to);
  chmodSync(to, 0o600);
  return sameBytes(from, to) ? ok(null) : fail('disk.failed', { path: to, detail: 'copy' });
}

function backupsIn(folder: string, name: string): readonly BackupFile[] {
  if (!/^[0-9a-f]{16}$/.test(name)) return [];
  return namesIn(join(folder, name))
    .flatMap((file): BackupFile[] => {
      const match = named.exec(file);
      const path = join(folder, name, file);
      const stat = match && statSync(path, { throwIfNoEntry: false });
      if (!match || !stat) return [];
      const [, day, hour, minute, rest, state = ''] = match;
      const madeAt = day === undefined ? stat.mtime.toISOString() : `${day}${hour}:${minute}:${rest}`;
      return [{ id: `${name}/${file}`, path, madeAt, state, size: stat.size }];
    })
    .sort((a, b) => (a.madeAt > b.madeAt ? -1 : 1));
}

function namesIn(folder: string): readonly string[] {
  const read = guarded(folder, () => ok(readdirSync(folder)));
  return read.ok ? read.value : [];
}

function folderOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

/** The same for the same content, whoever opened it in between: the last commit, which nobody else can have made. */
function stateOf(db: Db): string {
  const last = db.prepare('SELECT rev, commit_id, at FROM journal ORDER BY rev DESC LIMIT 1').raw().get();
  return createHash('sha256').update(JSON.stringify(last)).digest('hex').slice(0, 16);
}

function sameBytes(one: string, other: string): boolean {
  const files = [openSync(one, 'r'), openSync(other, 'r')] as const;
  const buffers = [Buffer.alloc(1024 * 1024), Buffer.alloc(1024 * 1024)] as const;
  try {
    for (;;) {
      const [a, b] = [readSync(files[0], buffers[0]), readSync(files[1], buffers[1])];
      if (a !== b || !buffers[0].subarray(0, a).equals(buffers[1].subarray(0, b))) return false;
      if (a === 0) return true;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}
