/** The live set of records in memory, with children kept in order; applying a change gives back its inverse. */

import {
  compareSiblings,
  type ChangeSet,
  type KindIn,
  type RecordId,
  type RecordIn,
  type Records,
  type Shapes,
  type StoredRecord,
} from './record.ts';

const nothing: readonly never[] = [];

/** From here on, sorting whole groups again is cheaper than placing records one by one. */
const manyChanges = 200;

export class RecordTable<S = Shapes> implements Records<S> {
  readonly #byId = new Map<RecordId, RecordIn<S>>();
  readonly #children = new Map<RecordId | null, readonly RecordIn<S>[]>();
  readonly #kinds = new WeakMap<readonly RecordIn<S>[], Map<KindIn<S>, readonly RecordIn<S>[]>>();

  constructor(records: Iterable<RecordIn<S>> = []) {
    const groups = new Map<RecordId | null, RecordIn<S>[]>();
    for (const record of records) {
      this.#byId.set(record.id, record);
      const group = groups.get(record.parent);
      if (group) group.push(record);
      else groups.set(record.parent, [record]);
    }
    for (const [parent, group] of groups) this.#children.set(parent, group.sort(compareSiblings));
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: RecordId): RecordIn<S> | undefined {
    return this.#byId.get(id);
  }

  children<K extends KindIn<S>>(parent: RecordId | null, kind: K): readonly StoredRecord<K, S[K]>[];
  children(parent: RecordId | null): readonly RecordIn<S>[];
  children(parent: RecordId | null, kind?: KindIn<S>): readonly RecordIn<S>[] {
    const group = this.#children.get(parent) ?? nothing;
    return kind === undefined ? group : this.#ofKind(group, kind);
  }

  /** Kept per group, so that unchanged children are the same array and screens can compare them by reference. */
  #ofKind(group: readonly RecordIn<S>[], kind: KindIn<S>): readonly RecordIn<S>[] {
    const known = this.#kinds.get(group)?.get(kind);
    if (known) return known;
    const found = group.every((record) => record.kind === kind)
      ? group
      : group.filter((record) => record.kind === kind);
    this.#kinds.set(group, (this.#kinds.get(group) ?? new Map<KindIn<S>, readonly RecordIn<S>[]>()).set(kind, found));
    return found;
  }

  all(): Iterable<RecordIn<S>> {
    return this.#byId.values();
  }

  /** Applies a change set and returns the change set that undoes it. Law: apply(x) then apply(inverse) is identity. */
  apply(changes: ChangeSet<RecordIn<S>>): ChangeSet<RecordIn<S>> {
    const puts: RecordIn<S>[] = [];
    const removes: RecordId[] = [];
    const many = changes.puts.length + changes.removes.length > manyChanges;
    const gone = new Set<RecordIn<S>>();
    for (const id of changes.removes) {
      const before = this.#byId.get(id);
      if (!before) continue;
      puts.push(before);
      this.#byId.delete(id);
      if (many) gone.add(before);
      else this.#detach(before);
    }
    for (const record of changes.puts) {
      const before = this.#byId.get(record.id);
      if (before) puts.push(before);
      else removes.push(record.id);
      this.#byId.set(record.id, record);
      if (!many) this.#replace(before, record);
      else if (before) gone.add(before);
    }
    if (many) this.#regroup(gone, changes.puts);
    return { puts, removes };
  }

  /** Each group once, however many of its records change: an import of fifty thousand is not a square of that. */
  #regroup(gone: ReadonlySet<RecordIn<S>>, come: readonly RecordIn<S>[]): void {
    const arrivals = Map.groupBy(come, (record) => record.parent);
    for (const parent of new Set([...arrivals.keys(), ...Array.from(gone, (record) => record.parent)])) {
      const stay = (this.#children.get(parent) ?? nothing).filter((record) => !gone.has(record));
      this.#children.set(parent, [...stay, ...(arrivals.get(parent) ?? nothing)].sort(compareSiblings));
    }
  }

  #replace(before: RecordIn<S> | undefined, after: RecordIn<S>): void {
    if (before && before.parent === after.parent && before.order === after.order) {
      const group = this.#children.get(after.parent) ?? nothing;
      const index = group.indexOf(before);
      this.#setGroup(after.parent, group, group.with(index, after), before.kind, after.kind);
      return;
    }
    if (before) this.#detach(before);
    const group = this.#children.get(after.parent) ?? nothing;
    this.#setGroup(after.parent, group, group.toSpliced(insertionIndex(group, after), 0, after), after.kind);
  }

  #detach(record: RecordIn<S>): void {
    const group = this.#children.get(record.parent) ?? nothing;
    const left = group.filter((other) => other !== record);
    this.#setGroup(record.parent, group, left, record.kind);
  }

  /** Those of other kinds than changed are the same list as before: who follows modules hears nothing of comments. */
  #setGroup(
    parent: RecordId | null,
    before: readonly RecordIn<S>[],
    after: readonly RecordIn<S>[],
    ...changed: readonly KindIn<S>[]
  ): void {
    this.#children.set(parent, after);
    const known = this.#kinds.get(before);
    if (!known) return;
    const kept = new Map(known);
    for (const kind of changed) kept.delete(kind);
    this.#kinds.set(after, kept);
  }
}

function insertionIndex(group: readonly StoredRecord[], record: StoredRecord): number {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareSiblings(group[middle] as StoredRecord, record) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
