/** The seam every check stands behind. */

import type { RecordId, RecordOf, Records } from '../../records/record.ts';
import type { Finding } from '../../base/finding.ts';

export interface Check {
  readonly id: string;
  run(records: Records, module: RecordOf<'module'>): readonly Finding[];
}

export interface PageWithBlocks {
  readonly page: RecordOf<'page'>;
  readonly blocks: readonly RecordOf<'block'>[];
}

/** The module's pages in order, with their blocks. */
export function pagesWithBlocks(records: Records, module: RecordId): readonly PageWithBlocks[] {
  return records
    .children(module, 'unit')
    .flatMap((unit) => records.children(unit.id, 'page'))
    .map((page) => ({ page, blocks: records.children(page.id, 'block') }));
}
