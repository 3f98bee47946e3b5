/** Whether a place that is to be written to holds a programme that somebody has open: that is found out before anything is touched. */

import { statSync } from 'node:fs';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { guarded } from '../disk-failures.ts';
import { isProtected, openDatabase } from './database.ts';
import { isLocked } from './lock.ts';

/**
 * Fails with `file.isOpen` for one of the programmes that are `open` here, with `file.protected` for a file that may only be
 * read, and with `file.locked` for one that another program writes. A file that is no programme, or can no longer be opened as
 * one, is in nobody's use.
 */
export function mayReplace(path: string, open: Iterable<string> = []): Result<null> {
  for (const one of open) if (isSameFile(one, path)) return fail('file.isOpen', { path });
  if (isProtected(path)) return fail('file.protected', { path });
  const there = openDatabase(path, true);
  if (!there.ok) return there.error.code === 'file.locked' ? there : ok(null);
  try {
    return isLocked(there.value, path) ? fail('file.locked', { path }) : ok(null);
  } finally {
    there.value.close();
  }
}

/** By whatever spelling or link. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => guarded(path, () => ok(statSync(path, { bigint: true }))));
  return a?.ok === true && b?.ok === true && a.value.ino === b.value.ino && a.value.dev === b.value.dev;
}
