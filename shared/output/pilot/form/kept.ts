/** What a form keeps in the browser: the sheet that is being filled in, and those that are done and wait to be given back. */

import type { ReturnedSheet } from '../../../pilots/sheets/return-file.ts';

export interface Draft {
  readonly id: string;
  /** What stands in its fields, by their names. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface Kept {
  readonly draft: Draft;
  readonly done: readonly ReturnedSheet[];
  /** Ids of those that were handed out as a file or as text, as they are. */
  readonly given: readonly string[];
}

/** Null for what no form wrote. */
export function readKept(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const read: unknown = JSON.parse(text);
    return isKept(read) ? read : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { draft, done, given } = value as Partial<Record<keyof Kept, unknown>>;
  const isDraft = typeof draft === 'object' && draft !== null && typeof (draft as Partial<Draft>).id === 'string';
  return isDraft && typeof (draft as Partial<Draft>).fields === 'object' && Array.isArray(done) && Array.isArray(given);
}

/** Of the same sheet the one that was done last stands. */
export function withDone(kept: Kept, sheet: ReturnedSheet): Kept {
  const others = kept.done.filter(({ id }) => id !== sheet.id);
  return { ...kept, done: [...others, sheet], given: kept.given.filter((id) => id !== sheet.id) };
}

/** What another window of the form has done meanwhile stays. */
export function together(mine: Kept, theirs: Kept | null): Kept {
  if (!theirs) return mine;
  const done = new Map(theirs.done.map((sheet) => [sheet.id, sheet]));
  for (const sheet of mine.done) if ((done.get(sheet.id)?.filled ?? '') <= sheet.filled) done.set(sheet.id, sheet);
  return { ...mine, done: [...done.values()], given: [...new Set([...theirs.given, ...mine.given])] };
}
