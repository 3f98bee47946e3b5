/** What keys do in the alignment matrix: they go from cell to cell, set and take roles, and move, edit and remove goals. */

import type { KeyboardEvent } from 'react';
import type { ShownColumn } from '../../../../shared/rules/coverage/columns.ts';
import type { MatrixRow } from '../../../../shared/rules/coverage/matrix.ts';
import type { AlignmentRole } from '../../../../shared/model/goals/schema.ts';
import { moveIn, type Cell } from './matrix-window.ts';

export interface MatrixActions {
  go(to: Cell): void;
  open(cell: HTMLElement): void;
  /** On the head of a goal: shows its fields beside. */
  choose(line: MatrixRow): void;
  /** Takes the keys to the words of a goal, which no other key does. */
  edit(line: MatrixRow): void;
  move(line: MatrixRow, by: -1 | 1): void;
  remove(line: MatrixRow): void;
  /** On the head of a column: folds what has something to fold, else goes there. */
  enter(place: ShownColumn): void;
  toggle(line: MatrixRow, place: ShownColumn, role: AlignmentRole): void;
}

export interface MatrixPlace {
  readonly active: Cell;
  readonly size: { readonly rows: number; readonly columns: number };
  /** Rows to a page. */
  readonly perPage: number;
  /** Of the active cell; undefined in the heads. */
  readonly line: MatrixRow | undefined;
  readonly place: ShownColumn | undefined;
  /** The letter that is shown for each role. */
  readonly marks: Readonly<Record<AlignmentRole, string>>;
}

/** What the key asks for, or null where it is none of the matrix's. */
export function matrixKey(event: KeyboardEvent, at: MatrixPlace, actions: MatrixActions): (() => void) | null {
  const { active, size, perPage, line, place, marks } = at;
  const { key } = event;
  if (event.altKey && line && (key === 'ArrowUp' || key === 'ArrowDown'))
    return () => actions.move(line, key === 'ArrowUp' ? -1 : 1);
  if (event.altKey || event.shiftKey) return null;
  const to = moveIn(key, active, size, event.ctrlKey || event.metaKey, perPage);
  if (to) return () => actions.go(to);
  if (key === ' ' || key === 'Enter')
    return () => {
      if (line && place) actions.open(event.target as HTMLElement);
      else if (line) actions.choose(line);
      else if (place) actions.enter(place);
    };
  if (line && !place && key === 'F2') return () => actions.edit(line);
  if (line && !place && key === 'Delete') return () => actions.remove(line);
  const role = line && place && roleOfKey(event, marks);
  return role ? () => actions.toggle(line, place, role) : null;
}

/** The role a key stands for: the letter shown for it, or its number, which every keyboard has. */
export function roleOfKey(event: KeyboardEvent, marks: MatrixPlace['marks']): AlignmentRole | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const roles = ['teaches', 'practises', 'assesses'] as const;
  const key = event.key.toLowerCase();
  return roles.find((role, index) => key === marks[role].toLowerCase() || key === String(index + 1)) ?? null;
}
