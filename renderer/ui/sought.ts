/** The words that Find went to: whatever shows them opens what it is folded into, comes into view and is marked. */

import { createContext, useContext, useEffect, type RefObject } from 'react';
import { create } from 'zustand';
import type { Hit } from '../../shared/edit/find.ts';

export const useSought = create<{ readonly hit: Hit | null }>(() => ({ hit: null }));

export function seek(hit: Hit | null): void {
  useSought.setState({ hit });
}

/** False around fields that hold no words of the programme: those of Find itself. */
export const HoldsWords = createContext(true);

/** Whether a field shows the words; one that has several texts has each on a line, or between commas. */
export function useShowsSought(
  shown: string,
  field: RefObject<HTMLElement | null>,
  runs: readonly string[] = [],
): boolean {
  const holds = useContext(HoldsWords);
  const shows = useSought(
    ({ hit }) => holds && hit !== null && [shown, ...shown.split(/\n|, /), ...runs].includes(hit.run.text),
  );
  useEffect(() => {
    if (!shows) return;
    for (let fold = field.current?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      fold.open = true;
    field.current?.scrollIntoView({ block: 'center' });
  }, [shows, field]);
  return shows;
}
