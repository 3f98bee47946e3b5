/** Puts what one side changed on top of what the other did meanwhile, where nobody is there to choose: where they contradict, mine stands. */

import { keyAt } from '../../store/order.ts';
import { RecordTable, type AnyRecord, type RecordId } from '../../records/record.ts';
import type { Three } from './contest.ts';
import { mergeProgrammes } from './merge-programmes.ts';

export interface Rebased {
  readonly records: readonly AnyRecord[];
  /** Whether both sides said something different in the same place. */
  readonly contested: boolean;
}

/**
 * Two states of one file. Words of theirs that contradict mine stand in a block of their own behind it; of what is not words, the
 * file's history and backups keep their state.
 */
export function rebase(states: Three<Iterable<AnyRecord>>, newId: () => RecordId): Rebased {
  // Each can be walked once.
  const [table, theirs] = [new RecordTable(states.mine), new RecordTable(states.theirs)];
  const all = { base: states.base, mine: table.all(), theirs: theirs.all() };
  const { changes, conflicts } = mergeProgrammes(all, undefined, 'one file');
  table.apply(changes);
  for (const id of new Set(conflicts.flatMap(({ is, record }) => (is === 'gone' || is === 'place' ? [] : [record])))) {
    const [at, said] = [table.get(id), theirs.get(id)];
    if (!at || !said || !hasWords(said)) continue;
    const blocks = table.children(at.parent, 'block');
    const order = keyAt(blocks, blocks.findIndex((block) => block.id === id) + 1);
    table.apply({ puts: [{ ...said, id: newId(), parent: at.parent, order }], removes: [] });
  }
  return { records: [...table.all()], contested: conflicts.length > 0 };
}

/** Blocks that are a run of words and nothing that others name. */
function hasWords(record: AnyRecord): boolean {
  return (
    record.kind === 'block' &&
    'children' in record.data &&
    ['paragraph', 'list-item', 'quote'].includes(record.data.type)
  );
}
