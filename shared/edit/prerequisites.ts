/** What is taken before a module: links between modules that never lead back to where they began. */

import { noChange, recordOf, type ChangeSet, type RecordId, type Records } from '../records/record.ts';

/**
 * The circle that a module would close with these before it, from the module round to the module again, the shortest
 * there is; null when there is none.
 */
export function prerequisiteCycle(
  records: Records,
  module: RecordId,
  prerequisites: readonly RecordId[],
): readonly RecordId[] | null {
  const came = new Map<RecordId, RecordId | null>(prerequisites.map((id) => [id, null]));
  // A map that grows while it is walked: nearest first, each module once, even where a merge left a circle.
  for (const id of came.keys()) {
    if (id === module) return chainTo(module, came);
    for (const next of recordOf(records, 'module', id)?.data.prerequisites ?? []) {
      if (!came.has(next)) came.set(next, id);
    }
  }
  return null;
}

function chainTo(module: RecordId, came: ReadonlyMap<RecordId, RecordId | null>): readonly RecordId[] {
  const chain: RecordId[] = [module];
  for (let at = came.get(module) ?? null; at !== null; at = came.get(at) ?? null) chain.unshift(at);
  return [module, ...chain];
}

/** Says what is taken first. Nothing changes when that would close a circle; what is no module is left out. */
export function setPrerequisites(
  records: Records,
  input: { module: RecordId; prerequisites: readonly RecordId[] },
): ChangeSet {
  const module = recordOf(records, 'module', input.module);
  if (!module) return noChange;
  const wanted = [...new Set(input.prerequisites)].filter((id) => recordOf(records, 'module', id));
  const before = module.data.prerequisites;
  const same = wanted.length === before.length && wanted.every((id, index) => id === before[index]);
  if (same || prerequisiteCycle(records, module.id, wanted)) return noChange;
  return { puts: [{ ...module, data: { ...module.data, prerequisites: wanted } }], removes: [] };
}
