/** Reads a written package back with an independent reader: every planned entry is there, whole, and nothing else. */

import { open, type FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, inflateRaw, inflateRawSync } from 'node:zlib';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import type { ZipEntry } from './zip-records.ts';

const inflate = promisify(inflateRaw);

const block = 1024 * 1024; // bytes read at once

/** Called as bytes pass; throws when the work is to stop. */
export type Pace = (bytes: number) => void;

/**
 * The first entry that is missing, unplanned or not what was planned; null when the archive is whole. An archive that
 * is no zip at all names itself.
 */
export async function verifyZip(path: string, planned: readonly ZipEntry[], pace: Pace): Promise<string | null> {
  const file = await open(path, 'r');
  let zip: ZipFile | null = null;
  try {
    const { size } = await file.stat();
    // A small one is in memory before it is looked at: asking the disk for each part of it takes longer than all else.
    const whole = size <= block ? await file.readFile() : null;
    zip = await (whole ? fromBufferPromise(whole) : openPromise(path, { autoClose: false }));
    const bytes = whole ? inMemory(whole) : onDisk(file);
    let index = 0;
    for await (const entry of zip.eachEntry()) {
      const plan = planned[index++];
      if (!plan || !(await matches(zip, entry, plan))) return entry.fileName;
      const sum =
        plan.method === 0 ? await storedSum(zip, bytes, entry, pace) : await deflatedSum(zip, bytes, entry, pace);
      if (sum !== plan.crc) return entry.fileName;
    }
    return planned[index]?.name.toString() ?? null;
  } catch (error) {
    if (isMalformed(error)) return path;
    throw error;
  } finally {
    zip?.close();
    await file.close();
  }
}

/** Bytes of an archive; null where it ends before them. Two that were asked for may be in use at once, no more. */
type Bytes = (start: number, length: number) => Promise<Buffer | null>;

function inMemory(whole: Buffer): Bytes {
  return (start, length) =>
    Promise.resolve(start + length <= whole.byteLength ? whole.subarray(start, start + length) : null);
}

function onDisk(file: FileHandle): Bytes {
  const buffers: Buffer[] = [];
  let turn = 0;
  return async (start, length) => {
    const into = (buffers[turn] ??= Buffer.allocUnsafe(block));
    turn = 1 - turn;
    const { bytesRead } = await file.read(into, 0, length, start);
    return bytesRead === length ? into.subarray(0, length) : null;
  };
}

/** Both headers say what was planned: the one in the directory, and the one before the data that streaming readers use. */
async function matches(zip: ZipFile, entry: Entry, plan: ZipEntry): Promise<boolean> {
  const local = await zip.readLocalFileHeaderPromise(entry);
  const small = Math.max(plan.packed, plan.size) < 0xffff_ffff;
  return (
    plan.name.equals(Buffer.from(entry.fileName)) &&
    plan.name.equals(local.fileName) &&
    [entry, local].every((header) => header.compressionMethod === plan.method && header.crc32 === plan.crc) &&
    entry.compressedSize === plan.packed &&
    entry.uncompressedSize === plan.size &&
    // Beyond 4 GB the sizes stand in the extra field.
    (!small || (local.compressedSize === plan.packed && local.uncompressedSize === plan.size))
  );
}

/** The reader and the decompressor throw what they find malformed; the system's own errors name a system call. */
function isMalformed(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  return error instanceof Error && error.name === 'Error' && !('syscall' in error);
}

/** Stored bytes are read in large blocks, the next one while this one is summed: a stream of small ones takes four times as long. */
async function storedSum(zip: ZipFile, bytes: Bytes, entry: Entry, pace: Pace): Promise<number | null> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const size = entry.uncompressedSize;
  const read = (index: number) => bytes(fileDataStart + index * block, Math.min(block, size - index * block));
  const count = Math.ceil(size / block);
  let sum = 0;
  let next = count === 0 ? null : read(0);
  for (let index = 0; index < count; index++) {
    const part = await next;
    if (!part) return null;
    next = index + 1 < count ? read(index + 1) : null;
    // Awaited in the next round, unless the work is stopped before; then a failure must not count as unhandled.
    next?.catch(() => undefined);
    sum = crc32(part, sum);
    pace(part.byteLength);
  }
  return sum;
}

const atOnce = 256 * 1024; // bytes inflated between two answers

/** What fits in a block is read and inflated at once: a stream for each of many small ones takes longer than all else. */
async function deflatedSum(zip: ZipFile, bytes: Bytes, entry: Entry, pace: Pace): Promise<number | null> {
  const { compressedSize: packed, uncompressedSize: size } = entry;
  if (Math.max(packed, size) > block) return streamedSum(zip, entry, pace);
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const deflated = await bytes(fileDataStart, packed);
  if (!deflated) return null;
  const most = { maxOutputLength: Math.max(1, size) };
  const inflated = size <= atOnce ? inflateRawSync(deflated, most) : await inflate(deflated, most);
  pace(inflated.byteLength);
  return inflated.byteLength === size ? crc32(inflated) : null;
}

async function streamedSum(zip: ZipFile, entry: Entry, pace: Pace): Promise<number> {
  let sum = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    sum = crc32(chunk, sum);
    pace(chunk.byteLength);
  }
  return sum;
}
