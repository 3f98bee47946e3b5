/** Where terms and works are used, and the commands over them: one that is in use cannot be taken away. */

import { refsIn } from '../blocks/mentions.ts';
import type { NewId } from '../base/ids.ts';
import { keyAt } from '../store/order.ts';
import {
  noChange,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../records/record.ts';

export type ApparatusKind = 'term' | 'reference';

/** The blocks that use each term and each work, a block once for each time it does. */
export function usesOf(records: Records): ReadonlyMap<RecordId, readonly RecordId[]> {
  const uses = new Map<RecordId, RecordId[]>();
  for (const { id, kind, data } of records.all()) {
    if (kind !== 'block') continue;
    for (const target of refsIn(data, 'term', 'reference')) {
      const list = uses.get(target);
      if (list) list.push(id);
      else uses.set(target, [id]);
    }
  }
  return uses;
}

/** A new term or work, behind those there are. */
export function newApparatus<K extends ApparatusKind>(
  records: Records,
  { newId, programme, kind, data }: { newId: NewId; programme: RecordId; kind: K; data: RecordOf<K>['data'] },
): RecordOf<K> & AnyRecord {
  const siblings = records.children(programme, kind);
  return { id: newId(), kind, parent: programme, order: keyAt(siblings, siblings.length), data } as RecordOf<K> &
    AnyRecord;
}

export function removeUnused(records: Records, { id }: { id: RecordId }): ChangeSet {
  const record = records.get(id);
  if (record?.kind !== 'term' && record?.kind !== 'reference') return noChange;
  return usesOf(records).has(id) ? noChange : { puts: [], removes: [id] };
}

/** The term that these words already stand for: its word or one of its other forms. */
export function termFor(records: Records, programme: RecordId, words: string): RecordOf<'term'> | undefined {
  const plain = words.trim().toLowerCase();
  return records
    .children(programme, 'term')
    .find(({ data }) => [data.word, ...data.forms].some((form) => form.trim().toLowerCase() === plain));
}
