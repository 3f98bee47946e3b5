/** Writes zips for tests, as ordinary or as hostile as they are asked to be. */

import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { centralHeader, endRecords, localHeader } from '../../electron/core/export/zip-records.ts';

export interface MadeEntry {
  readonly name: string;
  readonly body?: string | Uint8Array;
  /** Unix file mode, for links. */
  readonly mode?: number;
  /** A size that is not the body's. */
  readonly claimed?: number;
}

export function makeZip(path: string, entries: readonly MadeEntry[]): string {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, body = '', mode, claimed } of entries) {
    const bytes = Buffer.from(body);
    const packed = deflateRawSync(bytes);
    const size = claimed ?? bytes.byteLength;
    const entry = {
      name: Buffer.from(name),
      method: 8 as const,
      crc: crc32(bytes),
      packed: packed.byteLength,
      size,
      offset,
    };
    const local = Buffer.concat([localHeader(entry), packed]);
    const central = centralHeader(entry);
    if (mode !== undefined) central.writeUInt32LE(mode * 0x10000, 38);
    parts.push(local);
    directory.push(central);
    offset += local.byteLength;
  }
  const listing = Buffer.concat(directory);
  writeFileSync(path, Buffer.concat([...parts, listing, endRecords(entries.length, listing.byteLength, offset)]));
  return path;
}

/** A manifest of SCORM 1.2 by hand, as another tool would write it. */
export function foreignManifest(
  items: string = '<item identifier="i1" identifierref="r1"><title>Part one</title></item>',
  resources: string = '<resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="start.html"><file href="start.html"/></resource>',
): string {
  return `<?xml version="1.0"?>
<manifest identifier="m1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o1"><organization identifier="o1"><title>Foreign course</title>${items}</organization></organizations>
<resources>${resources}</resources></manifest>`;
}
