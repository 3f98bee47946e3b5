/** What must hold after every change: each record fits its kind, and together they are a tree. */

import { idPattern } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { ChangeSet, KindIn, RecordId, RecordIn, Records } from './record.ts';
import type { RecordTable } from './table.ts';

/** What whoever uses the store asks of its records. */
export interface Rules<S> {
  /** Whether the data fits the kind. */
  fits(record: RecordIn<S>): Result<null>;
  /** Kinds that a record of this one may be a child of; null means that it stands at the top. */
  parents(kind: KindIn<S>): readonly (KindIn<S> | null)[];
  /** Why the record cannot stand beside its siblings, or null. */
  clash(records: Records<S>, record: RecordIn<S>): string | null;
}

/**
 * Checks a change against the records it is for, at a cost of what it touches, and applies it. Fails as `fits` does, and with
 * `commit.invalid` and the record and reason: `id`, `twice`, `parent`, `cycle`, `orphan`, or what clashes; nothing is applied then.
 */
export function validateChange<S>(
  before: RecordTable<S>,
  changes: ChangeSet<RecordIn<S>>,
  rules: Rules<S>,
): Result<null> {
  // What stands in the file already is left alone; what salvage would not take for a record is not added to it.
  const nameless = changes.puts.find(({ id }) => !idPattern.test(id) && before.get(id) === undefined);
  return nameless ? invalid(nameless.id, 'id') : validateAgainst(before, changes, rules);
}

/** Checks a whole set of records, as read from a file, into `table`, which is empty. */
export function validateAll<S>(table: RecordTable<S>, records: readonly RecordIn<S>[], rules: Rules<S>): Result<null> {
  return validateAgainst(table, { puts: records, removes: [] }, rules);
}

/** The failure of one record. */
export function invalid(record: RecordId, reason: string, detail = ''): Result<never> {
  return fail('commit.invalid', { record, reason, detail });
}

function validateAgainst<S>(before: RecordTable<S>, changes: ChangeSet<RecordIn<S>>, rules: Rules<S>): Result<null> {
  const ids = [...changes.puts.map((record) => record.id), ...changes.removes];
  const twice = ids.find((id, index) => ids.length < 1000 && ids.indexOf(id) !== index);
  if (twice !== undefined || new Set(ids).size !== ids.length) return invalid(twice ?? '', 'twice');
  for (const record of changes.puts) {
    const fitting = rules.fits(record);
    if (!fitting.ok) return fitting;
  }
  const inverse = before.apply(changes);
  const result = validateTree(before, changes, rules);
  if (!result.ok) before.apply(inverse);
  return result;
}

function validateTree<S>(after: RecordTable<S>, changes: ChangeSet<RecordIn<S>>, rules: Rules<S>): Result<null> {
  for (const id of changes.removes) {
    if (after.children(id).length > 0) return invalid(id, 'orphan');
  }
  for (const record of changes.puts) {
    const parent = record.parent === null ? null : after.get(record.parent);
    if (parent === undefined) return invalid(record.id, 'parent');
    if (!rules.parents(record.kind).includes(parent?.kind ?? null)) return invalid(record.id, 'parent');
    if (leadsToItself(after, record.id)) return invalid(record.id, 'cycle');
    const clash = rules.clash(after, record);
    if (clash !== null) return invalid(record.id, clash);
  }
  if (after.children(null).length !== 1) return invalid('', 'parent');
  return ok(null);
}

function leadsToItself<S>(records: Records<S>, id: RecordId): boolean {
  let parent = records.get(id)?.parent ?? null;
  for (let steps = 0; parent !== null && steps < 32; steps++) {
    if (parent === id) return true;
    parent = records.get(parent)?.parent ?? null;
  }
  return parent !== null;
}
