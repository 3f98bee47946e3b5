/** Writes a package tree as a zip that appears whole or not at all. */

import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Failure, type Result } from '../../../shared/base/result.ts';
import { isFirst, type PackageEntry, type PackageTree } from '../../../shared/output/package-tree.ts';
import type { OpenTarget, ProjectFile } from '../project/project-file.ts';
import { invalidDocument } from './schemas/invalid-document.ts';
import { sha256Of } from './sha256-of.ts';
import { bytesOf } from './tree-files.ts';
import { verifyZip, type Pace } from './verify-zip.ts';
import { writeWhole } from './whole-file.ts';
import type { ZipEntry } from './zip-records.ts';
import { pack, unpacked, ZipWriter, type Packed } from './zip-writer.ts';

export interface Written {
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface WriteProgress {
  readonly phase: 'print' | 'write' | 'verify';
  /** Bytes of the unpacked files; of print, how often it was done. */
  readonly done: number;
  readonly total: number;
}

export interface WriteOptions {
  /** Folder of the files the application ships. */
  readonly assets: string;
  readonly out: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: WriteProgress) => void;
}

type MediaEntry = Extract<PackageEntry, { kind: 'media' }>;

const largestDrawing = 4 * 1024 * 1024; // bytes held in memory to be deflated
const packedAhead = 8; // texts deflated before it is their turn, as many at a time as there are processors

/**
 * Writes beside the target, reads it back and takes its fingerprint while it is made durable, then renames. On failure or cancel an older package is
 * untouched and nothing is left. Fails with
 * `export.cancelled | export.unverified | export.invalid | media.missing | media.damaged | disk.full | disk.failed | file.noPermission |
 * file.unreachable`.
 */
export function writePackage(tree: PackageTree, project: ProjectFile, options: WriteOptions): Promise<Result<Written>> {
  return writeWhole(options.out, options.signal, (part) => write(part, tree, project, options));
}

async function write(
  part: string,
  tree: PackageTree,
  project: ProjectFile,
  options: WriteOptions,
): Promise<Result<Written>> {
  const file = await open(part, 'wx');
  // On a thread of its own meanwhile; awaited at the end, unless the work is stopped before.
  const judged = invalidDocument(tree, options.assets);
  judged.catch(() => undefined);
  try {
    const zip = new ZipWriter(file);
    const passed = pace(
      'write',
      tree.entries.reduce((sum, entry) => sum + knownSize(entry), 0),
      options,
    );
    const packed = packedInTurn(tree.entries, project, options.assets);
    for (const entry of tree.entries) {
      passed(0);
      if (entry.kind !== 'media') {
        await zip.addText(entry.path, await packed());
        passed(knownSize(entry));
        continue;
      }
      const { path, sha256, size } = entry;
      if (!(await project.mediaInfo(sha256))) return fail('media.missing', { path });
      const into = { fd: file.fd, path: options.out };
      const added = isText(entry)
        ? await addDrawing(zip, entry, project, passed)
        : await zip.addStored(entry, () => copy(project, sha256, into, passed));
      if (!added.ok) return added;
      if (added.value !== size) return fail('media.damaged', { path });
    }
    const size = await zip.end();
    const [bad, invalid, sha256] = await settled([
      verified(part, zip.entries, options),
      judged,
      sha256Of(part, options.signal),
      file.sync(),
    ]);
    if (invalid !== null) return fail('export.invalid', { detail: invalid });
    return bad === null ? ok({ size, sha256 }) : { ok: false, error: badEntry(tree, bad) };
  } finally {
    await file.close();
  }
}

/** Gives what is not media, packed, one after the other. */
function packedInTurn(entries: readonly PackageEntry[], project: ProjectFile, assets: string): () => Promise<Packed> {
  const waiting = entries.filter((entry) => entry.kind !== 'media').values();
  const packing: Promise<Packed>[] = [];
  return async () => {
    while (packing.length < packedAhead) {
      const { value } = waiting.next();
      if (!value) break;
      const packed =
        value.kind === 'asset'
          ? packedAsset(join(assets, value.asset))
          : bytesOf(value, project, assets).then(isFirst(value) ? unpacked : pack);
      // Awaited in its turn, unless the work is stopped before; then a failure must not count as unhandled.
      packed.catch(() => undefined);
      packing.push(packed);
    }
    const first = packing.shift();
    if (!first) throw new Error('there is no such entry');
    return first;
  };
}

/** What the application ships is the same in every package: it is packed once, as long as it runs. */
const packedAssets = new Map<string, Promise<Packed>>();

function packedAsset(path: string): Promise<Packed> {
  const known = packedAssets.get(path);
  if (known) return known;
  const packed = readFile(path).then(pack);
  packedAssets.set(path, packed);
  packed.catch(() => packedAssets.delete(path));
  return packed;
}

function verified(part: string, entries: readonly ZipEntry[], options: WriteOptions): Promise<string | null> {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  return verifyZip(part, entries, pace('verify', total, options));
}

/** All results, or the first failure; either way none is at work any more, so that the file can be closed. */
async function settled<const All extends readonly Promise<unknown>[]>(all: All) {
  await Promise.allSettled(all);
  return Promise.all(all);
}

/** A drawing is text and shrinks to a third; photographs are compressed already. */
function isText(entry: MediaEntry): boolean {
  return entry.mime === 'image/svg+xml' && entry.size <= largestDrawing;
}

/** The number of bytes, or -1 when they are not those that were taken in. */
async function addDrawing(
  zip: ZipWriter,
  entry: MediaEntry,
  project: ProjectFile,
  passed: Pace,
): Promise<Result<number>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of project.readMedia(entry.sha256)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const packed = await pack(bytes);
  await zip.addText(entry.path, packed);
  passed(bytes.byteLength);
  return ok(packed.crc === entry.crc32 ? bytes.byteLength : -1);
}

/** Assets are small beside what they go with, so that not counting them does not show. */
function knownSize(entry: PackageEntry): number {
  return entry.kind === 'text' ? entry.text.length : entry.kind === 'asset' ? 0 : entry.size;
}

/** Counts bytes into progress and stops the work when it was cancelled. */
function pace(phase: WriteProgress['phase'], total: number, { signal, onProgress }: WriteOptions): Pace {
  let done = 0;
  return (bytes) => {
    signal.throwIfAborted();
    done += bytes;
    onProgress({ phase, done: Math.min(done, total), total });
  };
}

/** Slice after slice, so that what somebody types is written between them. */
async function copy(project: ProjectFile, sha256: string, into: OpenTarget, passed: Pace): Promise<Result<number>> {
  let written = 0;
  for (;;) {
    const copied = await project.copyMedia(sha256, written, into);
    if (!copied.ok) return copied;
    if (copied.value === 0) return ok(written);
    passed(copied.value);
    written += copied.value;
  }
}

/** Stored media whose bytes do not have the checksum taken at ingest are the programme's trouble, not the disk's. */
function badEntry(tree: PackageTree, path: string): Failure {
  const media = tree.entries.some((entry) => entry.path === path && entry.kind === 'media');
  return { code: media ? 'media.damaged' : 'export.unverified', params: { path } };
}
