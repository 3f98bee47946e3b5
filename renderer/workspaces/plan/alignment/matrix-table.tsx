/** The alignment matrix: a table worked by keys, of which only what is in view is drawn. */

import { useMemo, useRef, useState, type CSSProperties, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { rolesInside, type ShownColumn } from '../../../../shared/rules/coverage/columns.ts';
import type { Matrix, MatrixRow } from '../../../../shared/rules/coverage/matrix.ts';
import type { AlignmentRole } from '../../../../shared/model/goals/schema.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useText, type Text } from '../../../i18n/index.ts';
import { setPlan, usePlan } from '../plan-view.ts';
import { CellMenu } from './cell-menu.tsx';
import { ColumnHead, GoalHead, ColumnRoom, RoleCell, RowRoom } from './matrix-cells.tsx';
import { columnWidth, roomOfHeads, rowHeight, type Cell, type Range } from './matrix-window.ts';
import css from './matrix.module.css';
import { useMatrixKeys } from './use-matrix-keys.ts';
import { useMatrixView } from './use-matrix-view.ts';

const nowhere: readonly AlignmentRole[] = [];

interface Columns {
  readonly columns: readonly ShownColumn[];
  /** Pixels behind the last of them. */
  readonly behind: number;
  /** Those that are drawn. */
  readonly across: Range;
  /** Of the active cell; null where it is in another row. */
  readonly activeColumn: number | null;
  readonly onEnter: (row: number, column: number) => void;
}

export function MatrixTable({
  label,
  matrix,
  columns,
  onFold,
}: {
  readonly label: string;
  readonly matrix: Matrix;
  readonly columns: readonly ShownColumn[];
  readonly onFold: (page: RecordId) => void;
}): ReactNode {
  const { cell } = usePlan();
  const anchor = useRef<HTMLElement>(null);
  const [menu, setMenu] = useState(false);
  const room = useMemo(() => roomOfHeads(columns.map(({ label: name }) => name)), [columns]);

  const { rows } = matrix;
  const active = {
    row: rows.findIndex(({ goal }) => goal.id === cell.goal),
    column: columns.findIndex(({ id }) => id === cell.target),
  };
  const { scroller, table, corner, down, across, perPage, isDrawn, measure, followFocus, held } = useMatrixView(
    active,
    rows.length,
    columns.length,
  );
  const line = rows[active.row];
  const place = columns[active.column];

  const cellAt = ({ row, column }: Cell) => ({ goal: rows[row]?.goal.id ?? null, target: columns[column]?.id ?? null });
  function enter(row: number, column: number): void {
    const next = cellAt({ row, column });
    if (next.goal !== cell.goal || next.target !== cell.target) setPlan({ cell: next });
  }
  function open(at: HTMLElement): void {
    anchor.current = at;
    setMenu(true);
  }

  const onKey = useMatrixKeys({ matrix, columns, active, perPage, cellAt, followFocus, onOpen: open, onFold });

  return (
    // What comes into view is drawn within the frame that shows it.
    <div className={css.scroller} ref={scroller} onScroll={() => flushSync(measure)}>
      <table
        ref={table}
        // A table whose cells are worked by arrow keys is a grid.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={css.matrix}
        style={lengths(room, columns.length, rows.length)}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        tabIndex={isDrawn ? -1 : 0}
        onKeyDown={onKey}
        {...held}
      >
        <thead>
          <HeadRow
            corner={corner}
            columns={columns}
            behind={room.behind}
            across={across}
            activeColumn={active.row === -1 ? active.column : null}
            orphans={matrix.orphans}
            onEnter={enter}
            onFold={onFold}
          />
        </thead>
        <Rows {...{ rows, columns, down, across, active }} behind={room.behind} onEnter={enter} onOpen={open} />
      </table>
      {line && place && (
        <CellMenu
          goal={line.goal}
          place={place}
          roles={line.cells.get(place.id) ?? nowhere}
          anchor={anchor}
          isOpen={menu}
          onClose={() => setMenu(false)}
        />
      )}
    </div>
  );
}

/** What the style sheet cannot know. */
function lengths(room: ReturnType<typeof roomOfHeads>, columns: number, rows: number): CSSProperties {
  return {
    '--columns': `${columns * columnWidth + room.behind}px`,
    '--wanted': `${room.line}px`,
    '--goals': `${rows * rowHeight}px`,
  } as CSSProperties;
}

/** The corner, and the heads of the columns that are drawn. */
function HeadRow({
  corner,
  columns,
  behind,
  across,
  activeColumn,
  orphans,
  onEnter,
  onFold,
}: Columns & {
  readonly corner: RefObject<HTMLTableCellElement | null>;
  readonly orphans: ReadonlySet<RecordId>;
  readonly onFold: (page: RecordId) => void;
}): ReactNode {
  const t = useText();
  return (
    <tr aria-rowindex={1}>
      <th
        ref={corner}
        scope="col"
        className={css.corner}
        data-cell="-1:-1"
        aria-colindex={1}
        tabIndex={activeColumn === -1 ? 0 : -1}
        onFocus={() => onEnter(-1, -1)}
      >
        {t('plan.goalColumn')}
      </th>
      <ColumnRoom width={across.from * columnWidth} />
      {columns.slice(across.from, across.to).map((place, index) => (
        <ColumnHead
          key={place.id}
          place={place}
          row={-1}
          column={across.from + index}
          active={activeColumn === across.from + index}
          orphan={orphans.has(place.id)}
          onEnter={onEnter}
          onFold={() => onFold(place.id)}
        />
      ))}
      <ColumnRoom width={(columns.length - across.to) * columnWidth + behind} />
    </tr>
  );
}

/** The goals that are drawn, in the room of them all. */
function Rows({
  rows,
  down,
  active,
  ...shared
}: Omit<Columns, 'activeColumn'> & {
  readonly rows: readonly MatrixRow[];
  readonly down: Range;
  readonly active: Cell;
  readonly onOpen: (cell: HTMLElement) => void;
}): ReactNode {
  return (
    <tbody>
      <RowRoom height={down.from * rowHeight} />
      {rows.slice(down.from, down.to).map((line, offset) => {
        const row = down.from + offset;
        return (
          <GoalRow
            key={line.goal.id}
            line={line}
            row={row}
            activeColumn={active.row === row ? active.column : null}
            {...shared}
          />
        );
      })}
      <RowRoom height={(rows.length - down.to) * rowHeight} />
    </tbody>
  );
}

/** A goal with its roles in the columns that are drawn. */
function GoalRow({
  line,
  row,
  columns,
  behind,
  across,
  activeColumn,
  onEnter,
  onOpen,
}: Columns & {
  readonly line: MatrixRow;
  readonly row: number;
  readonly onOpen: (cell: HTMLElement) => void;
}): ReactNode {
  const t = useText();
  const wasActive = useRef(false);
  return (
    <tr aria-rowindex={row + 2}>
      <GoalHead
        line={line}
        row={row}
        column={-1}
        active={activeColumn === -1}
        onEnter={onEnter}
        onChoose={() => setPlan({ side: 'goal' })}
      />
      <ColumnRoom width={across.from * columnWidth} />
      {columns.slice(across.from, across.to).map((place, index) => {
        const column = across.from + index;
        const inside = rolesInside(line, place);
        const isActive = activeColumn === column;
        return (
          <RoleCell
            key={place.id}
            row={row}
            column={column}
            active={isActive}
            roles={line.cells.get(place.id) ?? nowhere}
            inside={inside}
            label={cellLabel(line, place, inside, t)}
            gap={line.gaps.length > 0}
            onEnter={onEnter}
            // The first press goes to a cell, the next opens it.
            onWasActive={() => (wasActive.current = isActive)}
            onPress={(at) => wasActive.current && onOpen(at)}
          />
        );
      })}
      <ColumnRoom width={(columns.length - across.to) * columnWidth + behind} />
    </tr>
  );
}

function cellLabel(line: MatrixRow, place: ShownColumn, inside: readonly AlignmentRole[], t: Text): string {
  const said = (roles: readonly AlignmentRole[]) => roles.map((role) => t(`role.${role}`)).join(', ');
  const roles = said(line.cells.get(place.id) ?? nowhere) || t('plan.cellNone');
  const words = t('plan.cell', { goal: line.goal.data.code, place: place.label || t('plan.untitled'), roles });
  return inside.length === 0 ? words : `${words}; ${t('plan.inside', { roles: said(inside) })}`;
}
