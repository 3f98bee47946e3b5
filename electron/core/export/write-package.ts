/** Writes a package tree as a zip that appears whole or not at all. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Failure, type Result } from '../../../shared/base/result.ts';
import type { PackageTree } from '../../../shared/export/package-tree.ts';
import { failureOf } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { bytesOf } from './tree-files.ts';
import { verifyZip, type Planned } from './verify-zip.ts';
import { ZipWriter } from './zip-writer.ts';

export interface Written {
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface WriteProgress {
  readonly phase: 'write' | 'verify';
  readonly done: number;
  readonly total: number;
}

/** Names of files being written; what a killed export left behind is swept at the next one in that folder. */
const temporaryName = /^\.(.+)\.(\d+)\.part$/;

/**
 * Writes beside the target, makes it durable, reads it back, then renames. On failure or cancel an older package is
 * untouched and nothing is left. Fails with `export.cancelled | export.unverified | disk.full | disk.failed | …`.
 */
export async function writePackage(
  tree: PackageTree,
  project: ProjectFile,
  options: {
    readonly assets: string;
    readonly out: string;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: WriteProgress) => void;
  },
): Promise<Result<Written>> {
  const { out, signal } = options;
  const temporary = join(dirname(out), `.${basename(out)}.${process.pid}.part`);
  try {
    await sweep(dirname(out));
    const planned = await write(temporary, tree, project, options);
    const total = planned.length;
    const verified = await verifyZip(
      temporary,
      planned,
      (done) => options.onProgress({ phase: 'verify', done, total }),
      signal,
    );
    if (!verified) return await abandon(temporary, { code: 'export.unverified', params: { path: out } });
    signal.throwIfAborted();
    const written = await fingerprint(temporary);
    await rename(temporary, out);
    await syncFolder(dirname(out));
    return ok(written);
  } catch (error) {
    if (signal.aborted) return abandon(temporary, { code: 'export.cancelled', params: {} });
    const failure = failureOf(error, out);
    if (failure) return abandon(temporary, failure);
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes what exports that were killed left in a folder. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = temporaryName.exec(name)?.[2];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

async function write(
  path: string,
  tree: PackageTree,
  project: ProjectFile,
  options: {
    readonly assets: string;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: WriteProgress) => void;
  },
): Promise<readonly Planned[]> {
  const file = await open(path, 'w');
  try {
    const zip = new ZipWriter(file);
    const planned: Planned[] = [];
    const total = tree.entries.length;
    for (const [index, entry] of tree.entries.entries()) {
      options.signal.throwIfAborted();
      options.onProgress({ phase: 'write', done: index, total });
      if (entry.kind === 'media') {
        await zip.addStored(
          entry.path,
          entry.size,
          entry.crc32,
          abortable(project.readMedia(entry.sha256), options.signal),
        );
        planned.push({ path: entry.path, size: entry.size });
      } else {
        const bytes = await bytesOf(entry, options.assets);
        await zip.addText(entry.path, bytes);
        planned.push({ path: entry.path, size: bytes.byteLength });
      }
    }
    await zip.end();
    return planned;
  } finally {
    await file.close();
  }
}

async function* abortable(body: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncIterable<Uint8Array> {
  for await (const chunk of body) {
    signal.throwIfAborted();
    yield chunk;
  }
}

async function abandon(temporary: string, failure: Failure): Promise<Result<never>> {
  await rm(temporary, { force: true });
  return fail(failure.code, failure.params);
}

async function fingerprint(path: string): Promise<Written> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.byteLength;
  }
  return { size, sha256: hash.digest('hex') };
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows has no handle on a folder to sync
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
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
