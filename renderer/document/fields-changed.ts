/** Which fields of records a change writes to: what two changes have in common when they are one run of typing. */

import { isExercise, plainExercise } from '../../shared/blocks/exercises.ts';
import type { AnyRecord, ChangeSet } from '../../shared/records/record.ts';

/**
 * The places that differ, as `id path path …`, where `before` is the inverse of `after`. Null when the change is more than
 * new values in fields: a record, or a part of one, came, went or moved.
 */
export function fieldsChanged(before: ChangeSet, after: ChangeSet): string | null {
  if (before.removes.length > 0 || after.removes.length > 0) return null;
  const old = new Map(before.puts.map((record) => [record.id, record]));
  const fields: string[] = [];
  for (const record of after.puts) {
    const was = old.get(record.id);
    if (!was || !stays(was, record)) return null;
    const paths = pathsOf(writtenIn(was), writtenIn(record), '');
    if (!paths) return null;
    if (paths.length > 0) fields.push([record.id, ...paths].join(' '));
  }
  return fields.join('\n') || null;
}

/** What is written in an exercise counts as its words, which are one value however many nodes they stand in. */
function writtenIn({ data }: AnyRecord): unknown {
  return 'type' in data && isExercise(data) ? plainExercise(data) : data;
}

function stays(a: AnyRecord, b: AnyRecord): boolean {
  return a.kind === b.kind && a.parent === b.parent && a.order === b.order;
}

function pathsOf(a: unknown, b: unknown, path: string): readonly string[] | null {
  if (Object.is(a, b) || areSameWords(a, b)) return [];
  if (isList(a) && isList(b)) {
    if (a.length !== b.length || a.some((part, index) => idOf(part) !== idOf(b[index]))) return null;
  } else if (!isObject(a) || !isObject(b)) {
    return [path];
  }
  const found: string[] = [];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const paths = pathsOf(Reflect.get(a, key), Reflect.get(b, key), `${path}/${key}`);
    if (!paths) return null;
    found.push(...paths);
  }
  return found;
}

/** The plain form of a list is a new list whatever becomes of its words. */
function areSameWords(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((text, index) => typeof text === 'string' && text === b[index]);
}

/** A list of parts. One of plain words is a value like any other: its lines are written in one field. */
function isList(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'object' && part !== null);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(part: object | undefined): unknown {
  return part && 'id' in part ? part.id : undefined;
}
