/**
 * Writes a zip byte-stably: entries as given, fixed times, no extra fields but zip64 where sizes need them.
 * Media is stored with the CRC-32 known since ingest, so its bytes are copied untouched (PKWARE APPNOTE 6.3.10).
 */

import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { centralHeader, endRecords, localHeader, type ZipEntry } from './zip-records.ts';

const deflate = promisify(deflateRaw);
const buffered = 4 * 1024 * 1024; // bytes gathered before they go to the disk

export class ZipWriter {
  readonly #file: FileHandle;
  readonly #entries: ZipEntry[] = [];
  #waiting: Uint8Array[] = [];
  #waitingSize = 0;
  #offset = 0;
  /** The write under way; the next bytes are gathered meanwhile. */
  #writing: Promise<void> = Promise.resolve();

  constructor(file: FileHandle) {
    this.#file = file;
  }

  get entries(): readonly ZipEntry[] {
    return this.#entries;
  }

  /** Text, deflated where that saves anything. Returns its CRC-32. */
  async addText(path: string, bytes: Uint8Array): Promise<number> {
    const deflated = await deflate(bytes, { level: 9 });
    const smaller = deflated.byteLength < bytes.byteLength;
    const packed = smaller ? deflated : bytes;
    const sum = crc32(bytes);
    await this.#begin(path, smaller ? 8 : 0, sum, packed.byteLength, bytes.byteLength);
    await this.#write(packed);
    return sum;
  }

  /** Stored bytes of known size and CRC-32. Returns how many there were: with any other number the file is spoilt. */
  async addStored(path: string, size: number, crc: number, body: AsyncIterable<Uint8Array>): Promise<number> {
    await this.#begin(path, 0, crc, size, size);
    let written = 0;
    for await (const chunk of body) {
      written += chunk.byteLength;
      await this.#write(chunk);
    }
    return written;
  }

  /** Writes the central directory. Returns the size of the whole in bytes; the system may still hold some of them back. */
  async end(): Promise<number> {
    const start = this.#offset;
    for (const entry of this.#entries) await this.#write(centralHeader(entry));
    const size = this.#offset - start;
    await this.#write(endRecords(this.#entries.length, size, start));
    await this.#flush();
    await this.#writing;
    return this.#offset;
  }

  async #begin(path: string, method: 0 | 8, crc: number, packed: number, size: number): Promise<void> {
    const entry: ZipEntry = { name: Buffer.from(path, 'utf8'), method, crc, packed, size, offset: this.#offset };
    this.#entries.push(entry);
    await this.#write(localHeader(entry));
  }

  async #write(bytes: Uint8Array): Promise<void> {
    this.#waiting.push(bytes);
    this.#waitingSize += bytes.byteLength;
    this.#offset += bytes.byteLength;
    if (this.#waitingSize >= buffered) await this.#flush();
  }

  /** Hands what has gathered to the disk, at most one block ahead of it, so that memory stays bounded. */
  async #flush(): Promise<void> {
    const parts = this.#waiting;
    this.#waiting = [];
    this.#waitingSize = 0;
    await this.#writing;
    this.#writing = this.#writeOut(parts);
    // Awaited by the next flush; until then a failure must not count as unhandled.
    this.#writing.catch(() => undefined);
  }

  async #writeOut(parts: Uint8Array[]): Promise<void> {
    if (parts.length === 0) return;
    // One gathered write; writev may write less than it was given, so the rest follows.
    const { bytesWritten } = await this.#file.writev(parts);
    const total = parts.reduce((sum, part) => sum + part.byteLength, 0);
    if (bytesWritten < total) await this.#file.writeFile(Buffer.concat(parts).subarray(bytesWritten));
  }
}
