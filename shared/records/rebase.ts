/** Puts what one side changed on top of what the other did meanwhile: both are kept, and where they contradict, mine stands. */

import { diverge, join, settle } from '../store/merge.ts';
import { keyBetween } from '../store/order.ts';
import type { AnyRecord, RecordId } from './record.ts';
import { validateAll } from './validate.ts';

export interface Rebased {
  readonly records: readonly AnyRecord[];
  /** Whether both sides said something different in the same place. */
  readonly contested: boolean;
}

/**
 * Words of theirs that contradict mine stand in a block of their own behind it; of what is not words, the file's history and
 * backups keep their state.
 */
export function rebase(
  base: Iterable<AnyRecord>,
  mine: Iterable<AnyRecord>,
  theirs: Iterable<AnyRecord>,
  newId: () => RecordId,
): Rebased {
  const own = byId(mine);
  const other = byId(theirs);
  const merged = settle(base, join(diverge(base, own.values()), diverge(base, other.values())));
  const records = byId(merged.records);
  const beside: AnyRecord[] = [];
  for (const { id, cell } of merged.conflicts) {
    const shown = own.get(id);
    const record = records.get(id);
    if (!shown || !record) continue;
    if (cell === 'place' && (shown.parent === null || records.has(shown.parent)))
      records.set(id, { ...record, parent: shown.parent, order: shown.order });
    if (cell === 'data') {
      records.set(id, { ...record, kind: shown.kind, data: shown.data } as AnyRecord);
      const said = other.get(id);
      if (said && hasWords(said)) beside.push(said);
    }
  }
  for (const said of beside) {
    const at = records.get(said.id);
    if (!at) continue;
    const next = [...records.values()]
      .filter(({ parent, order }) => parent === at.parent && order > at.order)
      .map(({ order }) => order)
      .sort();
    const id = newId();
    records.set(id, { ...said, id, parent: at.parent, order: keyBetween(at.order, next[0] ?? null) });
  }
  const contested = merged.conflicts.length > 0;
  // Two changes that each make sense may make none together: a part in a part of its own. What the person sees stands then.
  return validateAll([...records.values()]).ok
    ? { records: [...records.values()], contested }
    : { records: [...own.values()], contested: true };
}

/** Blocks that are a run of words and nothing that others name. */
function hasWords(record: AnyRecord): boolean {
  return (
    record.kind === 'block' &&
    'children' in record.data &&
    ['paragraph', 'list-item', 'quote'].includes(record.data.type)
  );
}

function byId(records: Iterable<AnyRecord>): Map<RecordId, AnyRecord> {
  return new Map([...records].map((record) => [record.id, record]));
}
