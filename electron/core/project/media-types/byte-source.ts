/** Bytes that are looked at in pieces, so that telling a large file's type never takes the whole of it into memory. */

import { readSync } from 'node:fs';

export interface ByteSource {
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer at the end. `into` may be used for them, and then lives no longer. */
  read(offset: number, length: number, into?: Buffer): Buffer;
}

export function bytesOf(bytes: Uint8Array): ByteSource {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: view.length, read: (offset, length) => view.subarray(offset, offset + length) };
}

export function openFile(file: number, size: number): ByteSource {
  return {
    size,
    read(offset, length, into) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const buffer = into ? into.subarray(0, wanted) : Buffer.alloc(wanted);
      let filled = 0;
      while (filled < buffer.length) {
        const read = readSync(file, buffer, filled, buffer.length - filled, offset + filled);
        if (read === 0) break;
        filled += read;
      }
      return buffer.subarray(0, filled);
    },
  };
}

/** The whole in order, a piece at a time; each is good until the next is asked for. */
export function* pieces(source: ByteSource, length: number): Generator<Buffer> {
  const into = Buffer.alloc(Math.min(length, source.size));
  for (let offset = 0; offset < source.size; offset += length) yield source.read(offset, length, into);
}
