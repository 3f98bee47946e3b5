/** A programme is a set of records; everything the product stores, undoes, compares and merges is one of them. */

import type {
  ChangeSet as StoredChange,
  RecordId,
  RecordIn,
  Records as Stored,
  StoredRecord,
} from '../store/record.ts';
import { RecordTable as Table } from '../store/table.ts';
import type { DataOf, Kind } from './kinds.ts';

export { isEmptyChange, noChange } from '../store/record.ts';
export type { RecordId };

/** What each kind holds. */
export type Shapes = { readonly [K in Kind]: DataOf<K> };

export type RecordOf<K extends Kind> = StoredRecord<K, DataOf<K>>;
export type AnyRecord = RecordIn<Shapes>;
export type ChangeSet = StoredChange<AnyRecord>;

/** What commands, checks, exports and screens are written against. */
export type Records = Stored<Shapes>;

/** The records of a programme in memory. */
export class RecordTable extends Table<Shapes> {}

/** A command is a pure function from the records as they are to the change that does what it says. */
export type Command<Input> = (records: Records, input: Input) => ChangeSet;

/** The record with this id if it is of this kind. */
export function recordOf<K extends Kind>(records: Records, kind: K, id: RecordId): RecordOf<K> | undefined {
  const found = records.get(id);
  return found?.kind === kind ? (found as RecordOf<K>) : undefined;
}
