/** The seam every export format stands behind. */

import type { z } from 'zod';
import type { Finding } from '../checks/finding.ts';
import type { RecordId, Records } from '../records/record.ts';
import type { PackageTree } from './package-tree.ts';

export interface ExportFormat<Options> {
  readonly id: string;
  readonly options: z.ZodType<Options>;
  readonly defaults: Options;
  /** What stands in the way of this format for this module; an `error` stops the export. */
  check(records: Records, module: RecordId, options: Options): readonly Finding[];
  /** Pure and byte-stable: the same records and options give the same tree. */
  build(records: Records, module: RecordId, options: Options): PackageTree;
}
