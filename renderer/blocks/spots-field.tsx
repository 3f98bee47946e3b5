/** Places on an image: added by a click, moved by dragging, arrow keys or numbers. */

import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import { mediaUrl } from '../core/index.ts';
import { useDocument, useRecord } from '../document/hooks.tsx';
import css from './blocks.module.css';

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
}

export function SpotsField<S extends Spot>({
  image,
  alt,
  spots,
  hint,
  nameOf,
  onMove,
  onAdd,
}: {
  readonly image: RecordId | null;
  readonly alt: string;
  readonly spots: readonly S[];
  readonly hint: string;
  readonly nameOf: (spot: S, index: number) => string;
  readonly onMove: (id: string, x: number, y: number) => void;
  /** Percent from left and top; undefined while no more fit. */
  readonly onAdd: ((x: number, y: number) => void) | undefined;
}): ReactNode {
  const { session } = useDocument();
  const resource = useRecord('resource', image);
  const { box, place, handlers } = useMoving<S>(onMove);
  if (!resource) return null;
  return (
    <>
      <p className={css.note}>{hint}</p>
      <div ref={box} className={css.spots}>
        {/* The list below adds places by key; a click on the image is the quick way. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
        <img
          src={mediaUrl(session, resource.data.sha256)}
          alt={alt}
          draggable={false}
          onClick={(event) => {
            const [x, y] = place(event);
            onAdd?.(Math.round(x), Math.round(y));
          }}
        />
        {spots.map((spot, index) => (
          <button
            key={spot.id}
            type="button"
            className={spot.width === undefined ? css.point : css.area}
            aria-label={nameOf(spot, index)}
            style={{
              left: `${spot.x}%`,
              top: `${spot.y}%`,
              ...(spot.width === undefined ? {} : { width: `${spot.width}%`, height: `${spot.height}%` }),
            }}
            {...handlers(spot)}
          >
            {index + 1}
          </button>
        ))}
      </div>
    </>
  );
}

/** Places are moved by the pointer and by arrow keys, and stay within the image. */
function useMoving<S extends Spot>(onMove: (id: string, x: number, y: number) => void) {
  const box = useRef<HTMLDivElement>(null);
  /** The spot being dragged, and where in it it was taken. */
  const taken = useRef<{ id: string; dx: number; dy: number } | null>(null);

  /** Where the pointer is, in percent of the image. */
  function place(event: { readonly clientX: number; readonly clientY: number }): readonly [number, number] {
    const area = box.current?.getBoundingClientRect();
    if (!area) return [0, 0];
    return [((event.clientX - area.left) / area.width) * 100, ((event.clientY - area.top) / area.height) * 100];
  }

  function move(spot: S, x: number, y: number): void {
    const inside = (value: number, size = 0) => Math.round(Math.min(100 - size, Math.max(0, value)) * 10) / 10;
    onMove(spot.id, inside(x, spot.width), inside(y, spot.height));
  }

  function onKeyDown(event: KeyboardEvent, spot: S): void {
    const step = event.shiftKey ? 5 : 1;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (!by) return;
    event.preventDefault();
    move(spot, spot.x + (by[0] ?? 0), spot.y + (by[1] ?? 0));
  }

  function onPointerDown(event: PointerEvent<HTMLElement>, spot: S): void {
    const [x, y] = place(event);
    taken.current = { id: spot.id, dx: x - spot.x, dy: y - spot.y };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent, spot: S): void {
    if (taken.current?.id !== spot.id) return;
    const [x, y] = place(event);
    move(spot, x - taken.current.dx, y - taken.current.dy);
  }

  const handlers = (spot: S) => ({
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, spot),
    onPointerDown: (event: PointerEvent<HTMLElement>) => onPointerDown(event, spot),
    onPointerMove: (event: PointerEvent) => onPointerMove(event, spot),
    onPointerUp: () => void (taken.current = null),
  });
  return { box, place, handlers };
}
