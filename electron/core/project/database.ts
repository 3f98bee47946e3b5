/** Opens a programme file's database and says plainly why it cannot be opened. */

import { accessSync, closeSync, constants, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { guarded } from '../disk-failures.ts';
import { applicationId, migrations, upgradeTables, versionOf } from './migrations/index.ts';

export type Db = Database.Database;

/** Above this size the full check at opening is left out; SQLite still checks every page it reads. */
const checkedSize = 512 * 1024 * 1024; // bytes

/** Whether the file and its folder (SQLite's journal lies beside the file) can be written. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A new, empty programme database that nobody else knows of yet: whoever puts it in its place makes it durable first. */
export function createDatabase(path: string): Db {
  const db = new Database(path);
  db.pragma(`application_id = ${applicationId}`);
  settings(db);
  db.pragma('synchronous = OFF');
  upgradeTables(db);
  return db;
}

/** Opens an existing file. Fails with `file.missing | foreign | newer | damaged | noPermission`; the file stays as it was. */
export function openDatabase(path: string, readOnly: boolean, isRead = false): Result<Db> {
  const looked = lookAt(path);
  if (!looked.ok) return looked;
  return guarded(path, () => {
    const db = new Database(path, { readonly: readOnly, fileMustExist: true });
    const sound = inspect(db, path, isRead ? null : looked.value);
    if (!sound.ok) {
      db.close();
      return sound;
    }
    settings(db);
    return ok(db);
  });
}

/**
 * Lets anything be written over but a programme, whole or damaged, and what its owner has protected: else `file.programme |
 * file.protected`.
 */
export function sparing(path: string): Result<null> {
  if (isProtected(path)) return fail('file.protected', { path });
  const seen = lookAt(path);
  const isProgramme = seen.ok || seen.error.code === 'file.newer' || seen.error.code === 'file.damaged';
  return isProgramme ? fail('file.programme', { path }) : ok(null);
}

/**
 * Whether a file is there that may only be read. Renaming something into its place asks no more than to write in its folder, so
 * that the system would not say it. Whoever may do everything there still reads that nobody was to write it.
 */
export function isProtected(path: string): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile()) return false;
    if ((stat.mode & 0o222) === 0) return true;
    accessSync(path, constants.W_OK);
    return false;
  } catch (error) {
    // Whatever else stands in the way is said when it is written.
    return (error as NodeJS.ErrnoException).syscall === 'access';
  }
}

interface Header {
  readonly size: number;
}

/** Reads the first bytes without SQLite, so that a file of another kind is never touched by it. */
function lookAt(path: string): Result<Header> {
  return guarded(path, () => {
    // A named pipe would be waited at for ever.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) return fail('file.foreign', { path });
      const head = Buffer.alloc(100);
      const read = readSync(file, head, 0, 100, 0);
      if (read < 100 || head.toString('latin1', 0, 16) !== 'SQLite format 3\0') return fail('file.foreign', { path });
      if (head.readUInt32BE(68) !== applicationId) return fail('file.foreign', { path });
      if (head.readUInt32BE(60) > migrations.length) return fail('file.newer', { path });
      // SQLite file format 1.3.3 and 1.3.7: page size at 16, pages in the file at 28.
      const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
      const whole = existsSync(`${path}-journal`) || stat.size >= pageSize * head.readUInt32BE(28);
      return whole ? ok({ size: stat.size }) : fail('file.damaged', { path });
    } finally {
      closeSync(file);
    }
  });
}

/** The checks before a single row is trusted: integrity, and exactly the schema we wrote (no foreign trigger or view). */
function inspect(db: Db, path: string, header: Header | null): Result<null> {
  db.pragma('trusted_schema = OFF');
  const version = versionOf(db);
  if (version > migrations.length) return fail('file.newer', { path });
  if (header && header.size <= checkedSize && db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    return fail('file.damaged', { path });
  }
  if (schemaOf(db) !== expectedSchema(version)) return fail('file.foreign', { path });
  return ok(null);
}

function schemaOf(db: Db): string {
  return JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all());
}

const expected = new Map<number, string>();

function expectedSchema(version: number): string {
  const known = expected.get(version);
  if (known !== undefined) return known;
  const db = new Database(':memory:');
  for (const sql of migrations.slice(0, version)) db.exec(sql);
  const schema = schemaOf(db);
  db.close();
  expected.set(version, schema);
  return schema;
}

/**
 * DELETE keeps one whole file at all times (people copy and sync it). A commit is the journal's going away: EXTRA also syncs the
 * folder it goes from, without which a power cut may bring the journal back and undo what was acknowledged (SQLite, PRAGMA
 * synchronous).
 */
export function settings(db: Db): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('foreign_keys = ON');
  db.pragma('cell_size_check = ON');
  if (db.readonly) return;
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = EXTRA');
}
