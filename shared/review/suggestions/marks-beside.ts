/** What others suggest, seen in the programme as somebody else would have it: where the words they are on still stand, and nowhere else. */

import type { AnyRecord, RecordId, Records } from '../../records/record.ts';
import { textOf } from '../texts.ts';
import { wordHunks, type Hunk } from '../word-diff.ts';
import { suggestionsIn } from './all.ts';
import { changesAbout, marksOnBase, type Marks } from './marks.ts';

const none: Marks = { words: [], ghosts: [] };
const split = 'children';

/** `shown` is `base` as this person would have it; `record` is of it. */
export function marksBeside(base: Records, shown: Records, record: AnyRecord, person: string): Marks {
  const source = base.get(record.id) ?? base.get(wholeOf(base, record.id, person) ?? '');
  if (!source) return none;
  const changes = changesAbout(base, source.id, null).filter(({ by }) => by.id !== person);
  if (changes.length === 0) return none;
  const marks = marksOnBase(source, changes);
  if (source === record) return marks;
  const halves = [source.id, ...endsOf(base, source.id, person)];
  const through = new Map<string, Through | null>();
  const placeIn = (field: string): Through | null => {
    let found = through.get(field);
    if (found === undefined) {
      const parts = field === split ? halves.flatMap((id) => shown.get(id) ?? []) : [record];
      through.set(field, (found = throughOf(source, parts, record, field)));
    }
    return found;
  };
  return {
    words: marks.words.flatMap((mark) => {
      const at = placeIn(mark.field)?.stretch(mark.start, mark.end);
      return at ? [{ ...mark, ...at }] : [];
    }),
    ghosts: marks.ghosts.flatMap((ghost) => {
      const at = placeIn(ghost.field)?.point(ghost.at) ?? null;
      return at === null ? [] : [{ ...ghost, at }];
    }),
  };
}

interface Through {
  stretch(start: number, end: number): { readonly start: number; readonly end: number } | null;
  point(at: number): number | null;
}

/** From a text to the part of it that one of these records has by now, which together have all of it. */
function throughOf(source: AnyRecord, parts: readonly AnyRecord[], record: AnyRecord, field: string): Through | null {
  const before = textOf(source, field)?.text;
  const texts = parts.map((part) => textOf(part, field)?.text ?? '');
  const at = parts.indexOf(record);
  if (before === undefined || at < 0) return null;
  const hunks = wordHunks(before, texts.join(''));
  const from = texts.slice(0, at).join('').length;
  const to = from + (texts[at] ?? '').length;
  return {
    stretch(start, end) {
      if (hunks.some((hunk) => hunk.from < end && hunk.to > start) || hunks.some(isWithin(start, end))) return null;
      const by = shiftAt(hunks, start);
      return start + by >= from && end + by <= to ? { start: start + by - from, end: end + by - from } : null;
    },
    point(place) {
      if (hunks.some((hunk) => hunk.from < place && place < hunk.to)) return null;
      const now = place + shiftAt(hunks, place);
      // Between two halves it is at the end of the first.
      const isHere = now <= to && (now > from || (now === from && at === 0));
      return isHere ? now - from : null;
    },
  };
}

/** Words that were put between these. */
function isWithin(start: number, end: number): (hunk: Hunk) => boolean {
  return ({ from, to }) => from === to && start < from && from < end;
}

function shiftAt(hunks: readonly Hunk[], place: number): number {
  return hunks.reduce((by, { from, to, start, end }) => (to <= place ? by + end - start - (to - from) : by), 0);
}

/** The block whose end this one would be, where somebody made two of it. */
function wholeOf(base: Records, id: RecordId, person: string): RecordId | null {
  const all = suggestionsIn(base);
  const [own] = all.of(person, id);
  const seam = own && all.seams(own.id).find(({ is, whole }) => is === 'split' && whole === own.id);
  return targetOf(base, seam?.edge);
}

function endsOf(base: Records, id: RecordId, person: string): readonly RecordId[] {
  const all = suggestionsIn(base);
  const [own] = all.of(person, id);
  const seams = own ? all.seams(own.id).filter(({ is, edge }) => is === 'split' && edge === own.id) : [];
  return seams.flatMap(({ whole }) => targetOf(base, whole) ?? []);
}

function targetOf(base: Records, suggestion: RecordId | undefined): RecordId | null {
  const record = suggestion === undefined ? undefined : base.get(suggestion);
  return record?.kind === 'suggestion' ? record.data.target : null;
}
