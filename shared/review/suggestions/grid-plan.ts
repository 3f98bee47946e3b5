/** The changes of a table: rows and columns added and dropped, and what changed within each cell. Every row keeps as many cells. */

import { sameJson } from '../../base/json.ts';
import { emptyCell, hasMerged } from '../../blocks/table/grid.ts';
import type { Table, TableCell } from '../../blocks/table/schema.ts';
import { aligned } from './align.ts';
import {
  absent,
  either,
  fitted,
  markOf,
  partSpot,
  under,
  type Chosen,
  type Deed,
  type Plan,
  type Spot,
  type Standing,
} from './plan.ts';
import { carried, mixed, sameRow } from './sequence.ts';

type Rows = Table['children'];
type Names = readonly string[];
type PlanCell = (before: TableCell, after: TableCell, key: string) => Plan | null;

/** Null where the tables cannot be compared by rows and columns, as with cells that are merged or rows of different length. */
export function gridPlan(before: Rows, after: Rows, key: string, planCell: PlanCell): GridPlan | null {
  const sides = gridSides(before, after);
  if (!sides) return null;
  const { rows, columns, pairs } = sides;
  const cells = new Map<string, Plan>();
  for (const [row, place] of pairs) {
    for (const [column, name] of columns.after.entries()) {
      const cell = before[row]?.children[columns.before.indexOf(name)];
      const next = after[place]?.children[column];
      const plan = cell && next && planCell(cell, next, under(key, `${row}/${name}`));
      if (plan) cells.set(`${row} ${name}`, plan);
    }
  }
  return new GridPlan({ before, after, rows, columns, cells, key });
}

interface Side {
  readonly before: Names;
  readonly after: Names;
}

interface Sides {
  readonly rows: Side;
  readonly columns: Side;
  /** The rows that both have, by their place in each. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Which row and which column of one table is which of another; null where they cannot be compared so. */
export function gridSides(before: Rows, after: Rows): Sides | null {
  if (!isEven(before) || !isEven(after)) return null;
  const isMerged = before.some(hasMerged) || after.some(hasMerged);
  const rows = sideOf(before, aligned(before, after), after);
  const pairs = rows.after.flatMap((name, index): readonly (readonly [number, number])[] =>
    /^\d+$/.test(name) ? [[Number(name), index]] : [],
  );
  const [old, now] = [columnsOf(pairs.map(([row]) => before[row])), columnsOf(pairs.map(([, row]) => after[row]))];
  const columns = pairs.length > 0 ? sideOf(old, aligned(old, now), now) : allColumns(before, after);
  const isSameShape = sameRow(rows.before, rows.after) && sameRow(columns.before, columns.after);
  return isMerged && !isSameShape ? null : { rows, columns, pairs };
}

interface GridParts {
  readonly before: Rows;
  readonly after: Rows;
  readonly rows: Side;
  readonly columns: Side;
  readonly cells: ReadonlyMap<string, Plan>;
  readonly key: string;
}

/** A step of rows or columns, and what it is called. */
interface Step {
  readonly id: string;
  readonly name: string;
  readonly deed: Deed;
}

export class GridPlan implements Plan {
  readonly #of: GridParts;
  readonly #rowSteps: readonly Step[];
  readonly #columnSteps: readonly Step[];
  readonly names: readonly string[];

