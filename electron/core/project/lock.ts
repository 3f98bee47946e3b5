/** One writer per file: a row that names the process holding it. A lock whose process is gone clears itself. */

import { readFileSync, realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Db } from './database.ts';

interface LockRow {
  readonly host: string;
  readonly pid: number;
  readonly started: string;
  readonly path: string;
}

/**
 * Takes the lock and returns true, or leaves another's living lock alone and returns false. This process's own is no other's
 * where it has the file open nowhere else (`alone`): a failing disk kept it.
 */
export function takeLock(db: Db, path: string, alone: boolean): boolean {
  return db
    .transaction(() => {
      if (isHeld(readLock(db), path, alone)) return false;
      const mine = self(path);
      db.prepare('INSERT OR REPLACE INTO lock (one, host, pid, started, path) VALUES (1, ?, ?, ?, ?)').run(
        mine.host,
        mine.pid,
        mine.started,
        mine.path,
      );
      return true;
    })
    .immediate();
}

export function releaseLock(db: Db, path: string): null {
  const mine = self(path);
  db.prepare('DELETE FROM lock WHERE host = ? AND pid = ? AND started = ?').run(mine.host, mine.pid, mine.started);
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

export function isLocked(db: Db, path: string, alone: boolean): boolean {
  return isHeld(readLock(db), path, alone);
}

function readLock(db: Db): LockRow | undefined {
  return db.prepare('SELECT host, pid, started, path FROM lock').get() as LockRow | undefined;
}

function isHeld(lock: LockRow | undefined, path: string, alone: boolean): boolean {
  if (!lock) return false;
  // A copy made while the original was open carries its lock along; it binds only at the place it was taken.
  if (lock.path !== realpathSync(path)) return false;
  if (lock.host !== hostname()) return true;
  return startOf(lock.pid) === lock.started && !(alone && lock.pid === process.pid);
}

function self(path: string): LockRow {
  return { host: hostname(), pid: process.pid, started: startOf(process.pid) ?? '', path: realpathSync(path) };
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
