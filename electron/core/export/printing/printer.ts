/** What makes sheets of a page: the one thing about print that each shell has in a way of its own. */

import type { Result } from '../../../../shared/base/result.ts';
import type { PackageReader } from '../package-reader.ts';

export interface Printer {
  /** Fails with `export.noPrinter | export.printFailed`. Whoever began it closes it. */
  begin(signal: AbortSignal): Promise<Result<Printing>>;
}

export interface Printing {
  /**
   * The launch page as a PDF with tags and an outline. It is given what the reader has and nothing else, and runs nothing. Throws when
   * the signal aborts; fails with `export.printFailed`.
   */
  print(reader: PackageReader): Promise<Result<Uint8Array>>;
  close(): Promise<void>;
}

/** An origin that is nobody's. */
export const printOrigin = 'http://print.invalid/';
