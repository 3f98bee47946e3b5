/** One writer per file: a row that names the process holding it. A lock whose process is gone clears itself. */

import { readFileSync, realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import type { LockHolder } from '../../../shared/ipc/contract.ts';
import type { Db } from './database.ts';
import { machine } from './machine.ts';

/** A lock as it stands in the file. */
export interface Lock {
  /** Name of the computer and, after a space where it is known, its mark: names change, and two computers may share one. */
  readonly host: string;
  readonly pid: number;
  /** Start of the process as its system tells it and, after a space, the instant (ISO 8601) at which the lock was taken. */
  readonly started: string;
  readonly path: string;
}

/** How others' locks are met. */
export interface Claim {
  /** Takes the lock from whoever has it: the person said so. */
  readonly force?: boolean;
  /**
   * A lock of this very process binds nobody: a failing disk kept it, or it came along with a file that took the place of the
   * open one.
   */
  readonly again?: boolean;
}

/** Takes the lock, or leaves another's living lock alone and returns null. */
export function takeLock(db: Db, path: string, claim: Claim = {}): Lock | null {
  return db
    .transaction(() => {
      if (isLocked(db, path, claim)) return null;
      const mine = self(path);
      db.prepare('INSERT OR REPLACE INTO lock (one, host, pid, started, path) VALUES (1, ?, ?, ?, ?)').run(
        mine.host,
        mine.pid,
        mine.started,
        mine.path,
      );
      return mine;
    })
    .immediate();
}

export function releaseLock(db: Db, { host, pid, started }: Lock): null {
  db.prepare('DELETE FROM lock WHERE host = ? AND pid = ? AND started = ?').run(host, pid, started);
  return null;
}

/** In a file that nobody else knows of yet. */
export function clearLock(db: Db): void {
  db.prepare('DELETE FROM lock').run();
}

/**
 * Lets go where not even a journal has room: the path it binds to is written over by as many other bytes. Each of them may
 * reach the disk or not, and no power cut in between can leave more than a path that is none.
 */
export function releaseLockInPlace(db: Db): null {
  db.pragma('journal_mode = MEMORY');
  const path = readLock(db)?.path ?? '';
  db.prepare('UPDATE lock SET path = ?').run('-'.repeat(Buffer.byteLength(path)));
  return null;
}

/** Asks, as often as it is called, whether a lock that was taken is still there. */
export function lockWatch(db: Db, { host, pid, started }: Lock): () => boolean {
  const held = db.prepare('SELECT 1 FROM lock WHERE host = ? AND pid = ? AND started = ?');
  return () => held.get(host, pid, started) !== undefined;
}

export function isLocked(db: Db, path: string, { force = false, again = false }: Claim = {}): boolean {
  const lock = readLock(db);
  if (!lock || force || !isHeld(lock, path)) return false;
  return !(again && lock.pid === process.pid && isHere(lock));
}

/** Who has a file open: the computer, and since when where the lock says it. */
export function holderOf(db: Db): LockHolder | null {
  const lock = readLock(db);
  if (!lock) return null;
  const [host = ''] = lock.host.split(' ');
  const [, since = null] = lock.started.split(' ');
  return { host, since, here: isHere(lock) };
}

function readLock(db: Db): Lock | undefined {
  return db.prepare('SELECT host, pid, started, path FROM lock').get() as Lock | undefined;
}

function isHeld(lock: Lock, path: string): boolean {
  // A copy made while the original was open carries its lock along; it binds only at the place it was taken.
  if (lock.path !== realpathSync(path)) return false;
  return !isHere(lock) || startOf(lock.pid) === lock.started.split(' ')[0];
}

/** Whether a lock was taken on this computer, whose name may have been another then. */
function isHere(lock: Lock): boolean {
  const [host, mark = null] = lock.host.split(' ');
  const own = machine();
  return mark !== null && own !== null ? mark === own : host === hostname();
}

function self(path: string): Lock {
  const mark = machine();
  return {
    host: mark === null ? hostname() : `${hostname()} ${mark}`,
    pid: process.pid,
    started: `${startOf(process.pid) ?? ''} ${new Date().toISOString()}`,
    path: realpathSync(path),
  };
}

/** When a process started, as the system tells it, or null when there is none: process ids are used again. */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // proc(5): field 22 is the start time; the command in field 2 may hold spaces, so count from its closing bracket.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return ''; // no /proc on this system: the process id alone decides
  }
}
