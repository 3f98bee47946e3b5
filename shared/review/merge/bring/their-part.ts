/** The part of another programme that comes with some of its modules: all that is in them, and all that they need to be whole. */

import { mentionsIn } from '../../../edit/retarget.ts';
import { subtree } from '../../../edit/subtree.ts';
import type { AnyRecord, RecordId, Records } from '../../../records/record.ts';

/** Kinds that come along where something names them. A framework comes whole: its competences stand in one another. */
const companions: ReadonlySet<string> = new Set(['resource', 'term', 'reference', 'competence']);

/**
 * Records of theirs by their ids, those above before those in them, without the programme itself. What others said of the modules stays
 * where it was said; pilot sessions come along, as they tell of the module wherever it goes.
 */
export function partWith(theirs: Records, modules: ReadonlySet<RecordId>): ReadonlyMap<RecordId, AnyRecord> {
  const part = new Map<RecordId, AnyRecord>();
  const take = (id: RecordId): void => {
    for (const record of subtree(theirs, id)) part.set(record.id, record);
  };
  for (const module of theirs.all()) if (module.kind === 'module' && modules.has(module.id)) take(module.id);
  for (const pilot of theirs.all()) if (pilot.kind === 'pilot' && modules.has(pilot.data.module)) take(pilot.id);
  // A map that grows while it is walked: a cropped picture names the one that it was cut from.
  for (const record of part.values())
    for (const id of mentionsIn(record)) {
      const named = theirs.get(id);
      if (named && companions.has(named.kind) && !part.has(id)) take(topOf(theirs, named).id);
    }
  return part;
}

/** The record of its sort that stands in the programme. */
export function topOf(records: Records, record: AnyRecord): AnyRecord {
  let top = record;
  for (let above = top; above.parent !== null;) {
    const next = records.get(above.parent);
    if (!next || next.kind === 'programme') break;
    [above, top] = [next, next];
  }
  return top;
}
