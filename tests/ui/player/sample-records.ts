/** The sample programme's records with their media, as an exporter sees them. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { sampleRecords, sampleResources } from '../../support/sample.ts';
import { bytesOf } from '../../../electron/core/project/media-types/byte-source.ts';
import { mediaType } from '../../../electron/core/project/media-types/index.ts';

const media = new URL('../../../shared/sample/media/', import.meta.url);
const files = new Map<string, Uint8Array>();

const resources = sampleResources.map(({ id, order, file, name, source, licence }): AnyRecord => {
  const bytes = readFileSync(new URL(file, media));
  const type = mediaType(bytesOf(bytes));
  if (!type) throw new Error(`${file} is no image`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  files.set(sha256, bytes);
  const stored = { size: bytes.byteLength, sha256, crc32: crc32(bytes), ...type, original: null };
  const data = { name, source, licence, ...stored };
  return { id, kind: 'resource', parent: 'bsrcbp', order, data };
});

export const records = new RecordTable([...sampleRecords, ...resources]);

export function mediaBytes(sha256: string): Uint8Array {
  const bytes = files.get(sha256);
  if (!bytes) throw new Error(`no media ${sha256}`);
  return bytes;
}
