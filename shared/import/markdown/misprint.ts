/** What is wrong in a text, and where: its line, and what was expected there. */

export interface Misprint {
  /** From 1. */
  readonly line: number;
  readonly expected: string;
}

/** What a node of the parsed text and its stand-ins tell of their place. */
export interface Placed {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** Readers go on after a misprint, so that one reading tells of all of them. */
export type Expect = (place: Placed, expected: string) => void;

export function misprints(): { readonly found: readonly Misprint[]; readonly expect: Expect } {
  const found: Misprint[] = [];
  return { found, expect: (place, expected) => found.push({ line: place.position?.start.line ?? 1, expected }) };
}
