/** What of the alignment matrix is in view and therefore drawn, and how the focus stays with the active cell. */

import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import { setPlan, usePlan } from '../plan-view.ts';
import { columnWidth, rowHeight, scrollFor, windowOf, type Cell, type Range } from './matrix-window.ts';

export interface MatrixView {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly table: RefObject<HTMLTableElement | null>;
  /** The cell of both heads, which covers what scrolls under it. */
  readonly corner: RefObject<HTMLTableCellElement | null>;
  /** The rows and columns that are drawn. */
  readonly down: Range;
  readonly across: Range;
  /** Whether the active cell is among them. */
  readonly isDrawn: boolean;
  /** Rows to a page. */
  readonly perPage: number;
  measure(): void;
  /** Gives the active cell the focus with the next drawing. */
  followFocus(): void;
  readonly held: { onFocus(): void; onBlur(event: FocusEvent): void };
}

export function useMatrixView(active: Cell, rows: number, columns: number): MatrixView {
  const { focus } = usePlan();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const corner = useRef<HTMLTableCellElement>(null);
  const wantsFocus = useRef(false);
  const heldFocus = useRef(false);
  const [view, setView] = useState({ left: 0, top: 0, width: 0, height: 0 });

  const down = windowOf(view.top, view.height, rowHeight, rows);
  const across = windowOf(view.left, view.width, columnWidth, columns);
  const isDrawn =
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
  }, [columns, rows]);

  function followFocus(): void {
    wantsFocus.current = true;
    setView((now) => ({ ...now }));
  }

  useEffect(() => {
    if (!focus) return;
    setPlan({ focus: false });
    followFocus();
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
    } else if (!isDrawn && document.activeElement === document.body && heldFocus.current) {
      // Its cell was scrolled out of view: the table itself keeps the keys.
      table.current?.focus({ preventScroll: true });
    }
  });

  return {
    scroller,
    table,
    corner,
    down,
    across,
    isDrawn,
    perPage: Math.max(1, Math.floor(view.height / rowHeight)),
    measure,
    followFocus,
    held: {
      onFocus: () => void (heldFocus.current = true),
      onBlur: (event) => (heldFocus.current = event.relatedTarget === null),
    },
  };
}
