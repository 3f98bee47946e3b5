/**
 * Writes a zip byte-stably: entries as given, fixed times, no extra fields but zip64 where sizes need them.
 * Media is stored with the CRC-32 known since ingest, so its bytes are copied untouched (PKWARE APPNOTE 6.3.10).
 */

import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import type { Result } from '../../../shared/base/result.ts';
import { centralHeader, endRecords, localHeader, type ZipEntry } from './zip-records.ts';

const deflate = promisify(deflateRaw);

/** Text as it goes into an archive: deflated where that saves anything. */
export interface Packed {
  readonly method: ZipEntry['method'];
  readonly bytes: Uint8Array;
  /** Bytes unpacked. */
  readonly size: number;
  readonly crc: number;
}

/** As it stands. */
export function unpacked(bytes: Uint8Array): Packed {
  return { method: 0, bytes, size: bytes.byteLength, crc: crc32(bytes) };
}

export async function pack(bytes: Uint8Array): Promise<Packed> {
  const deflated = await deflate(bytes, { level: 9 });
  const smaller = deflated.byteLength < bytes.byteLength;
  const packed = smaller ? deflated : bytes;
  return { method: smaller ? 8 : 0, bytes: packed, size: bytes.byteLength, crc: crc32(bytes) };
}

const atOnce = 1024 * 1024; // bytes that wait to be written

/** Writes at the end of what the file handle has written so far; nobody else may write through it meanwhile. */
export class ZipWriter {
  readonly #file: FileHandle;
  readonly #entries: ZipEntry[] = [];
  #offset = 0;
  /** What is written next: many small entries are one write. */
  #waiting: Uint8Array[] = [];
  #waits = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  get entries(): readonly ZipEntry[] {
    return this.#entries;
  }

  async addText(path: string, { method, bytes, size, crc }: Packed): Promise<void> {
    await this.#write(this.#begin(path, method, crc, bytes.byteLength, size), bytes);
  }

  /**
   * Stored bytes of known size and CRC-32, which `copy` writes through the file handle. Returns how many it wrote: with any other
   * number than `size` the file is spoilt.
   */
  async addStored(
    { path, size, crc32: sum }: { readonly path: string; readonly size: number; readonly crc32: number },
    copy: () => Promise<Result<number>>,
  ): Promise<Result<number>> {
    await this.#write(this.#begin(path, 0, sum, size, size));
    await this.#flush();
    const copied = await copy();
    if (copied.ok) this.#offset += copied.value;
    return copied;
  }

  /** Writes the central directory. Returns the size of the whole in bytes; the system may still hold some of them back. */
  async end(): Promise<number> {
    const start = this.#offset;
    const directory = Buffer.concat(this.#entries.map(centralHeader));
    await this.#write(directory, endRecords(this.#entries.length, directory.byteLength, start));
    await this.#flush();
    return this.#offset;
  }

  #begin(path: string, method: 0 | 8, crc: number, packed: number, size: number): Uint8Array {
    const entry: ZipEntry = { name: Buffer.from(path, 'utf8'), method, crc, packed, size, offset: this.#offset };
    this.#entries.push(entry);
    return localHeader(entry);
  }

  async #write(...parts: readonly Uint8Array[]): Promise<void> {
    for (const part of parts) {
      this.#waiting.push(part);
      this.#waits += part.byteLength;
      this.#offset += part.byteLength;
    }
    if (this.#waits >= atOnce) await this.#flush();
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    [this.#waiting, this.#waits] = [[], 0];
    await this.#file.writeFile(bytes);
  }
}
