/**
 * Writes a zip byte-stably: entries as given, fixed times, no extra fields but zip64 where sizes need them.
 * Media is stored with the CRC-32 known since ingest, so its bytes are copied untouched (PKWARE APPNOTE 6.3.10).
 */

import type { FileHandle } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980 00:00, the zip epoch: the same in every time zone. */
const dosTime = 0;
const dosDate = (0 << 9) | (1 << 5) | 1;

const max32 = 0xffff_ffff;
const max16 = 0xffff;
const buffered = 4 * 1024 * 1024; // bytes gathered before they go to the disk

interface Directory {
  readonly name: Buffer;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export class ZipWriter {
  readonly #file: FileHandle;
  readonly #directory: Directory[] = [];
  #waiting: Uint8Array[] = [];
  #waitingSize = 0;
  #offset = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Text, deflated where that saves anything. */
  async addText(path: string, bytes: Uint8Array): Promise<void> {
    const deflated = deflateRawSync(bytes, { level: 9 });
    const packed = deflated.byteLength < bytes.byteLength ? deflated : bytes;
    const method = packed === deflated ? 8 : 0;
    await this.#begin(path, method, crc32(bytes), packed.byteLength, bytes.byteLength);
    await this.#write(packed);
  }

  /** Stored bytes of known size and CRC-32. Throws when the stream is not of that size: the file would be corrupt. */
  async addStored(path: string, size: number, crc: number, body: AsyncIterable<Uint8Array>): Promise<void> {
    await this.#begin(path, 0, crc, size, size);
    let written = 0;
    for await (const chunk of body) {
      written += chunk.byteLength;
      await this.#write(chunk);
    }
    if (written !== size) throw new Error(`${path}: ${written} bytes where ${size} were announced`);
  }

  /** Writes the central directory and makes the file durable. Returns its size in bytes. */
  async end(): Promise<number> {
    const start = this.#offset;
    for (const entry of this.#directory) await this.#write(centralHeader(entry));
    const size = this.#offset - start;
    await this.#write(endRecords(this.#directory.length, size, start));
    await this.#flush();
    await this.#file.sync();
    return this.#offset;
  }

  async #begin(path: string, method: 0 | 8, crc: number, packed: number, size: number): Promise<void> {
    const name = Buffer.from(path, 'utf8');
    const entry: Directory = { name, method, crc, packed, size, offset: this.#offset };
    this.#directory.push(entry);
    await this.#write(localHeader(entry));
  }

  async #write(bytes: Uint8Array): Promise<void> {
    this.#waiting.push(bytes);
    this.#waitingSize += bytes.byteLength;
    this.#offset += bytes.byteLength;
    if (this.#waitingSize >= buffered) await this.#flush();
  }

  async #flush(): Promise<void> {
    const parts = this.#waiting;
    this.#waiting = [];
    this.#waitingSize = 0;
    if (parts.length === 0) return;
    // One gathered write; writev may write less than it was given, so the rest follows.
    const { bytesWritten } = await this.#file.writev(parts);
    const total = parts.reduce((sum, part) => sum + part.byteLength, 0);
    if (bytesWritten < total) await this.#file.writeFile(Buffer.concat(parts).subarray(bytesWritten));
  }
}

/** General purpose bit 11: the name is UTF-8. Set only where it is not ASCII. */
function flags(name: Buffer): number {
  return name.some((byte) => byte > 0x7f) ? 0x800 : 0;
}

function localHeader({ name, method, crc, packed, size }: Directory): Buffer {
  const large = size >= max32 || packed >= max32;
  const extra = large ? zip64Extra([size, packed]) : Buffer.alloc(0);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(large ? 45 : 20, 4);
  head.writeUInt16LE(flags(name), 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt16LE(dosTime, 10);
  head.writeUInt16LE(dosDate, 12);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(large ? max32 : packed, 18);
  head.writeUInt32LE(large ? max32 : size, 22);
  head.writeUInt16LE(name.length, 26);
  head.writeUInt16LE(extra.length, 28);
  return Buffer.concat([head, name, extra]);
}

function centralHeader({ name, method, crc, packed, size, offset }: Directory): Buffer {
  const large = [size, packed, offset].some((value) => value >= max32);
  const extra = large ? zip64Extra([size, packed, offset]) : Buffer.alloc(0);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE((3 << 8) | 63, 4); // made on Unix, by version 6.3
  head.writeUInt16LE(large ? 45 : 20, 6);
  head.writeUInt16LE(flags(name), 8);
  head.writeUInt16LE(method, 10);
  head.writeUInt16LE(dosTime, 12);
  head.writeUInt16LE(dosDate, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(large ? max32 : packed, 20);
  head.writeUInt32LE(large ? max32 : size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(0o100644 * 0x10000, 38); // a plain file everyone may read
  head.writeUInt32LE(large ? max32 : offset, 42);
  return Buffer.concat([head, name, extra]);
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  for (const [index, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + index * 8);
  return extra;
}

function endRecords(count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, max16), 8);
  end.writeUInt16LE(Math.min(count, max16), 10);
  end.writeUInt32LE(Math.min(size, max32), 12);
  end.writeUInt32LE(Math.min(start, max32), 16);
  if (count < max16 && size < max32 && start < max32) return end;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE((3 << 8) | 63, 12);
  end64.writeUInt16LE(45, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
}
