/** The languages of a module that leave together: which do, and each as learners of the original meet it. */

import { versionsOf } from '../../edit/translations.ts';
import { subtree } from '../../edit/subtree.ts';
import { retarget } from '../../edit/retarget.ts';
import { statuses } from '../../model/programme/statuses.ts';
import {
  recordOf,
  type AnyRecord,
  type RecordId,
  type RecordOf,
  type Records,
  RecordTable,
} from '../../records/record.ts';

export interface Version {
  readonly module: RecordOf<'module'>;
  /** The programme in which it stands in the place of the original, under the ids of that; the programme itself for the original. */
  readonly records: Records;
}

/** A translation that is less far than its original, or of a language that is there already, and so stays out. */
export interface LeftOut {
  readonly module: RecordOf<'module'>;
  readonly why: 'waiting' | 'twice';
}

/**
 * The original first. None where the module is a translation itself: those leave with their original. What is archived is not spoken
 * of.
 */
export function languagesOf(
  records: Records,
  id: RecordId,
): { readonly going: readonly RecordOf<'module'>[]; readonly left: readonly LeftOut[] } {
  const module = recordOf(records, 'module', id);
  const [original, ...others] = module ? versionsOf(records, module) : [];
  if (!original || original.id !== id) return { going: module ? [module] : [], left: [] };
  const going = [original];
  const left: LeftOut[] = [];
  const far = ({ data }: RecordOf<'module'>): number => statuses.indexOf(data.status);
  for (const other of others) {
    if (other.data.status === 'archived' && original.data.status !== 'archived') continue;
    if (far(other) < far(original)) left.push({ module: other, why: 'waiting' });
    else if (going.some(({ data }) => data.language === other.data.language))
      left.push({ module: other, why: 'twice' });
    else going.push(other);
  }
  return { going, left };
}

/** Each language that goes, in the place of the original. */
export function versionsIn(records: Records, id: RecordId): readonly Version[] {
  const [original, ...others] = languagesOf(records, id).going;
  if (!original) return [];
  return [
    { module: original, records },
    ...others.map((module) => ({ module, records: inPlaceOf(records, original, module) })),
  ];
}

/**
 * What learners hold of the original, and platforms know it by, holds for the translation: what is the same has the original's id. How
 * it is judged is the original's matter in every language.
 */
function inPlaceOf(records: Records, original: RecordOf<'module'>, version: RecordOf<'module'>): Records {
  const theirs = new Set(subtree(records, original.id).map(({ id }) => id));
  const own = new Set(subtree(records, version.id).map(({ id }) => id));
  const names = new Map<RecordId, RecordId>([[version.id, original.id]]);
  const taken = new Set<RecordId>([original.id]);
  for (const { here, there } of version.data.translation?.same ?? []) {
    // What was moved to another module since is the same no more.
    if (!own.has(here) || !theirs.has(there) || names.has(here) || taken.has(there)) continue;
    names.set(here, there);
    taken.add(there);
  }
  const lead = (id: RecordId): RecordId => names.get(id) ?? id;
  const { passMark, goalMark, counts, completion, cover, certificate, prerequisites } = original.data;
  const policy = { passMark, goalMark, counts, completion, prerequisites };
  const shown = {
    ...(cover === undefined ? {} : { cover }),
    ...(certificate === undefined ? {} : { certificate }),
  };
  const placed = [...records.all()].flatMap((record): readonly AnyRecord[] => {
    if (theirs.has(record.id)) return [];
    if (!own.has(record.id)) return [record];
    const { id, parent } = record;
    const renamed = { ...record, id: lead(id), parent: parent === null ? null : lead(parent) } as AnyRecord;
    const led = retarget(renamed, lead) ?? renamed;
    if (led.kind !== 'module' || led.id !== original.id) return [led];
    const { translation: _of, cover: _cover, certificate: _certificate, ...data } = led.data;
    return [{ ...led, data: { ...data, ...policy, ...shown } }];
  });
  return new RecordTable(placed);
}
