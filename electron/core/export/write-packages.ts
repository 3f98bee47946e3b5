/** Writes a zip of packages that appears whole or not at all: each is written by itself, read back, and taken over as it is. */

import { createReadStream } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { PackageEntry, PackageTree } from '../../../shared/output/package-tree.ts';
import { failureOf } from '../disk-failures.ts';
import { partPath, sweepParts, syncFolder } from '../part-files.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { sha256Of } from './sha256-of.ts';
import { bytesOf } from './tree-files.ts';
import { verifyZip } from './verify-zip.ts';
import { writeTree, type TreeOptions } from './write-tree.ts';
import type { Written } from './write-package.ts';
import { pack, ZipWriter } from './zip-writer.ts';

export interface PackageToWrite {
  readonly path: string;
  /** Made when it is its turn. */
  tree(): Promise<Result<PackageTree>>;
}

export interface PackageInZip {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

interface AllWritten extends Written {
  readonly packages: readonly PackageInZip[];
}

const readAtOnce = 1024 * 1024; // bytes

/** `beside` are the files that tell of the packages. Fails as the writing of one package does. */
export async function writePackages(
  packages: readonly PackageToWrite[],
  beside: (written: readonly PackageInZip[]) => readonly PackageEntry[],
  project: ProjectFile,
  options: TreeOptions,
): Promise<Result<AllWritten>> {
  const folder = dirname(options.out);
  const part = partPath(folder);
  try {
    sweepParts(folder);
    const written = await write(part, packages, beside, project, options);
    if (!written.ok) return written;
    options.signal.throwIfAborted();
    await rename(part, options.out);
    syncFolder(folder);
    return written;
  } catch (error) {
    if (options.signal.aborted) return fail('export.cancelled');
    const failure = failureOf(error, options.out);
    if (failure) return { ok: false, error: failure };
    throw error;
  } finally {
    await rm(part, { force: true });
  }
}

async function write(
  part: string,
  packages: readonly PackageToWrite[],
  beside: (written: readonly PackageInZip[]) => readonly PackageEntry[],
  project: ProjectFile,
  options: TreeOptions,
): Promise<Result<AllWritten>> {
  const file = await open(part, 'wx');
  try {
    const zip = new ZipWriter(file);
    const written: PackageInZip[] = [];
    for (const [index, one] of packages.entries()) {
      const done = await add(zip, file, one, project, {
        ...options,
        onProgress: share(index, packages.length, options),
      });
      if (!done.ok) return done;
      written.push(done.value);
    }
    for (const entry of beside(written)) {
      if (entry.kind !== 'media')
        await zip.addText(entry.path, await pack(await bytesOf(entry, project, options.assets)));
    }
    const size = await zip.end();
    await file.sync();
    const total = zip.entries.reduce((sum, entry) => sum + entry.size, 0);
    let read = 0;
    const bad = await verifyZip(part, zip.entries, (bytes) => {
      options.signal.throwIfAborted();
      options.onProgress({ phase: 'verify', done: Math.min((read += bytes), total), total });
    });
    if (bad !== null) return fail('export.unverified', { path: bad });
    return ok({ size, sha256: await sha256Of(part, options.signal), packages: written });
  } finally {
    await file.close();
  }
}

/** A package has progress of its own; here it is one of several. */
function share(index: number, count: number, { onProgress }: TreeOptions): TreeOptions['onProgress'] {
  return ({ phase, done, total }) => {
    const half = (phase === 'verify' ? 0.5 : 0) + (total === 0 ? 0 : done / total / 2);
    onProgress({ phase: 'write', done: Math.round((index + half) * 1000), total: count * 1000 });
  };
}

/** Beside the target until it is taken over: a platform's largest package may be more than fits in memory. */
async function add(
  zip: ZipWriter,
  file: FileHandle,
  { path, tree }: PackageToWrite,
  project: ProjectFile,
  options: TreeOptions,
): Promise<Result<PackageInZip>> {
  options.signal.throwIfAborted();
  const made = await tree();
  if (!made.ok) return made;
  const own = partPath(dirname(options.out));
  try {
    const written = await writeTree(made.value, project, { ...options, out: own });
    if (!written.ok) return written;
    const { size, sha256 } = written.value;
    const sum = await sumOf(own, options.signal);
    const added = await zip.addStored({ path, size, crc32: sum }, async () =>
      ok(await copyInto(file, own, options.signal)),
    );
    if (!added.ok) return added;
    return added.value === size ? ok({ path, size, sha256 }) : fail('export.unverified', { path });
  } finally {
    await rm(own, { force: true });
  }
}

async function sumOf(path: string, signal: AbortSignal): Promise<number> {
  let sum = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: readAtOnce }) as AsyncIterable<Buffer>) {
    signal.throwIfAborted();
    sum = crc32(chunk, sum);
  }
  return sum;
}

async function copyInto(file: FileHandle, path: string, signal: AbortSignal): Promise<number> {
  let copied = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: readAtOnce }) as AsyncIterable<Buffer>) {
    signal.throwIfAborted();
    await file.writeFile(chunk);
    copied += chunk.byteLength;
  }
  return copied;
}
