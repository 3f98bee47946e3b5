/** A state of the past put back into the programme: all of it, or a module, page or block, in its place or as a copy beside it. */

import type { NewId } from '../base/ids.ts';
import { sameJson } from '../base/json.ts';
import { mentionsIn } from '../edit/retarget.ts';
import { nextModuleCode } from '../edit/structure.ts';
import { duplicate, hangingOn, subtree } from '../edit/subtree.ts';
import {
  noChange,
  RecordTable,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type Records,
} from '../records/record.ts';
import { changeOf, diff } from '../store/diff.ts';
import { isSaid } from './suggestions/record-plan.ts';

export interface Restored {
  readonly changes: ChangeSet;
  /** What a piece names that is not there now and does not come back with it. */
  readonly missing: readonly AnyRecord[];
}

/** All of it. What was said of the programme, and what is remembered of it, stays as it is. */
export function restoreAll(now: Records, old: Records): Restored {
  const content = (records: Records): readonly AnyRecord[] => [...records.all()].filter(({ kind }) => !isSaid(kind));
  return { changes: changeOf(diff(content(now), content(old))), missing: [] };
}

/**
 * A module, a page or a block as it was: with what it was in where that is gone, with the goals and times that were set for it where it
 * was gone itself, and with the files, terms and works that it names. Other pages, blocks and goals that it names do not come back with
 * it. What came into it since from elsewhere goes back there, and what was written in it since goes.
 */
export function restoreTree(now: Records, old: Records, id: RecordId): Restored {
  const wanted = subtree(old, id).filter(({ kind }) => !isSaid(kind));
  const [root] = wanted;
  if (!root || root.parent === null) return { changes: noChange, missing: [] };
  const puts = new Map<RecordId, AnyRecord>(wanted.map((record) => [record.id, record]));
  for (const record of [root, ...goneAround(now, old, root)]) puts.set(record.id, freeOfClash(now, record));
  const missing = new Map<RecordId, AnyRecord>();
  bringHanging({ now, old, puts, missing }, new Set(wanted.flatMap((record) => (now.get(record.id) ? [] : record.id))));
  bringNamed({ now, old, puts, missing });
  const removes = leaving({ now, old, puts }, wanted);
  const hung = hangingOn(now, new Set(removes)).flatMap((record) => (puts.has(record.id) ? [] : record.id));
  const changed = [...puts.values()].filter((record) => !sameJson(now.get(record.id), record));
  return { changes: { puts: changed, removes: [...new Set([...removes, ...hung])] }, missing: [...missing.values()] };
}

/** The same beside what stands there now, which stays as it is. */
export function restoreCopy(now: Records, old: Records, id: RecordId, newId: NewId): Restored {
  const { changes, missing } = restoreTree(now, old, id);
  const table = new RecordTable(now.all());
  table.apply(changes);
  const copy = duplicate(table, { id, newId });
  const copied = new Set(subtree(table, id).map((record) => record.id));
  for (const hanging of hangingOn(table, copied)) copied.add(hanging.id);
  const brought = changes.puts.filter((record) => !now.get(record.id) && !copied.has(record.id));
  return { changes: { puts: [...brought, ...copy.puts], removes: [] }, missing };
}

interface Bringing {
  readonly now: Records;
  readonly old: Records;
  readonly puts: Map<RecordId, AnyRecord>;
  readonly missing: Map<RecordId, AnyRecord>;
}

/** What a piece was in, as far as it is gone: alone, without the rest that was in it. */
function goneAround(now: Records, old: Records, { parent }: AnyRecord): readonly AnyRecord[] {
  const around: AnyRecord[] = [];
  for (let at = parent; at !== null && !now.get(at);) {
    const record = old.get(at);
    if (!record) break;
    around.push(record);
    at = record.parent;
  }
  return around;
}

/** A module whose code another one bears by now takes the next that is free. */
function freeOfClash(now: Records, record: AnyRecord): AnyRecord {
  if (record.kind !== 'module' || record.parent === null) return record;
  const code = record.data.code.toLowerCase();
  const others = now.children(record.parent, 'module').filter(({ id }) => id !== record.id);
  if (!others.some(({ data }) => data.code.toLowerCase() === code)) return record;
  return { ...record, data: { ...record.data, code: nextModuleCode(now, record.parent) } };
}

/** What was linked to goals, and how long it was said to take, comes back with what was gone. */
function bringHanging({ now, old, puts, missing }: Bringing, back: ReadonlySet<RecordId>): void {
  for (const hanging of hangingOn(old, back)) {
    const parent = hanging.parent ?? '';
    if (puts.has(hanging.id) || now.get(hanging.id)) continue;
    if (now.get(parent) || puts.has(parent)) puts.set(hanging.id, hanging);
    else tell(missing, old.get(parent));
  }
  for (const record of puts.values()) {
    if (record.kind !== 'alignment' && record.kind !== 'estimate') continue;
    const { target } = record.data;
    if (now.get(target) || puts.has(target)) continue;
    puts.delete(record.id);
    tell(missing, old.get(target));
  }
}

const broughtAlong: ReadonlySet<string> = new Set(['resource', 'term', 'reference']);

/** A map that grows while it is walked: a file that is brought names the one that it was cropped from. */
function bringNamed({ now, old, puts, missing }: Bringing): void {
  for (const record of puts.values()) {
    for (const id of mentionsIn(record)) {
      if (now.get(id) || puts.has(id)) continue;
      const named = old.get(id);
      if (named && broughtAlong.has(named.kind)) puts.set(id, named);
      else tell(missing, named);
    }
  }
}

function tell(missing: Map<RecordId, AnyRecord>, record: AnyRecord | undefined): void {
  if (record) missing.set(record.id, record);
}

/** What is in the piece now and was not then: taken away, or put back to where it was. */
function leaving({ now, old, puts }: Omit<Bringing, 'missing'>, wanted: readonly AnyRecord[]): readonly RecordId[] {
  const own = new Set(wanted.map(({ id }) => id));
  const come = wanted.flatMap(({ id }) => now.children(id)).filter((record) => !own.has(record.id));
  const removes: RecordId[] = [];
  const isLeaving = new Set(come.flatMap((record) => subtree(now, record.id).map(({ id }) => id)));
  const stays = new Set<RecordId>();
  for (const record of come.flatMap((top) => subtree(now, top.id))) {
    if (own.has(record.id) || puts.has(record.id)) continue;
    const before = old.get(record.id);
    const parent = before?.parent ?? null;
    const isThere = parent !== null && now.get(parent) !== undefined && (!isLeaving.has(parent) || stays.has(parent));
    if (stays.has(record.parent ?? '')) stays.add(record.id);
    else if (before?.kind === record.kind && isThere) {
      stays.add(record.id);
      puts.set(record.id, { ...record, parent, order: before.order });
    } else removes.push(record.id);
  }
  return removes;
}
