/** Blocks of one page, moved in their order to the beginning or the end of another. */

import { keysBetween } from '../store/order.ts';
import { noChange, recordOf, type ChangeSet, type RecordId, type Records } from '../records/record.ts';

export function moveBlocksTo(
  records: Records,
  { blocks, page, position }: { blocks: readonly RecordId[]; page: RecordId; position: 'first' | 'last' },
): ChangeSet {
  if (!recordOf(records, 'page', page)) return noChange;
  const moving = blocks.flatMap((id) => recordOf(records, 'block', id) ?? []).filter(({ parent }) => parent !== page);
  const there = records.children(page, 'block');
  const [before, after] = position === 'first' ? [null, there[0]?.order ?? null] : [there.at(-1)?.order ?? null, null];
  const orders = keysBetween(before, after, moving.length);
  return { puts: moving.map((block, index) => ({ ...block, parent: page, order: orders[index] ?? '' })), removes: [] };
}
