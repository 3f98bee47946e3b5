/** Where a platform is written to, file by file: a folder, in which only what is another changes, or a zip. */

import type { Result } from '../../../../shared/base/result.ts';
import type { PackageEntry } from '../../../../shared/output/package-tree.ts';
import type { Owned } from './owned.ts';

/** A package that was written to a file of its own, which the place takes over. */
export interface TakenFile {
  readonly path: string;
  readonly part: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface Changes {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

export interface PlacedAll extends Changes {
  /** Bytes of the zip, or of all files of the folder. */
  readonly size: number;
}

export interface Place {
  /** What was there of this programme's before. */
  readonly before: Owned | null;
  /** Where parts of it may be written meanwhile, on the same disk. */
  readonly beside: string;
  /** Whether anything has changed by it. */
  put(entry: PackageEntry): Promise<Result<boolean>>;
  take(file: TakenFile): Promise<Result<boolean>>;
  /** Removes what is of the platform no more, and remembers what is. */
  end(owned: Pick<Owned, 'programme' | 'modules'>): Promise<Result<PlacedAll>>;
  /** Whatever happens: nothing half-written is left. */
  close(): Promise<void>;
}
