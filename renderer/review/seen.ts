/** Whose suggestions are seen on the page, in each way of working. */

import { useMemo } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import { changesAbout, marksOnBase, marksOnView, type Marks } from '../../shared/review/suggestions/marks.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useMe } from './me.ts';
import { useMode, type Mode } from './mode.ts';

/** Of everybody beside the programme, or those of the one who has them in it. */
export type Seen = { readonly of: 'all' } | { readonly of: 'mine'; readonly person: string };

export function useSeen(): Seen | null {
  const mode = useMode((state) => state.mode);
  const person = useMe().person?.id ?? null;
  return useMemo(() => seenIn(mode, person), [mode, person]);
}

/** As `useSeen`, outside of what is drawn. */
export function seenNow({ look }: ProgrammeDocument): Seen | null {
  return seenIn(useMode.getState().mode, look?.person ?? null);
}

function seenIn(mode: Mode, person: string | null): Seen | null {
  if (mode === 'suggesting') return person === null ? null : { of: 'mine', person };
  return mode === 'editing' || mode === 'marked' ? { of: 'all' } : null;
}

const unmarked: Marks = { words: [], ghosts: [] };

/** What is marked in a block as it is shown. */
export function marksOf(document: ProgrammeDocument, id: RecordId, seen: Seen): Marks {
  const record = document.record('block', id);
  if (!record) return unmarked;
  const changes = changesAbout(document.base, id, seen.of === 'mine' ? seen.person : null);
  if (changes.length === 0) return unmarked;
  return seen.of === 'mine' ? marksOnView(record, changes) : marksOnBase(record, changes);
}
