/** Media in the programme file: stored once by SHA-256, in chunks, with the CRC-32 that export needs. */

import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { ResourceData } from '../../../shared/programme/schema.ts';
import type { Db } from './database.ts';
import { mediaType } from './media-type.ts';

export const chunkSize = 1024 * 1024; // bytes
const largest = 512 * 1024 * 1024; // bytes

/** Keeps a file's bytes. Fails with `media.unsupported` or `media.tooLarge`. */
export function addMedia(db: Db, name: string, bytes: Uint8Array): Result<ResourceData> {
  if (bytes.byteLength > largest) return fail('media.tooLarge', { name, megabytes: largest / chunkSize });
  const type = mediaType(bytes);
  if (!type) return fail('media.unsupported', { name });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const checksum = crc32(bytes);
  db.transaction(() => {
    const added = db
      .prepare('INSERT OR IGNORE INTO media (sha256, size, crc32, mime, width, height) VALUES (?, ?, ?, ?, ?, ?)')
      .run(sha256, bytes.byteLength, checksum, type.mime, type.width, type.height);
    if (added.changes === 0) return;
    const insert = db.prepare('INSERT INTO media_chunk (sha256, seq, bytes) VALUES (?, ?, ?)');
    for (let seq = 0; seq * chunkSize < bytes.byteLength; seq++) {
      insert.run(sha256, seq, bytes.subarray(seq * chunkSize, (seq + 1) * chunkSize));
    }
  })();
  return ok({ name, size: bytes.byteLength, sha256, crc32: checksum, ...type, source: '', licence: '' });
}

/** One chunk of a stored file, or null past its end. */
export function readChunk(db: Db, sha256: string, seq: number): Uint8Array | null {
  const row = db.prepare('SELECT bytes FROM media_chunk WHERE sha256 = ? AND seq = ?').get(sha256, seq) as
    { bytes: Uint8Array } | undefined;
  return row?.bytes ?? null;
}

export function readInfo(db: Db, sha256: string): { readonly mime: string; readonly size: number } | null {
  const row = db.prepare('SELECT mime, size FROM media WHERE sha256 = ?').get(sha256);
  return (row as { mime: string; size: number } | undefined) ?? null;
}
