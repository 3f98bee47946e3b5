/** The alignment matrix: a table worked by keys, of which only what is in view is drawn. */

import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { rolesInside, type ShownColumn } from '../../../../shared/rules/coverage/columns.ts';
import type { Matrix, MatrixRow } from '../../../../shared/rules/coverage/matrix.ts';
import type { AlignmentRole } from '../../../../shared/model/goals/schema.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { goTo } from '../../../shell/navigate.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { editGoal, setPlan, usePlan } from '../plan-view.ts';
import { CellMenu } from './cell-menu.tsx';
import { useGoalActions } from './use-goal-actions.ts';
import { ColumnHead, GoalHead, ColumnRoom, RoleCell, RowRoom, roleOfKey } from './matrix-cells.tsx';
import { behind, columnWidth, moveIn, rowHeight, scrollFor, windowOf } from './matrix-window.ts';
import css from './matrix.module.css';
import { useToggle } from './use-toggle.ts';

const nowhere: readonly AlignmentRole[] = [];

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
  const t = useText();
  const { records } = useDocument();
  const toggle = useToggle();
  const actions = useGoalActions();
  const { cell, focus } = usePlan();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const corner = useRef<HTMLTableCellElement>(null);
  const anchor = useRef<HTMLElement>(null);
  const wantsFocus = useRef(false);
  const heldFocus = useRef(false);
  const wasActive = useRef(false);
  const [menu, setMenu] = useState(false);
  const [view, setView] = useState({ left: 0, top: 0, width: 0, height: 0 });

  const { rows } = matrix;
  const active = {
    row: rows.findIndex(({ goal }) => goal.id === cell.goal),
    column: columns.findIndex(({ id }) => id === cell.target),
  };
  const down = windowOf(view.top, view.height, rowHeight, rows.length);
  const across = windowOf(view.left, view.width, columnWidth, columns.length);
  const drawn =
    (active.row === -1 || (active.row >= down.from && active.row < down.to)) &&
    (active.column === -1 || (active.column >= across.from && active.column < across.to));

  function measure(): void {
    const box = scroller.current;
    const head = corner.current;
    if (!box || !head) return;
    const next = {
      left: box.scrollLeft,
      top: box.scrollTop,
      width: Math.max(0, box.clientWidth - head.offsetWidth),
      height: Math.max(0, box.clientHeight - head.offsetHeight),
    };
    setView((now) =>
      Object.entries(next).every(([key, value]) => now[key as keyof typeof now] === value) ? now : next,
    );
  }

  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [columns.length, rows.length]);

  useEffect(() => {
    if (!focus) return;
    wantsFocus.current = true;
    setPlan({ focus: false });
    setView((now) => ({ ...now }));
  }, [focus]);

  // After every drawing: the cell that should have the focus is scrolled to, drawn, and given it.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    if (wantsFocus.current) {
      if (active.row >= 0) box.scrollTop = scrollFor(active.row, box.scrollTop, view.height, rowHeight);
      if (active.column >= 0) box.scrollLeft = scrollFor(active.column, box.scrollLeft, view.width, columnWidth);
      const found = table.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`);
      if (found) {
        wantsFocus.current = false;
        found.focus({ preventScroll: true });
      }
      measure();
    } else if (!drawn && document.activeElement === document.body && heldFocus.current) {
      // Its cell was scrolled out of view: the table itself keeps the keys.
      table.current?.focus({ preventScroll: true });
    }
  });

  function enter(row: number, column: number): void {
    const next = { goal: rows[row]?.goal.id ?? null, target: columns[column]?.id ?? null };
    if (next.goal !== cell.goal || next.target !== cell.target) setPlan({ cell: next });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const line = rows[active.row];
    const place = columns[active.column];
    const handled = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.altKey && line && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      handled();
      wantsFocus.current = true;
      actions.move(line.goal, event.key === 'ArrowUp' ? -1 : 1);
      return;
    }
    if (event.altKey || event.shiftKey) return;
    const size = { rows: rows.length, columns: columns.length };
    const perPage = Math.max(1, Math.floor(view.height / rowHeight));
    const to = moveIn(event.key, active, size, event.ctrlKey || event.metaKey, perPage);
    if (to) {
      handled();
      wantsFocus.current = true;
      setPlan({ cell: { goal: rows[to.row]?.goal.id ?? null, target: columns[to.column]?.id ?? null } });
      setView((now) => ({ ...now }));
      return;
    }
    if (event.key === ' ' || event.key === 'Enter') {
      handled();
      if (line && place) open(event.target as HTMLElement);
      else if (line) editGoal(line.goal.id);
      else if (place && place.kind === 'page' && place.span > 1) onFold(place.id);
      else if (place) goTo(records, place.id);
      return;
    }
    if (line && !place && event.key === 'Delete') {
      handled();
      wantsFocus.current = true;
      actions.remove(line.goal);
      return;
    }
    if (!line || !place) return;
    const role = roleOfKey(event, marks);
    if (role) {
      handled();
      toggle(line.goal, place, role);
    }
  }

  function open(at: HTMLElement): void {
    anchor.current = at;
    setMenu(true);
  }

  const marks = {
    teaches: t('plan.mark.teaches'),
    practises: t('plan.mark.practises'),
    assesses: t('plan.mark.assesses'),
  };
  const said = (roles: readonly AlignmentRole[]) => roles.map((role) => t(`role.${role}`)).join(', ');

  function cellLabel(line: MatrixRow, place: ShownColumn, inside: readonly AlignmentRole[]): string {
    const roles = said(line.cells.get(place.id) ?? nowhere) || t('plan.cellNone');
    const words = t('plan.cell', { goal: line.goal.data.code, place: place.label || t('plan.untitled'), roles });
    return inside.length === 0 ? words : `${words}; ${t('plan.inside', { roles: said(inside) })}`;
  }

  const shownColumns = columns.slice(across.from, across.to);
  const before = across.from * columnWidth;
  const after = (columns.length - across.to) * columnWidth + behind;
  const chosenLine = rows[active.row];
  const chosenPlace = columns[active.column];

  return (
    // What comes into view is drawn within the frame that shows it.
    <div className={css.scroller} ref={scroller} onScroll={() => flushSync(measure)}>
      <table
        ref={table}
        // A table whose cells are worked by arrow keys is a grid.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={css.matrix}
        style={{ '--columns': `${columns.length * columnWidth + behind}px` } as CSSProperties}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        tabIndex={drawn ? -1 : 0}
        onKeyDown={onKeyDown}
        onFocus={() => void (heldFocus.current = true)}
        onBlur={(event) => (heldFocus.current = event.relatedTarget === null)}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th
              ref={corner}
              scope="col"
              className={css.corner}
              data-cell="-1:-1"
              aria-colindex={1}
              tabIndex={active.row === -1 && active.column === -1 ? 0 : -1}
              onFocus={() => enter(-1, -1)}
            >
              {t('plan.goalColumn')}
            </th>
            <ColumnRoom width={before} />
            {shownColumns.map((place, index) => (
              <ColumnHead
                key={place.id}
                place={place}
                row={-1}
                column={across.from + index}
                active={active.row === -1 && active.column === across.from + index}
                orphan={matrix.orphans.has(place.id)}
                onEnter={enter}
                onFold={() => onFold(place.id)}
              />
            ))}
            <ColumnRoom width={after} />
          </tr>
        </thead>
        <tbody>
          <RowRoom height={down.from * rowHeight} />
          {rows.slice(down.from, down.to).map((line, offset) => {
            const row = down.from + offset;
            const gap = line.gaps.length > 0;
            return (
              <tr key={line.goal.id} aria-rowindex={row + 2}>
                <GoalHead
                  line={line}
                  row={row}
                  column={-1}
                  active={active.row === row && active.column === -1}
                  onEnter={enter}
                  onChoose={() => setPlan({ side: 'goal' })}
                />
                <ColumnRoom width={before} />
                {shownColumns.map((place, index) => {
                  const column = across.from + index;
                  const inside = rolesInside(line, place);
                  const isActive = active.row === row && active.column === column;
                  return (
                    <RoleCell
                      key={place.id}
                      row={row}
                      column={column}
                      active={isActive}
                      roles={line.cells.get(place.id) ?? nowhere}
                      inside={inside}
                      label={cellLabel(line, place, inside)}
                      gap={gap}
                      onEnter={enter}
                      onWasActive={() => (wasActive.current = isActive)}
                      onPress={(at) => wasActive.current && open(at)}
                    />
                  );
                })}
                <ColumnRoom width={after} />
              </tr>
            );
          })}
          <RowRoom height={(rows.length - down.to) * rowHeight} />
        </tbody>
      </table>
      {chosenLine && chosenPlace && (
        <CellMenu
          goal={chosenLine.goal}
          place={chosenPlace}
          roles={chosenLine.cells.get(chosenPlace.id) ?? nowhere}
          anchor={anchor}
          isOpen={menu}
          onClose={() => setMenu(false)}
        />
      )}
    </div>
  );
}
