/** A package's files one at a time, for previewing it without writing it anywhere. */

import type { ByteRange } from '../byte-range.ts';

export interface PackageReader {
  readonly launch: string;
  /** One file, or null when the package has no such path. */
  read(path: string): Promise<PackagedFile | null>;
}

export interface PackagedFile {
  readonly mime: string;
  readonly size: number;
  body(range: ByteRange | null): AsyncIterable<Uint8Array>;
}
