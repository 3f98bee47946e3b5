/** What everything that is stored, undone, compared and merged is one of. Which kinds there are, whoever uses the store says. */

import type { RecordId } from '../base/ids.ts';

export type { RecordId };

/** The data of each kind, by its name. */
export type Shapes = Readonly<Record<string, unknown>>;

export type KindIn<S> = keyof S & string;

/** A record of one kind. */
export interface StoredRecord<Kind extends string = string, Data = unknown> {
  readonly id: RecordId;
  readonly kind: Kind;
  /** The record this one lives in, or null for what stands at the top. */
  readonly parent: RecordId | null;
  /** Fractional index among siblings; compared by code unit, ties broken by id. */
  readonly order: string;
  readonly data: Data;
}

/** A record of any kind. */
export type RecordIn<S> = { readonly [K in KindIn<S>]: StoredRecord<K, S[K]> }[KindIn<S>];

/** What one commit does: records written whole, records taken away. No id occurs twice. */
export interface ChangeSet<Stored extends StoredRecord = StoredRecord> {
  readonly puts: readonly Stored[];
  readonly removes: readonly RecordId[];
}

export const noChange: ChangeSet<never> = { puts: [], removes: [] };

export function isEmptyChange(changes: ChangeSet): boolean {
  return changes.puts.length === 0 && changes.removes.length === 0;
}

/** Read access to a set of records. */
export interface Records<S = Shapes> {
  get(id: RecordId): RecordIn<S> | undefined;
  /** Children in order, optionally of one kind. */
  children<K extends KindIn<S>>(parent: RecordId | null, kind: K): readonly StoredRecord<K, S[K]>[];
  children(parent: RecordId | null): readonly RecordIn<S>[];
  all(): Iterable<RecordIn<S>>;
}

export function compareSiblings(a: StoredRecord, b: StoredRecord): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
