/** The pages of a block's module that a link may lead to. */

import type { RecordId, RecordOf } from '../../shared/records/record.ts';
import { useRecords } from '../document/hooks.tsx';
import { moduleOf } from './navigate.ts';

/** Without banks: learners never see those. */
export function useModulePages(blockId: RecordId): readonly RecordOf<'page'>[] {
  const records = useRecords();
  const module = moduleOf(records, blockId);
  if (module === null) return [];
  return records
    .children(module, 'unit')
    .flatMap((unit) => records.children(unit.id, 'page'))
    .filter((page) => page.data.use !== 'bank');
}
