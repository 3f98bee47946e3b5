/** What hangs on a block beside the page - links to goals, estimates of time - for copies of the block. */

import type { NewId } from '../../../shared/base/ids.ts';
import { moduleOf } from '../../../shared/edit/goals.ts';
import { retarget } from '../../../shared/edit/retarget.ts';
import { keyAt } from '../../../shared/store/order.ts';
import type { AnyRecord, RecordId, Records } from '../../../shared/records/record.ts';

/**
 * The same for the copies, whose ids `copies` gives by those of the originals: links to goals of the module that `page` is
 * in, and estimates. A goal of another module is none of this page's.
 */
export function hangingOnCopies(
  records: Records,
  {
    page,
    hanging,
    copies,
    newId,
  }: {
    page: RecordId;
    hanging: readonly AnyRecord[];
    copies: ReadonlyMap<RecordId, RecordId>;
    newId: NewId;
  },
): readonly AnyRecord[] {
  const module = moduleOf(records, page);
  return hanging.flatMap((record) => {
    const parent = record.kind === 'estimate' ? module : record.parent;
    if (parent === null || moduleOf(records, parent) !== module) return [];
    const copy = retarget({ ...record, id: newId(), parent }, (id) => copies.get(id) ?? null);
    const siblings = records.children(parent, record.kind);
    return copy ? [{ ...copy, order: keyAt(siblings, siblings.length) }] : [];
  });
}
