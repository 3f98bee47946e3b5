/** Files being written: named so that what a killed process left behind can be told from what is still under way. */

import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Result } from '../../shared/base/result.ts';

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** SQLite names the journal of a database after it. */
const pattern = /^\.modulewright-([0-9a-f]{8})-(\d+)-[\d-]+\.part(-journal)?$/;
const abandoned = 24 * 60 * 60 * 1000; // milliseconds without a write, for one of another machine in a shared folder
let next = 0;

/** A new name in a folder. Short and of its own, because the target's own name may already be as long as names can be. */
export function partPath(folder: string): string {
  return join(folder, `.modulewright-${host}-${process.pid}-${threadId}-${next++}.part`);
}

/** Removes what was left in a folder by processes that are gone. */
export function sweepParts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, machine, pid] = pattern.exec(name) ?? [];
    if (machine === undefined) continue;
    const path = join(folder, name);
    const stale = machine === host ? !isAlive(Number(pid)) : isOld(path);
    if (stale) rmSync(path, { force: true });
  }
}

/** Makes what was written to a file survive a power cut. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a rename in a folder survive a power cut. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // Windows has no handle on a folder to sync
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What a file outlives: the end of this process, or of the machine's power as well, for which the disk is waited for. */
export type Outlives = 'kill' | 'power cut';

/**
 * A file written beside its place, made durable, then renamed into it: whatever happens there is the older file or the new one,
 * whole, and nothing beside it. What `write` refuses is not put in place.
 */
export function replaceFile<T>(
  path: string,
  write: (part: string) => Result<T>,
  outlives: Outlives = 'power cut',
): Result<T> {
  const folder = dirname(path);
  sweepParts(folder);
  const part = partPath(folder);
  try {
    const written = write(part);
    if (!written.ok) return written;
    if (outlives === 'power cut') syncFile(part);
    renameSync(part, path);
    if (outlives === 'power cut') syncFolder(folder);
    return written;
  } finally {
    for (const left of [part, `${part}-journal`]) rmSync(left, { force: true });
  }
}

function isOld(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false }); // none when it was finished and renamed meanwhile
  return stat !== undefined && Date.now() - stat.mtimeMs > abandoned;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
