/** A line between two panes that a pointer and keys can move: the splitter of the ARIA Authoring Practices. */

import { useEffect, useState, type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject } from 'react';
import css from './divider.module.css';

interface Props {
  readonly label: string;
  /** The pane whose width it sets, and on which side of the line that pane stands. */
  readonly pane: RefObject<HTMLElement | null>;
  readonly side: 'left' | 'right';
  readonly least: number;
  readonly most: number;
  /** While it is moved. */
  readonly onMove: (width: number) => void;
  /** When it was let go. */
  readonly onMoved: (width: number) => void;
  /** Back to the width it had before anybody moved it. */
  readonly onReset: () => void;
}

const step = 16; // CSS pixels

export function Divider({ label, pane, side, least, most, onMove, onMoved, onReset }: Props): ReactNode {
  const width = useWidth(pane);
  const clamped = (wanted: number): number => Math.round(Math.min(most, Math.max(least, wanted)));

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  function widthAt({ clientX }: PointerEvent): number {
    const box = pane.current?.getBoundingClientRect();
    return clamped(side === 'left' ? clientX - (box?.left ?? 0) : (box?.right ?? 0) - clientX);
  }
  const isHeld = ({ currentTarget, pointerId }: PointerEvent): boolean => currentTarget.hasPointerCapture(pointerId);

  function onKeyDown(event: KeyboardEvent): void {
    const wider = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
    const narrower = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
    const now = width ?? least;
    const to = { [wider]: now + step, [narrower]: now - step, Home: least, End: most }[event.key];
    if (event.key === 'Enter') onReset();
    else if (to !== undefined) onMoved(clamped(to));
    else return;
    event.preventDefault();
  }

  return (
    // A separator that can be moved is a widget (WAI-ARIA 1.2), which the rule does not know.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width ?? least}
      aria-valuemin={least}
      aria-valuemax={Math.max(most, width ?? most)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={css.divider}
      data-side={side}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => isHeld(event) && onMove(widthAt(event))}
      onPointerUp={(event) => isHeld(event) && onMoved(widthAt(event))}
      onDoubleClick={onReset}
      onKeyDown={onKeyDown}
    />
  );
}

/** How wide it is drawn, whoever decided that. */
function useWidth(pane: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(Math.round(element.getBoundingClientRect().width)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [pane]);
  return width;
}
