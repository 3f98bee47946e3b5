/** Whose suggestions are seen on the page, in each way of working. */

import { useMemo } from 'react';
import type { AnyRecord, RecordId, Records } from '../../shared/records/record.ts';
import { changesAbout, marksOnBase, marksOnView, type Marks } from '../../shared/review/suggestions/marks.ts';
import { marksBeside } from '../../shared/review/suggestions/marks-beside.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useMe } from './me.ts';
import { useMode, type Mode } from './mode.ts';

/** Of everybody beside the programme; or of one who has theirs in it, with those of others beside. */
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

const known = new WeakMap<AnyRecord, { readonly base: Records; readonly seen: Seen; readonly marks: Marks }>();

/** What is marked in a block as it is shown: the page and its marks ask for the same. */
export function marksOf(document: ProgrammeDocument, id: RecordId, seen: Seen): Marks {
  const record = document.record('block', id);
  if (!record) return unmarked;
  const base = document.baseSeen;
  const found = known.get(record);
  if (found?.base === base && found.seen === seen) return found.marks;
  const marks = seen.of === 'mine' ? marksOfMine(document, record, seen.person) : marksOfAll(base, record);
  known.set(record, { base, seen, marks });
  return marks;
}

function marksOfAll(base: Records, record: AnyRecord): Marks {
  const changes = changesAbout(base, record.id, null);
  return changes.length === 0 ? unmarked : marksOnBase(record, changes);
}

/** One's own, which are in what is seen, and beside them those of others. */
function marksOfMine({ baseSeen, records }: ProgrammeDocument, record: AnyRecord, person: string): Marks {
  const changes = changesAbout(baseSeen, record.id, person);
  const own = changes.length === 0 ? unmarked : marksOnView(record, changes);
  const beside = marksBeside(baseSeen, records, record, person);
  return { words: [...own.words, ...beside.words], ghosts: [...own.ghosts, ...beside.ghosts] };
}
