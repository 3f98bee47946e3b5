/** The checksum that a row of a record carries: SQLite has none for its pages, and JSON with one wrong letter is still JSON. */

import { crc32 } from 'node:zlib';

export interface SummedRow {
  readonly id: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly ord: string;
  readonly data: string;
}

/** CRC-32 of what the row says, its cells parted by NUL, in UTF-8. */
export function rowSum({ id, kind, parent, ord, data }: SummedRow): number {
  return crc32([id, kind, parent ?? '', ord, data].join('\0'));
}
