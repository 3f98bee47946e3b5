/** What a change has to do with goals and places: typing has nothing to do with either, so nothing is worked out again. */

import type { AnyRecord, ChangeSet } from '../../records/record.ts';

/**
 * `links` when goals or their links changed, `places` when only what stands where did; null for a change that cannot alter
 * which links are suggested. `inverse` is the change that takes it back.
 */
export function bearingOf(changes: ChangeSet, inverse: ChangeSet): 'links' | 'places' | null {
  const before = new Map(inverse.puts.map((record) => [record.id, record]));
  const after = new Map(changes.puts.map((record) => [record.id, record]));
  let places = false;
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(id);
    const is = after.get(id);
    const kind = (is ?? was)?.kind;
    if (kind === 'alignment' || (kind === 'goal' && moved(was, is))) return 'links';
    if (kind === 'module' || kind === 'unit' || kind === 'page' || kind === 'block') places ||= moved(was, is);
  }
  return places ? 'places' : null;
}

/** Come, gone, put elsewhere, or become another sort of thing. */
function moved(was: AnyRecord | undefined, is: AnyRecord | undefined): boolean {
  if (!was || !is || was.parent !== is.parent || was.order !== is.order) return true;
  if (was.kind === 'block' && is.kind === 'block') return was.data.type !== is.data.type;
  return was.kind === 'page' && is.kind === 'page' && was.data.use !== is.data.use;
}
