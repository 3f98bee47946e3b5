/** The sample programme as somebody made it, at random and by a seed. */

import { sequenceSource } from '../../shared/base/ids.ts';
import { stableJson } from '../../shared/base/json.ts';
import { blockData } from '../../shared/blocks/registry.ts';
import { removeTree } from '../../shared/edit/subtree.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import { keyAt } from '../../shared/store/order.ts';
import { RecordTable, type AnyRecord, type RecordId } from '../../shared/records/record.ts';
import { crossed, dice, kept } from './edited.ts';
import { sampleRecords } from './sample.ts';

/**
 * The sample as the editor keeps it: what differs in nothing that anybody sees is no difference. Without what its reviewers say, as who
 * uses it says something of their own.
 */
export const sample: readonly AnyRecord[] = sampleRecords
  .filter(({ kind }) => !isSaid(kind))
  .map((record) => (record.kind === 'block' ? { ...record, data: kept(blockData, record.data) } : record));

/** The sample as somebody made it: blocks written anew, put in, taken away and moved, pages taken away and called otherwise. */
export function editedSample(seed: number): {
  readonly records: readonly AnyRecord[];
  readonly touched: ReadonlySet<RecordId>;
} {
  const roll = dice(seed);
  const table = new RecordTable(sample);
  const newId = sequenceSource('z');
  const pick = (kind: AnyRecord['kind']): AnyRecord => {
    const all = [...table.all()].filter((record) => record.kind === kind);
    return all[Math.floor(roll() * all.length)] as AnyRecord;
  };
  const steps = 1 + Math.floor(roll() * 8);
  for (let step = 0; step < steps; step++) {
    const [block, page] = [pick('block'), pick('page')];
    const order = keyAt(table.children(page.id, 'block'), Math.floor(roll() * 5));
    const luck = roll();
    if (luck < 0.45) {
      const made = blockData.safeParse(crossed(block.data, pick('block').data, roll));
      if (made.success)
        table.apply({ puts: [{ ...block, data: kept(blockData, made.data) } as AnyRecord], removes: [] });
    } else if (luck < 0.6) table.apply({ puts: [{ ...block, id: newId(), parent: page.id, order }], removes: [] });
    else if (luck < 0.75) table.apply(removeTree(table, { id: block.id }));
    else if (luck < 0.85) table.apply({ puts: [{ ...block, parent: page.id, order }], removes: [] });
    else if (luck < 0.9) table.apply(removeTree(table, { id: page.id }));
    else table.apply({ puts: [{ ...page, data: { title: `T ${newId()}`, use: 'page' } } as AnyRecord], removes: [] });
  }
  const before = new Map(sample.map((record) => [record.id, stableJson(record)]));
  const after = new Map([...table.all()].map((record) => [record.id, stableJson(record)]));
  const ids = new Set([...before.keys(), ...after.keys()]);
  return { records: [...table.all()], touched: new Set([...ids].filter((id) => before.get(id) !== after.get(id))) };
}
