/** Moves the rows of a list by a handle: a line shows where the row would come. Alt with the arrow keys does the same. */

import { useState, type HTMLAttributes, type RefObject } from 'react';

interface Drag {
  readonly from: number;
  readonly to: number;
}

export function usePartDrag(box: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  /** The place that a row taken from `from` would have, let go at this height. */
  const placeAt = (y: number, from: number): number => {
    const rows = box.current?.querySelectorAll<HTMLElement>(':scope > [data-part]') ?? [];
    return [...rows].filter((row, index) => {
      const { top, height } = row.getBoundingClientRect();
      return index !== from && top + height / 2 < y;
    }).length;
  };
  return {
    gripOf: (from: number): HTMLAttributes<HTMLElement> => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from, to: from });
      },
      onPointerMove: ({ clientY }) => drag && setDrag({ from, to: placeAt(clientY, from) }),
      onPointerUp({ clientY }) {
        if (drag) move(from, placeAt(clientY, from));
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
    marksOf: (index: number): { 'data-dragged'?: true; 'data-drop'?: 'above' | 'below' } => {
      if (!drag) return {};
      if (index === drag.from) return { 'data-dragged': true };
      if (drag.to === drag.from || index !== drag.to) return {};
      return { 'data-drop': drag.to < drag.from ? 'above' : 'below' };
    },
  };
}
