/** What a person wrote that the programme did not take: it stays where it was written, and is known to be unsaved. */

import { create } from 'zustand';
import type { Failure } from '../../shared/base/result.ts';

/** One place on the screen that shows words which are nowhere else. */
export interface Held {
  readonly failure: Failure;
  /** Shows again what the programme holds. */
  readonly letGo: () => void;
}

export const useHeld = create<{ readonly held: ReadonlySet<Held> }>(() => ({ held: new Set() }));

/** Counts words as unsaved until the returned function is called. */
export function hold(one: Held): () => void {
  useHeld.setState(({ held }) => ({ held: new Set([...held, one]) }));
  return () => useHeld.setState(({ held }) => ({ held: new Set([...held].filter((other) => other !== one)) }));
}

export function heldFailure({ held } = useHeld.getState()): Failure | null {
  const [first] = held;
  return first?.failure ?? null;
}

/** The first thing that Undo takes back is what was not even taken. False when there is none. */
export function letGoHeld(): boolean {
  const { held } = useHeld.getState();
  for (const one of held) one.letGo();
  return held.size > 0;
}

let listening: ((failure: Failure) => void) | null = null;

/** Runs what changes the programme and answers why the change was refused, or null when it was not. */
export function attempt(change: () => void): Failure | null {
  const outer = listening;
  let refused: Failure | null = null;
  listening = (failure) => (refused ??= failure);
  try {
    change();
  } finally {
    listening = outer;
  }
  return refused;
}

/** Tells whoever is making this change that it was refused; false when nobody is. */
export function tellRefused(failure: Failure): boolean {
  listening?.(failure);
  return listening !== null;
}
