/** The rules that a programme's records keep: those of the store, with the shape and the place of each kind. */

import type { z } from '../base/zod.ts';
import { fail, ok, type Result } from '../base/result.ts';
import * as store from '../store/validate.ts';
import { isKind, kindDefinition } from './kinds.ts';
import { RecordTable, type AnyRecord, type ChangeSet, type Records, type Shapes } from './record.ts';

const rules: store.Rules<Shapes> = {
  fits,
  parents: (kind) => kindDefinition(kind).parents,
  clash: (records, record) => (record.kind === 'module' && codeTaken(records, record) ? 'code' : null),
};

/**
 * Checks a change against the records it is for, at a cost of what it touches, and applies it. Fails with `text.tooLong`, or
 * with `commit.invalid` and the record and reason: `id`, `kind`, `shape`, `parent`, `cycle`, `orphan`, `code`, `twice`.
 */
export function validateChange(before: RecordTable, changes: ChangeSet): Result<null> {
  return store.validateChange(before, changes, rules);
}

/** Checks each record that a change puts against its kind alone: what a screen asks before it takes a change. */
export function validateShapes(changes: ChangeSet): Result<null> {
  for (const record of changes.puts) {
    const fitting = fits(record);
    if (!fitting.ok) return fitting;
  }
  return ok(null);
}

/** Checks a whole set of records, as read from a file. */
export function validateAll(records: readonly AnyRecord[]): Result<RecordTable> {
  const table = new RecordTable();
  const result = store.validateAll(table, records, rules);
  return result.ok ? ok(table) : result;
}

function fits({ id, kind, data }: AnyRecord): Result<null> {
  if (!isKind(kind)) return store.invalid(id, 'kind');
  const shape = kindDefinition(kind).data.safeParse(data);
  if (shape.success) return ok(null);
  const [issue] = shape.error.issues;
  const field = issue?.path.join('.') ?? '';
  const long = tooLong(shape.error.issues);
  return long
    ? fail('text.tooLong', { record: id, ...long })
    : store.invalid(id, 'shape', `${field} ${issue?.message ?? ''}`);
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

function codeTaken(records: Records, module: Extract<AnyRecord, { kind: 'module' }>): boolean {
  return records
    .children(module.parent, 'module')
    .some((other) => other.id !== module.id && other.data.code.toLowerCase() === module.data.code.toLowerCase());
}
