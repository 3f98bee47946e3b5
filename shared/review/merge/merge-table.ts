/** Three tables made one, by rows, columns and cells. Every row keeps as many cells. */

import { sameJson, stableJson } from '../../base/json.ts';
import { emptyCell } from '../../blocks/table/grid.ts';
import type { Table, TableCell } from '../../blocks/table/schema.ts';
import { gridSides } from '../suggestions/grid-plan.ts';
import { sameRow } from '../suggestions/sequence.ts';
import { partSpot, under } from '../suggestions/plan.ts';
import { otherSide, type At, type Side, type Three } from './contest.ts';
import { keeps } from './merge-list.ts';
import { mergeRow } from './merge-row.ts';

type Rows = Table['children'];
type MergeCell = (cells: Three<unknown>, at: At) => unknown;

/** Null where they cannot be compared by rows and columns. */
export function mergeGrid(tables: Three<Rows>, at: At, mergeCell: MergeCell): Rows | null {
  const [mine, theirs] = [gridSides(tables.base, tables.mine), gridSides(tables.base, tables.theirs)];
  if (!mine || !theirs) return null;
  const rows = { base: mine.rows.before, mine: mine.rows.after, theirs: theirs.rows.after };
  const columns = { base: mine.columns.before, mine: mine.columns.after, theirs: theirs.columns.after };
  // A table whose rows have nothing in common is another table.
  if (!sameRow(columns.base, theirs.columns.before)) return null;
  const cellOf = (side: keyof Three<Rows>, row: string, column: string): TableCell | undefined =>
    tables[side][rows[side].indexOf(row)]?.children[columns[side].indexOf(column)];
  const atRow = (name: string): At => {
    const index = rows.mine.indexOf(name);
    const number = (index < 0 ? Math.max(rows.theirs.indexOf(name), 0) : index) + 1;
    const value = tables.mine[index] ?? tables.theirs[rows.theirs.indexOf(name)];
    return { ...at, key: under(at.key, name), spot: partSpot(at.spot, index < 0 ? null : index, number, value) };
  };
  const line = (side: keyof Three<Rows>, name: string): unknown =>
    rows[side].includes(name) ? columns.base.map((column) => cellOf(side, name, column)?.children ?? null) : undefined;
  const staysRow = (name: string, takenBy: Side): boolean => {
    const keeper = otherSide(takenBy);
    const lines = { base: line('base', name), mine: line('mine', name), theirs: line('theirs', name) };
    return isChanged(lines, keeper) && keeps(lines, 'dropRow', atRow(name), keeper);
  };
  const across = (side: keyof Three<Rows>, name: string): unknown =>
    columns[side].includes(name) ? rows.base.map((row) => cellOf(side, row, name)?.children ?? null) : undefined;
  const staysColumn = (name: string, takenBy: Side): boolean => {
    const keeper = otherSide(takenBy);
    const lines = { base: across('base', name), mine: across('mine', name), theirs: across('theirs', name) };
    const spot = partSpot(at.spot, null, columns.base.indexOf(name) + 1, null);
    return (
      isChanged(lines, keeper) && keeps(lines, 'dropColumn', { ...at, key: under(at.key, `x${name}`), spot }, keeper)
    );
  };
  const [down, along] = [mergeRow(rows, staysRow, () => 'mine'), mergeRow(columns, staysColumn, () => 'mine')];
  return down.map((row) => ({
    type: 'table-row',
    children: along.map((column, place) => {
      const cells = {
        base: cellOf('base', row, column),
        mine: cellOf('mine', row, column),
        theirs: cellOf('theirs', row, column),
      };
      if (!cells.mine || !cells.theirs) return cells.mine ?? cells.theirs ?? cells.base ?? emptyCell();
      const inRow = atRow(row);
      const { spot } = inRow;
      const within = {
        ...spot,
        member: 'children',
        field: `${spot.field}/children`,
        path: spot.path && [...spot.path, 'children'],
      };
      const index = columns.mine.indexOf(column);
      const atCell = {
        ...inRow,
        key: under(inRow.key, column),
        spot: partSpot(within, index < 0 ? null : index, place + 1, null),
      };
      return mergeCell(cells, atCell) as TableCell;
    }),
  }));
}

function isChanged(lines: Three<unknown>, side: Side): boolean {
  const [was, is] = [lines.base as readonly unknown[], lines[side] as readonly unknown[]];
  // A cell that the other change took away is not changed.
  return was.some((cell, index) => is[index] !== null && !sameJson(cell, is[index]));
}

/** The widths that fit as many columns: those that a side set, else none. Where both did, the same stand whoever merges. */
export function mergeWidths({ base, mine, theirs }: Three<Table['widths']>, columns: number): Table['widths'] {
  const isNew = (widths: Table['widths']): boolean => !sameJson(widths, base);
  const set = [mine, theirs].filter(isNew).sort((a, b) => (stableJson(a ?? null) < stableJson(b ?? null) ? -1 : 1));
  return [...set, base].find((widths) => widths?.length === columns);
}
