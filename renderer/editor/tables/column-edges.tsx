/** The edges between the columns of a table: the pointer takes one along, and gives to one column what it takes from the other. */

import { useState, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { Transforms } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';
import { shares } from '../../../shared/blocks/table/grid.ts';
import type { BlockElement } from '../slate-types.ts';
import css from './column-edges.module.css';
import { widthStep } from './table-actions.ts';

/** CSS pixels to either side of an edge. */
const reach = 4;

/** Where the edges are, from the side that the writing begins at; of one between columns, its place among them. */
interface Grip {
  readonly edges: readonly number[];
  readonly edge: number;
}

/** Keys have the same in the menu of the table. */
export function ColumnEdges({
  table,
  className,
  children,
}: {
  readonly table: Extract<BlockElement, { type: 'table' }>;
  readonly className: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const editor = useSlateStatic();
  const [held, setHeld] = useState<Grip | null>(null);

  function follow(event: PointerEvent<HTMLElement>): void {
    if (event.buttons === 0) event.currentTarget.toggleAttribute('data-edge', gripAt(event) !== null);
    if (!held) return;
    const { edge, edges } = held;
    setHeld({ edge, edges: edges.with(edge, within(edges, edge, placeOf(event))) });
  }

  function release(): void {
    if (!held) return;
    setHeld(null);
    const widths = shares(held.edges.slice(1).map((end, column) => end - (held.edges[column] ?? 0)));
    const at = ReactEditor.findPath(editor, table);
    if (widths.join() !== table.widths?.join()) Transforms.setNodes<BlockElement>(editor, { widths }, { at });
  }

  return (
    <div
      role="presentation"
      className={`${className} ${css.edges}`}
      // The caret stays where it is.
      onMouseDown={(event) => gripAt(event) && event.preventDefault()}
      onPointerDown={(event) => {
        const grip = event.button === 0 && event.pointerType !== 'touch' ? gripAt(event) : null;
        if (!grip) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(grip);
      }}
      onPointerMove={follow}
      onPointerUp={release}
      onPointerCancel={() => setHeld(null)}
    >
      {children}
      {held && <div className={css.line} contentEditable={false} style={{ insetInlineStart: held.edges[held.edge] }} />}
    </div>
  );
}

/** Each column has what the steps of the menu leave it at least. */
function within(edges: readonly number[], edge: number, place: number): number {
  const least = ((edges.at(-1) ?? 0) * widthStep) / 100;
  const [before = 0, now = 0, behind = 0] = edges.slice(edge - 1, edge + 2);
  return behind - before < 2 * least ? now : Math.min(Math.max(place, before + least), behind - least);
}

function gripAt(event: MouseEvent<HTMLElement>): Grip | null {
  const cell = event.target instanceof Element ? event.target.closest('td')?.getBoundingClientRect() : undefined;
  // All of a large table is measured only where the pointer is at an edge.
  if (!cell || Math.min(event.clientX - cell.left, cell.right - event.clientX) > reach) return null;
  const edges = edgesOf(event.currentTarget);
  const place = placeOf(event);
  const edge = edges.findIndex((at, index) => index > 0 && Math.abs(at - place) <= reach);
  return edge > 0 && edge < edges.length - 1 ? { edges, edge } : null;
}

/** From the side that the writing begins at. */
function placeOf({ currentTarget, clientX }: MouseEvent<HTMLElement>): number {
  const { left, right } = currentTarget.getBoundingClientRect();
  return isRightToLeft(currentTarget) ? right - clientX : clientX - left + currentTarget.scrollLeft;
}

/** Of the first to the last column; one that merged cells hide in every row has its share of what is around it. */
function edgesOf(box: HTMLElement): readonly number[] {
  const { left, right } = box.getBoundingClientRect();
  const known: number[] = [];
  for (const cell of box.querySelectorAll('td')) {
    if (cell.hidden) continue;
    const { left: from, right: to } = cell.getBoundingClientRect();
    const [start, end] = isRightToLeft(box)
      ? [right - to, right - from]
      : [from - left + box.scrollLeft, to - left + box.scrollLeft];
    known[cell.cellIndex] = start;
    known[cell.cellIndex + cell.colSpan] = end;
  }
  for (let edge = 1; edge < known.length; edge++) {
    if (known[edge] !== undefined) continue;
    const next = known.findIndex((at, index) => index > edge && at !== undefined);
    const before = known[edge - 1] ?? 0;
    known[edge] = before + ((known[next] ?? before) - before) / (next - edge + 1);
  }
  return known;
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
