/** The edge of a picture or film by which it is made narrower or wider, by pointer and by keys. */

import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { stepWidth, widths, type Width } from '../../shared/blocks/widths.ts';
import { useText } from '../i18n/index.ts';
import css from './cards.module.css';

/** What the style of the page makes of them; the full width is whatever there is. */
const pixels: Readonly<Record<Exclude<Width, 'full'>, number>> = { small: 240, medium: 400 };

/** How wide a picture of this many pixels is at most. */
export function shownWidth(width: Width, natural: number): number {
  return width === 'full' ? natural : Math.min(pixels[width], natural);
}

export function WidthHandle({
  width,
  onDraw,
  onChange,
}: {
  readonly width: Width;
  /** What it would be, let go there; null once it is let go. */
  readonly onDraw: (width: Width | null) => void;
  readonly onChange: (width: Width) => void;
}): ReactNode {
  const t = useText();
  const drawn = useRef<Width | null>(null);

  function drag({ clientX, currentTarget }: PointerEvent<HTMLElement>): void {
    if (drawn.current === null) return;
    const frame = currentTarget.parentElement?.getBoundingClientRect();
    const room = currentTarget.closest('figure')?.getBoundingClientRect();
    if (!frame || !room) return;
    const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
    drawn.current = nearest(isRightToLeft ? frame.right - clientX : clientX - frame.left, room.width);
    onDraw(drawn.current);
  }

  function release(isKept: boolean): void {
    const chosen = drawn.current;
    drawn.current = null;
    onDraw(null);
    if (isKept && chosen !== null && chosen !== width) onChange(chosen);
  }

  function step(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (by !== 1 && by !== -1) return;
    event.preventDefault();
    event.stopPropagation();
    const next = stepWidth(width, by);
    if (next !== width) onChange(next);
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      className={css.handle}
      aria-label={t('image.width')}
      aria-valuemin={1}
      aria-valuemax={widths.length}
      aria-valuenow={widths.indexOf(width) + 1}
      aria-valuetext={t(`image.${width}`)}
      onKeyDown={step}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drawn.current = width;
      }}
      onPointerMove={drag}
      onPointerUp={() => release(true)}
      onPointerCancel={() => release(false)}
    />
  );
}

/** The width whose edge is the closest. */
function nearest(at: number, room: number): Width {
  const away = (width: Width): number => Math.abs(at - (width === 'full' ? room : Math.min(pixels[width], room)));
  return widths.reduce((best, width) => (away(width) <= away(best) ? width : best));
}
