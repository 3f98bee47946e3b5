/**
 * Three-way merge by id. Each record has three cells - whether it is there, where it stands, what it holds - and a side is
 * the set of cells it made different from the base. Sides are joined by union, so joining is commutative, associative and
 * idempotent; a cell with two values is a conflict, kept whole for a person to decide and never guessed.
 */

import { stableJson } from '../base/json.ts';
import type { RecordId, StoredRecord } from './record.ts';

type Cell = 'existence' | 'place' | 'data';

/** Value of a cell as JSON: `true`/`false`, `[parent, order]`, or `[kind, data]`. */
type Value = string;

/** Cells that differ from the base, by `id cell`, each with every value that some side gave it. */
export type Divergence = ReadonlyMap<string, ReadonlySet<Value>>;

export interface Conflict {
  readonly id: RecordId;
  readonly cell: Cell;
  /** What the sides say, in one order whoever merges. */
  readonly values: readonly unknown[];
}

export interface Merged<Stored extends StoredRecord> {
  /** The base with everything on which the sides do not contradict each other. */
  readonly records: readonly Stored[];
  readonly conflicts: readonly Conflict[];
}

export function diverge(base: Iterable<StoredRecord>, side: Iterable<StoredRecord>): Divergence {
  const before = cellsOf(base);
  const after = cellsOf(side);
  const cells = new Map<string, Set<Value>>();
  for (const [key, value] of after) if (before.get(key) !== value) cells.set(key, new Set([value]));
  for (const key of before.keys()) {
    // A removed record is one cell that says so; its place and data have no opinion.
    if (key.endsWith(' existence') && !after.has(key)) cells.set(key, new Set(['false']));
  }
  return cells;
}

export function join(...sides: readonly Divergence[]): Divergence {
  const cells = new Map<string, Set<Value>>();
  for (const side of sides) {
    for (const [key, values] of side) cells.set(key, new Set([...(cells.get(key) ?? []), ...values]));
  }
  return cells;
}

/** Applies a joined divergence to its base. A conflicting cell keeps the base's value; a new record's, the first in order. */
export function settle<Stored extends StoredRecord>(base: Iterable<Stored>, joined: Divergence): Merged<Stored> {
  const cells = cellsOf(base);
  const conflicts: Conflict[] = [];
  const removed = new Set<RecordId>();
  for (const [key, values] of joined) {
    const [id = '', cell = ''] = key.split(' ');
    const sorted = [...values].sort();
    const [value = ''] = sorted;
    if (sorted.length > 1) {
      conflicts.push({ id, cell: cell as Cell, values: sorted.map((text) => JSON.parse(text) as unknown) });
      if (!cells.has(key)) cells.set(key, value);
    } else if (value === 'false') removed.add(id);
    else cells.set(key, value);
  }
  // Removed by one side and changed by another: the change is kept, and a person decides.
  for (const id of removed) {
    const edited = ['place', 'data'].some((cell) => joined.has(`${id} ${cell}`));
    if (edited) conflicts.push({ id, cell: 'existence', values: [false, true] });
    else for (const cell of ['existence', 'place', 'data']) cells.delete(`${id} ${cell}`);
  }
  return { records: keepAncestors(recordsOf<Stored>(cells), base), conflicts: conflicts.sort(byIdAndCell) };
}

function cellsOf(records: Iterable<StoredRecord>): Map<string, Value> {
  const cells = new Map<string, Value>();
  for (const { id, kind, parent, order, data } of records) {
    cells.set(`${id} existence`, 'true');
    cells.set(`${id} place`, stableJson([parent, order]));
    cells.set(`${id} data`, stableJson([kind, data]));
  }
  return cells;
}

function recordsOf<Stored extends StoredRecord>(cells: ReadonlyMap<string, Value>): Stored[] {
  const records: Stored[] = [];
  for (const [key, value] of cells) {
    if (!key.endsWith(' existence') || value !== 'true') continue;
    const id = key.slice(0, -' existence'.length);
    const [parent, order] = JSON.parse(cells.get(`${id} place`) ?? '[null,"a0"]') as [RecordId | null, string];
    const [kind, data] = JSON.parse(cells.get(`${id} data`) ?? '[]') as [string, unknown];
    records.push({ id, kind, parent, order, data } as Stored);
  }
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What one side wrote into a part that the other removed comes back with the part it lives in: nothing is lost. */
function keepAncestors<Stored extends StoredRecord>(
  records: readonly Stored[],
  base: Iterable<Stored>,
): readonly Stored[] {
  const all = new Map(records.map((record) => [record.id, record]));
  const old = new Map<RecordId, Stored>([...base].map((record) => [record.id, record]));
  for (const record of records) {
    for (let parent = record.parent; parent !== null && !all.has(parent);) {
      const lost = old.get(parent);
      if (!lost) break;
      all.set(parent, lost);
      parent = lost.parent;
    }
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byIdAndCell(a: Conflict, b: Conflict): number {
  return a.id === b.id ? (a.cell < b.cell ? -1 : 1) : a.id < b.id ? -1 : 1;
}
