/** A file that appears whole or not at all, however long it takes to write and whatever stops it. */

import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Failure, Result } from '../../../shared/base/result.ts';
import { failureOf } from '../disk-failures.ts';
import { partPath, sweepParts, syncFolder } from '../part-files.ts';

/**
 * `write` makes a file beside the target, durable, which is then renamed. On failure or cancel an older one is untouched and nothing is
 * left. Beside what `write` fails with, `export.cancelled | disk.full | disk.failed | file.noPermission | file.unreachable`.
 */
export async function writeWhole<T>(
  out: string,
  signal: AbortSignal,
  write: (part: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const folder = dirname(out);
  const part = partPath(folder);
  try {
    sweepParts(folder);
    const written = await write(part);
    if (!written.ok) return await abandon(part, written.error);
    signal.throwIfAborted();
    await rename(part, out);
    syncFolder(folder);
    return written;
  } catch (error) {
    if (signal.aborted) return abandon(part, { code: 'export.cancelled', params: {} });
    const failure = failureOf(error, out);
    await rm(part, { force: true });
    if (failure) return { ok: false, error: failure };
    throw error;
  }
}

async function abandon(part: string, failure: Failure): Promise<Result<never>> {
  await rm(part, { force: true });
  return { ok: false, error: failure };
}
