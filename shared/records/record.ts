/** A programme is a set of records; everything the product stores, undoes, compares and merges is one of them. */

import type { RecordId } from '../base/ids.ts';
import type { DataOf, Kind } from './kinds.ts';

export type { RecordId };

export interface RecordOf<K extends Kind> {
  readonly id: RecordId;
  readonly kind: K;
  /** The record this one lives in, or null for the programme itself. */
  readonly parent: RecordId | null;
  /** Fractional index among siblings; compared by code unit, ties broken by id. */
  readonly order: string;
  readonly data: DataOf<K>;
}

export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];

/** What one commit does: records written whole, records taken away. No id occurs twice. */
export interface ChangeSet {
  readonly puts: readonly AnyRecord[];
  readonly removes: readonly RecordId[];
}

export const noChange: ChangeSet = { puts: [], removes: [] };

export function isEmptyChange(changes: ChangeSet): boolean {
  return changes.puts.length === 0 && changes.removes.length === 0;
}

/** Read access to a set of records: what commands, checks, exports and screens are written against. */
export interface Records {
  get(id: RecordId): AnyRecord | undefined;
  /** Children in order, optionally of one kind. */
  children<K extends Kind>(parent: RecordId | null, kind: K): readonly RecordOf<K>[];
  children(parent: RecordId | null): readonly AnyRecord[];
  all(): Iterable<AnyRecord>;
}

/** A command is a pure function from the records as they are to the change that does what it says. */
export type Command<Input> = (records: Records, input: Input) => ChangeSet;

export function compareSiblings(a: AnyRecord, b: AnyRecord): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The record with this id if it is of this kind. */
export function recordOf<K extends Kind>(records: Records, kind: K, id: RecordId): RecordOf<K> | undefined {
  const found = records.get(id);
  return found?.kind === kind ? (found as RecordOf<K>) : undefined;
}
