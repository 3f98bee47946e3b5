/** What SQLite and the system throw about files, as failures a person can act on. */

import type { Failure, Result } from '../../shared/base/result.ts';

/** Work whose refusals by SQLite and the system are failures; anything else it throws is a bug and rethrown. */
export function guarded<T>(path: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    const failure = failureOf(error, path);
    if (!failure) throw error;
    return { ok: false, error: failure };
  }
}

export function failureOf(error: unknown, path: string): Failure | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const params = { path };
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return { code: 'file.damaged', params };
  if (/^SQLITE_FULL|^ENOSPC|^EDQUOT/.test(code)) return { code: 'disk.full', params };
  if (/^SQLITE_IOERR|^EIO/.test(code)) return { code: 'disk.failed', params };
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return { code: 'file.locked', params };
  if (code === 'SQLITE_READONLY_DBMOVED') return { code: 'file.moved', params };
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)|^E(ACCES|PERM|ROFS)/.test(code)) {
    return { code: 'file.noPermission', params };
  }
  if (code === 'ENOENT' && !isOfFolder(error)) return { code: 'file.missing', params };
  // No such folder, a circle of links, a file where a folder should be or the other way round, a name too long.
  if (/^E(NOENT|LOOP|NOTDIR|ISDIR|EXIST|NOTEMPTY|NAMETOOLONG|INVAL)$/.test(code))
    return { code: 'file.unreachable', params };
  // Whatever else the system refuses: a lost drive, too many open files.
  return error instanceof Error && 'errno' in error ? { code: 'disk.failed', params: { path, detail: code } } : null;
}

/** A folder is listed before anything is written into it. */
function isOfFolder(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall === 'scandir';
}
