/** Files being written: named so that what a killed process left behind can be told from what is still under way. */

import { createHash } from 'node:crypto';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const pattern = /^\.modulewright-([0-9a-f]{8})-(\d+)-\d+\.part$/;
const abandoned = 24 * 60 * 60 * 1000; // milliseconds without a write, for one of another machine in a shared folder
let next = 0;

/** A new name in a folder. Short and of its own, because the target's own name may already be as long as names can be. */
export function partPath(folder: string): string {
  return join(folder, `.modulewright-${host}-${process.pid}-${next++}.part`);
}

/** Removes what was left in a folder by processes that are gone. */
export async function sweepParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, machine, pid] = pattern.exec(name) ?? [];
    if (machine === undefined) continue;
    const path = join(folder, name);
    const stale = machine === host ? !isAlive(Number(pid)) : await isOld(path);
    if (stale) await rm(path, { force: true });
  }
}

/** Makes a rename in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows has no handle on a folder to sync
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function isOld(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > abandoned;
  } catch {
    return false; // finished and renamed meanwhile
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
