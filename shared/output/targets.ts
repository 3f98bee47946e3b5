/** Places that modules are published to again and again: how files are made for each, kept under a name. */

import type { NewId } from '../base/ids.ts';
import type { TargetData } from '../model/publish/schema.ts';
import { noChange, recordOf, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { keyAt } from '../store/order.ts';

export type Target = RecordOf<'target'>;

/** Characters of a name. */
export const longestTarget = 100;

export function targetsIn(records: Records): readonly Target[] {
  const [programme] = records.children(null, 'programme');
  return records.children(programme?.id ?? null, 'target');
}

export function targetNamed(records: Records, name: string): Target | undefined {
  const wanted = name.trim().toLowerCase();
  return targetsIn(records).find(({ data }) => data.name.toLowerCase() === wanted);
}

/** What bears the name already, whatever its case, is made so from now on. */
export function keepTarget(records: Records, target: TargetData, newId: NewId): ChangeSet {
  const [programme] = records.children(null, 'programme');
  if (!programme) return noChange;
  const data = { ...target, name: target.name.trim() };
  const known = targetNamed(records, data.name);
  if (known) return { puts: [{ ...known, data }], removes: [] };
  const all = targetsIn(records);
  const order = keyAt(all, all.length);
  return { puts: [{ id: newId(), kind: 'target', parent: programme.id, order, data }], removes: [] };
}

/** Nothing where another bears the name. */
export function renameTarget(records: Records, id: RecordId, name: string): ChangeSet {
  const target = recordOf(records, 'target', id);
  const known = targetNamed(records, name);
  if (!target || name.trim() === '' || (known && known.id !== id)) return noChange;
  return { puts: [{ ...target, data: { ...target.data, name: name.trim() } }], removes: [] };
}
