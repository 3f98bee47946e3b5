/** What must hold after every change: each record fits its kind, and together they are a tree. */

import type { z } from '../base/zod.ts';
import { idPattern } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { kindDefinition } from './kinds.ts';
import type { AnyRecord, ChangeSet, RecordId, Records } from './record.ts';
import { RecordTable } from '../store/table.ts';

/**
 * Checks a change against the records it is for, at a cost of what it touches. Fails with `commit.invalid`
 * and the record and reason: `id`, `shape`, `parent`, `cycle`, `orphan`, `code`, `twice`.
 */
export function validateChange(before: RecordTable, changes: ChangeSet): Result<null> {
  // What stands in the file already is left alone; what salvage would not take for a record is not added to it.
  const nameless = changes.puts.find(({ id }) => !idPattern.test(id) && before.get(id) === undefined);
  return nameless ? invalid(nameless.id, 'id') : validateAgainst(before, changes);
}

function validateAgainst(before: RecordTable, changes: ChangeSet): Result<null> {
  const ids = [...changes.puts.map((record) => record.id), ...changes.removes];
  const twice = ids.find((id, index) => ids.length < 1000 && ids.indexOf(id) !== index);
  if (twice !== undefined || new Set(ids).size !== ids.length) return invalid(twice ?? '', 'twice');
  const fitting = validateShapes(changes);
  if (!fitting.ok) return fitting;
  const inverse = before.apply(changes);
  const result = validateTree(before, changes);
  if (!result.ok) before.apply(inverse);
  return result;
}

/** Checks each record that a change puts against its kind alone: what a screen asks before it takes a change. */
export function validateShapes(changes: ChangeSet): Result<null> {
  for (const record of changes.puts) {
    const shape = kindDefinition(record.kind).data.safeParse(record.data);
    if (shape.success) continue;
    const [issue] = shape.error.issues;
    const field = issue?.path.join('.') ?? '';
    const long = tooLong(shape.error.issues);
    if (long) return fail('text.tooLong', { record: record.id, ...long });
    return invalid(record.id, 'shape', `${field} ${issue?.message ?? ''}`);
  }
  return ok(null);
}

/** Where a text is too long for its field; inside a choice of shapes it is the shape that fits but for that. */
function tooLong(
  issues: readonly z.core.$ZodIssue[],
  above: readonly PropertyKey[] = [],
): { readonly field: string; readonly most: number } | null {
  for (const issue of issues) {
    const path = [...above, ...issue.path];
    if (issue.code === 'too_big' && issue.origin === 'string')
      return { field: path.join('.'), most: Number(issue.maximum) };
    if (issue.code !== 'invalid_union') continue;
    for (const branch of issue.errors) {
      const found = branch.every(({ code }) => code === 'too_big' || code === 'invalid_union') && tooLong(branch, path);
      if (found) return found;
    }
  }
  return null;
}

/** Checks a whole set of records, as read from a file. */
export function validateAll(records: readonly AnyRecord[]): Result<RecordTable> {
  const table = new RecordTable();
  const result = validateAgainst(table, { puts: records, removes: [] });
  return result.ok ? ok(table) : result;
}

function validateTree(after: RecordTable, changes: ChangeSet): Result<null> {
  for (const id of changes.removes) {
    if (after.children(id).length > 0) return invalid(id, 'orphan');
  }
  for (const record of changes.puts) {
    const parent = record.parent === null ? null : after.get(record.parent);
    if (parent === undefined) return invalid(record.id, 'parent');
    if (!kindDefinition(record.kind).parents.includes(parent?.kind ?? null)) return invalid(record.id, 'parent');
    if (leadsToItself(after, record.id)) return invalid(record.id, 'cycle');
    if (record.kind === 'module' && codeTaken(after, record)) return invalid(record.id, 'code');
  }
  if (after.children(null).length !== 1) return invalid('', 'parent');
  return ok(null);
}

function leadsToItself(records: Records, id: RecordId): boolean {
  let parent = records.get(id)?.parent ?? null;
  for (let steps = 0; parent !== null && steps < 32; steps++) {
    if (parent === id) return true;
    parent = records.get(parent)?.parent ?? null;
  }
  return parent !== null;
}

function codeTaken(records: Records, module: Extract<AnyRecord, { kind: 'module' }>): boolean {
  return records
    .children(module.parent, 'module')
    .some((other) => other.id !== module.id && other.data.code.toLowerCase() === module.data.code.toLowerCase());
}

function invalid(record: RecordId, reason: string, detail = ''): Result<never> {
  return fail('commit.invalid', { record, reason, detail });
}
