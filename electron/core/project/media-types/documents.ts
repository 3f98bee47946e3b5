/** Documents that learners download: PDF, Office and OpenDocument files, archives. */

import type { MediaMime } from '../../../../shared/model/programme/media-types.ts';
import type { ByteSource } from './byte-source.ts';
import { withoutSize, type MediaType } from './media-type.ts';

const office: readonly (readonly [string, MediaMime])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];
const openDocument = new Map<string, MediaMime>(
  (['text', 'spreadsheet', 'presentation'] as const).map((kind) => {
    const mime: MediaMime = `application/vnd.oasis.opendocument.${kind}`;
    return [mime, mime];
  }),
);
const largestDirectory = 16 * 1024 * 1024; // bytes

export function document(head: Buffer, source: ByteSource): MediaType | null {
  if (head.toString('latin1', 0, 5) === '%PDF-') return withoutSize('application/pdf');
  if (head.length < 22 || head.readUInt32LE(0) !== 0x04034b50) return null;
  const names = entryNames(source);
  // Macros run when the file is opened, and archives of programs are programs.
  if (!names || names.some((name) => /(^|\/)vbaProject\.bin$|^META-INF\/MANIFEST\.MF$/i.test(name))) return null;
  // OpenDocument 1.3 part 2, 3.3: the first entry is `mimetype`, stored as it is.
  if (head.toString('latin1', 30, 38) === 'mimetype') {
    const kind = head.toString('latin1', 38, 38 + Math.min(100, head.readUInt32LE(22)));
    return withoutSize(openDocument.get(kind) ?? 'application/zip');
  }
  const kind = names.includes('[Content_Types].xml') && office.find(([part]) => names.includes(part));
  return withoutSize(kind ? kind[1] : 'application/zip');
}

/** The names in a zip's central directory (APPNOTE 4.3.12); null when there is none, so that it is no zip. */
function entryNames(source: ByteSource): readonly string[] | null {
  const tail = source.read(Math.max(0, source.size - 65_557), 65_557);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > tail.length) return null;
  const size = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (size > largestDirectory || offset + size > source.size) return null;
  const directory = source.read(offset, size);
  const names: string[] = [];
  for (let at = 0; at + 46 <= directory.length;) {
    if (directory.readUInt32LE(at) !== 0x02014b50) return null;
    const length = directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}
