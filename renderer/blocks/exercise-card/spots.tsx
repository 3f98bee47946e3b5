/**
 * The picture of an exercise with its places on it, as learners meet them: a click adds one, the pointer and the arrow keys move it, its
 * corner and Ctrl with the arrow keys make it larger or smaller. Each lies by its number.
 */

import { useContext, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { ResourceData } from '../../../shared/model/programme/schema.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import css from './spots.module.css';

export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
}

type Place = Omit<Spot, 'id'>;

interface Props<S extends Spot> {
  readonly url: string;
  readonly picture: ResourceData;
  readonly alt: string;
  readonly spots: readonly S[];
  readonly readOnly: boolean;
  readonly nameOf: (spot: S, index: number) => string;
  readonly isRight?: (spot: S) => boolean;
  readonly onPlace: (id: string, place: Place) => void;
  /** Percent from left and top; undefined while no more fit. */
  readonly onAdd: ((x: number, y: number) => void) | undefined;
  /** To the words of a place. */
  readonly onEnter: (id: string) => void;
  /** With the caret before the words beside it or behind them, where the key that took it away takes nothing more. */
  readonly onRemove: (id: string, caret: 'start' | 'end') => void;
}

export function Spots<S extends Spot>(props: Props<S>): ReactNode {
  const { url, picture, alt, spots, readOnly, nameOf, isRight, onAdd } = props;
  const card = useContext(CardContext);
  const active = card?.active ?? false;
  /** Whether the card was written already when the pointer went down: else the click is one into the card. */
  const wasActive = useRef(false);
  const { box, placeAt, moved, handlers } = usePlacing(props);
  const adds = active && !readOnly && onAdd !== undefined;
  return (
    <div ref={box} className={css.spots} data-adds={adds}>
      {/* Enter in the words of a place adds one by key; a click on the picture is the quick way. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <img
        src={url}
        alt={alt}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
        draggable={false}
        onPointerDown={() => void (wasActive.current = active)}
        onClick={(event) => {
          if (!adds || !wasActive.current) return;
          const [x, y] = placeAt(event);
          onAdd(Math.round(x), Math.round(y));
        }}
      />
      {spots.map((spot, index) => {
        const { x, y, width, height } = moved?.id === spot.id ? moved : spot;
        const style = { left: `${x}%`, top: `${y}%` };
        return (
          <button
            key={spot.id}
            type="button"
            tabIndex={active ? 0 : -1}
            disabled={readOnly}
            className={width === undefined ? css.point : css.area}
            data-right={isRight?.(spot)}
            aria-label={nameOf(spot, index)}
            style={width === undefined ? style : { ...style, width: `${width}%`, height: `${height}%` }}
            onFocus={card?.entered}
            // The page would take the focus, for the card as a whole.
            onClick={(event) => event.stopPropagation()}
            {...handlers(spot, 'move')}
          >
            {index + 1}
            {width !== undefined && !readOnly && <span className={css.corner} {...handlers(spot, 'size')} />}
          </button>
        );
      })}
    </div>
  );
}

interface Taken extends Spot {
  readonly how: 'move' | 'size';
  /** Where the pointer took it. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** While the pointer has a place, only the screen follows; let go, it is one step. */
function usePlacing<S extends Spot>({ onPlace, onEnter, onRemove }: Props<S>) {
  const box = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<Taken | null>(null);

  /** Where the pointer is, in percent of the picture. */
  function placeAt(event: { readonly clientX: number; readonly clientY: number }): readonly [number, number] {
    const area = box.current?.getBoundingClientRect();
    if (!area) return [0, 0];
    return [((event.clientX - area.left) / area.width) * 100, ((event.clientY - area.top) / area.height) * 100];
  }

  function onKeyDown(event: KeyboardEvent, spot: S): void {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const step = shiftKey ? 5 : 1;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[key];
    if (altKey || (!by && key !== 'Enter' && key !== 'Delete' && key !== 'Backspace')) return;
    event.preventDefault();
    event.stopPropagation();
    const [dx = 0, dy = 0] = by ?? [];
    if (by) onPlace(spot.id, ctrlKey || metaKey ? sized(spot, dx, dy) : shifted(spot, dx, dy));
    else if (key === 'Enter') onEnter(spot.id);
    else onRemove(spot.id, key === 'Backspace' ? 'start' : 'end');
  }

  const handlers = (spot: S, how: Taken['how']) => ({
    ...(how === 'move' ? { onKeyDown: (event: KeyboardEvent) => onKeyDown(event, spot) } : {}),
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      // Not every browser gives a button the focus by a click.
      event.currentTarget.closest('button')?.focus();
      const at = placeAt(event);
      setTaken({ ...spot, how, from: at, to: at });
    },
    onPointerMove: (event: PointerEvent) => taken?.id === spot.id && setTaken({ ...taken, to: placeAt(event) }),
    onPointerUp(event: PointerEvent) {
      if (taken?.id !== spot.id) return;
      event.stopPropagation();
      const letGo = { ...taken, to: placeAt(event) };
      setTaken(null);
      const place = placed(letGo);
      if (place.x !== spot.x || place.y !== spot.y || place.width !== spot.width || place.height !== spot.height)
        onPlace(spot.id, place);
    },
    onPointerCancel: () => setTaken(null),
  });
  return { box, placeAt, moved: taken && { id: taken.id, ...placed(taken) }, handlers };
}

function placed({ how, from, to, ...spot }: Taken): Place {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return how === 'size' ? sized(spot, dx, dy) : shifted(spot, dx, dy);
}

/** Within the picture, to the tenth of a percent. */
const within = (value: number, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, value)) * 10) / 10;

function shifted({ x, y, width, height }: Spot, dx: number, dy: number): Place {
  const size = width === undefined || height === undefined ? {} : { width, height };
  return { x: within(x + dx, 0, 100 - (width ?? 0)), y: within(y + dy, 0, 100 - (height ?? 0)), ...size };
}

/** A place that learners can still meet with a finger. */
const smallest = 3;

function sized({ x, y, width, height }: Spot, dx: number, dy: number): Place {
  if (width === undefined || height === undefined) return { x, y };
  return { x, y, width: within(width + dx, smallest, 100 - x), height: within(height + dy, smallest, 100 - y) };
}