  constructor(of: GridParts) {
    this.#of = of;
    const columnOf = (rows: Rows, index: number): unknown => rows.map(({ children }) => children[index]?.children);
    this.#rowSteps = stepsOf(of.rows, of.key, ['addRow', 'dropRow'], (side, index) => of[side][index]);
    this.#columnSteps = stepsOf(of.columns, of.key, ['addColumn', 'dropColumn'], (side, index) =>
      columnOf(of[side], index),
    );
    const within = [...of.cells.values()].flatMap(({ names }) => names);
    this.names = [...[...this.#rowSteps, ...this.#columnSteps].map(({ name }) => name), ...within];
  }

  /** Those of columns that come or go. */
  get columnNames(): readonly string[] {
    return this.#columnSteps.map(({ name }) => name);
  }

  value(chosen: Chosen): Rows {
    const count = this.names.filter(chosen).length;
    if (count === 0) return this.#of.before;
    if (count === this.names.length) return this.#of.after;
    return this.#made(this.#rows(chosen), this.#columns(chosen), (row, column) => this.#cell(row, column, chosen));
  }

  settle(now: unknown, standing: Standing, spot: Spot): unknown {
    const { taken, picked } = standing;
    const wanted = either(taken, picked);
    const reference = this.value(taken);
    const there = Array.isArray(now) ? this.#namesOf(now as Rows, reference, taken) : null;
    const isPicked = this.names.some((name) => standing.isOpen(name) && picked(name));
    const cellOf = (row: string, column: string): TableCell | undefined =>
      there ? (now as Rows)[there.rows.indexOf(row)]?.children[there.columns.indexOf(column)] : undefined;
    const settled = new Map<string, TableCell>();
    for (const [place, plan] of this.#of.cells) {
      const [row = '', column = ''] = place.split(' ');
      const current = cellOf(row, column) ?? absent;
      const index = there ? there.rows.indexOf(row) : -1;
      const across = there ? there.columns.indexOf(column) : -1;
      const inRow = partSpot(spot, index < 0 ? null : index, index + 1, this.#of.after[index]);
      const at: Spot = { ...inRow, member: 'children', path: inRow.path && [...inRow.path, 'children'] };
      const made = plan.settle(
        current,
        standing,
        partSpot({ ...at, field: `${at.field}/children` }, across < 0 ? null : across, across + 1, null),
      );
      if (made !== current) settled.set(place, made as TableCell);
    }
    this.#tell(this.#rowSteps, there?.rows ?? null, standing, spot);
    this.#tell(this.#columnSteps, there?.columns ?? null, standing, spot);
    if (!isPicked) return now;
    if (!there || sameJson(now, reference)) return this.value(wanted);
    const rows = carried(there.rows, this.#rows(taken), this.#rows(wanted), new Set());
    const columns = carried(there.columns, this.#columns(taken), this.#columns(wanted), new Set());
    return this.#made(
      rows,
      columns,
      (row, column) => settled.get(`${row} ${column}`) ?? cellOf(row, column) ?? this.#cell(row, column, wanted),
    );
  }

  #rows(chosen: Chosen): Names {
    return namesWith(this.#of.rows, this.#rowSteps, chosen);
  }

  #columns(chosen: Chosen): Names {
    return namesWith(this.#of.columns, this.#columnSteps, chosen);
  }

  #made(rows: Names, columns: Names, cell: (row: string, column: string) => TableCell): Rows {
    return rows.map((row) => ({ type: 'table-row', children: columns.map((column) => cell(row, column)) }));
  }

  #cell(row: string, column: string, chosen: Chosen): TableCell {
    const { before, after, rows, columns, cells } = this.#of;
    const plan = cells.get(`${row} ${column}`);
    if (plan) return plan.value(chosen) as TableCell;
    const old = before[rows.before.indexOf(row)]?.children[columns.before.indexOf(column)];
    return old ?? after[rows.after.indexOf(row)]?.children[columns.after.indexOf(column)] ?? emptyCell();
  }

  /** Null where the table of now cannot be compared with the one that it was. */
  #namesOf(now: Rows, reference: Rows, taken: Chosen): { readonly rows: Names; readonly columns: Names } | null {
    const [rows, columns] = [this.#rows(taken), this.#columns(taken)];
    if (sameJson(now, reference)) return { rows, columns };
    if (!isEven(now) || now.some(hasMerged) !== reference.some(hasMerged)) return null;
    const places = aligned(reference, now);
    const pairs = places.flatMap((place, index) => (place === null ? [] : [[place, index] as const]));
    const across =
      pairs.length === 0
        ? (now[0]?.children ?? []).map((_, index) => (index < columns.length ? index : null))
        : aligned(columnsOf(pairs.map(([place]) => reference[place])), columnsOf(pairs.map(([, index]) => now[index])));
    const name = (names: Names, place: number | null, index: number): string =>
      (place === null ? undefined : names[place]) ?? `now${index}`;
    return {
      rows: places.map((place, index) => name(rows, place, index)),
      columns: across.map((place, index) => name(columns, place, index)),
    };
  }

  #tell(steps: readonly Step[], there: Names | null, standing: Standing, spot: Spot): void {
    for (const { id, name, deed } of steps) {
      if (!standing.isOpen(name)) continue;
      const isDrop = deed === 'dropRow' || deed === 'dropColumn';
      if (isDrop && there && !there.includes(id)) continue;
      const isRow = deed === 'addRow' || deed === 'dropRow';
      const side = isRow ? this.#of.rows : this.#of.columns;
      const number = (isDrop ? side.before : side.after).indexOf(id) + 1;
      const rows = isDrop ? this.#of.before : this.#of.after;
      const value = isRow ? rows[number - 1] : rows.map(({ children }) => children[number - 1]);
      const [before, after] = isDrop ? [value, null] : [null, value];
      const clash = there ? null : { theirs: null, base: before, mine: after };
      standing.tell({ is: 'value', name, deed, spot: partSpot(spot, null, number, value), before, after, clash });
    }
  }
}

function stepsOf(
  side: Side,
  key: string,
  [add, drop]: readonly [Deed, Deed],
  valueOf: (side: 'before' | 'after', index: number) => unknown,
): readonly Step[] {
  const [old, now] = [new Set(side.before), new Set(side.after)];
  const step = (deed: Deed, id: string, value: unknown): Step => ({
    id,
    deed,
    name: `${deed} ${fitted(under(key, id))} ${markOf(value)}`,
  });
  return [
    ...side.after.flatMap((id, index) => (old.has(id) ? [] : [step(add, id, valueOf('after', index))])),
    ...side.before.flatMap((id, index) => (now.has(id) ? [] : [step(drop, id, valueOf('before', index))])),
  ];
}

function namesWith({ before, after }: Side, steps: readonly Step[], chosen: Chosen): Names {
  const taken = new Set(steps.filter(({ name }) => chosen(name)).map(({ id }) => id));
  return mixed(before, after, { adds: (id) => taken.has(id), drops: (id) => taken.has(id), order: false });
}

function sideOf(before: readonly unknown[], places: readonly (number | null)[], after: readonly unknown[]): Side {
  let last = -1;
  const counts = new Map<string, number>();
  const names = places.map((place, index) => {
    if (place !== null) return String((last = place));
    const name = `${last}+${markOf(after[index])}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count === 0 ? name : `${name}.${count}`;
  });
  return { before: before.map((_, index) => String(index)), after: names };
}

function allColumns(before: Rows, after: Rows): Side {
  const names = (rows: Rows): Names => (rows[0]?.children ?? []).map((_, index) => String(index));
  return { before: names(before), after: names(after) };
}

function columnsOf(rows: readonly (Rows[number] | undefined)[]): readonly unknown[] {
  return (rows[0]?.children ?? []).map((_, index) => rows.map((row) => row?.children[index]));
}

function isEven(rows: Rows): boolean {
  return rows.every(({ children }) => children.length === rows[0]?.children.length);
}
