/** Media in the programme file: stored once by SHA-256, in chunks, with the CRC-32 that export needs. */

import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { ResourceData } from '../../../shared/model/programme/schema.ts';
import type { Db } from './database.ts';
import { pieces, type ByteSource } from './media-types/byte-source.ts';
import { readMedia } from './media-types/index.ts';

export const chunkSize = 1024 * 1024; // bytes
/** As many are copied between two commits. */
export const copiedAtOnce = 8 * chunkSize; // bytes
export const largestMedia = 1024 * chunkSize; // bytes

/** Keeps a file's bytes, a chunk at a time. Fails with `media.unsupported` or `media.tooLarge`. */
export function addMedia(db: Db, name: string, source: ByteSource): Result<ResourceData> {
  if (source.size > largestMedia) return fail('media.tooLarge', { name, megabytes: largestMedia / chunkSize });
  const type = readMedia(source);
  if (!type) return fail('media.unsupported', { name });
  if ('refused' in type) return fail(type.refused, { name, detail: type.detail });
  const hash = createHash('sha256');
  let checksum = 0;
  for (const piece of pieces(source, chunkSize)) {
    hash.update(piece);
    checksum = crc32(piece, checksum);
  }
  const sha256 = hash.digest('hex');
  db.transaction(() => {
    const added = db
      .prepare('INSERT OR IGNORE INTO media (sha256, size, crc32, mime, width, height) VALUES (?, ?, ?, ?, ?, ?)')
      .run(sha256, source.size, checksum, type.mime, type.width, type.height);
    if (added.changes === 0) return;
    const insert = db.prepare('INSERT INTO media_chunk (sha256, seq, bytes) VALUES (?, ?, ?)');
    let seq = 0;
    for (const piece of pieces(source, chunkSize)) insert.run(sha256, seq++, piece);
  })();
  return ok({ name, size: source.size, sha256, crc32: checksum, ...type, original: null, source: '', licence: '' });
}

/**
 * Removes the files that no record names, now or in the past, but for those that `spared` names: what was taken in lately may
 * have its record still on the way.
 */
export function removeStrays(db: Db, spared: ReadonlySet<string>): void {
  // What is no JSON names nothing; the history may be damaged where the programme is whole.
  const names = (table: string): string =>
    `SELECT data ->> 'sha256' FROM ${table} WHERE kind = 'resource' AND json_valid(data) UNION ALL ${suggested(table)}`;
  const strays = db
    .prepare(`SELECT sha256 FROM media WHERE sha256 NOT IN (${names('record')}) AND sha256 NOT IN (${names('past')})`)
    .pluck()
    .all() as string[];
  db.transaction(() => {
    for (const sha256 of strays.filter((one) => !spared.has(one))) {
      db.prepare('DELETE FROM media_chunk WHERE sha256 = ?').run(sha256);
      db.prepare('DELETE FROM media WHERE sha256 = ?').run(sha256);
    }
  })();
}

/** What somebody would have the programme show is in its record's own words, which the suggestion keeps. */
function suggested(table: string): string {
  const after = `CASE WHEN json_valid(data) AND json_valid(data ->> 'after') THEN data ->> 'after' END`;
  return `SELECT json_extract(${after}, '$.data.sha256') FROM ${table}
    WHERE kind = 'suggestion' AND json_extract(${after}, '$.data.sha256') IS NOT NULL`;
}

/** One chunk of a stored file, or null past its end. */
export function readChunk(db: Db, sha256: string, seq: number): Uint8Array | null {
  const row = db.prepare('SELECT bytes FROM media_chunk WHERE sha256 = ? AND seq = ?').get(sha256, seq) as
    { bytes: Uint8Array } | undefined;
  return row?.bytes ?? null;
}

export interface StoredMedia {
  readonly mime: string;
  readonly size: number;
}

export function readInfo(db: Db, sha256: string): StoredMedia | null {
  const row = db.prepare('SELECT mime, size FROM media WHERE sha256 = ?').get(sha256);
  return (row as StoredMedia | undefined) ?? null;
}
