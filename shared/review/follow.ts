/** Takes anchors along while a programme is changed: through typing, splitting, joining and moving, as part of the very change. */

import { sameEnd, sameStart } from '../base/alike.ts';
import { rangeIn } from '../model/review/range-in.ts';
import type { Anchor, AnchoredRange } from '../model/review/schema.ts';
import { type AnyRecord, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { placeOf } from './anchor.ts';
import { withoutJoined } from './joined.ts';
import { seekQuote } from './seek-quote.ts';
import { textOf, textsOf } from './texts.ts';
import type { Hunk } from './word-diff.ts';

/** The change with the threads whose words it touches, pointing at them as they are after it. Threads that it puts itself stay as put. */
export function followed(records: Records, changes: ChangeSet): ChangeSet {
  const touched = new Map<RecordId, AnyRecord | null>(changes.removes.map((id) => [id, null]));
  for (const record of changes.puts) touched.set(record.id, record);
  const threads = threadsOn(records, touched);
  const moved = threads
    .filter(({ id }) => !touched.has(id))
    .flatMap((thread) => movedBy(records, touched, thread) ?? []);
  return moved.length === 0 ? changes : { puts: [...changes.puts, ...moved], removes: changes.removes };
}

function threadsOn(records: Records, touched: ReadonlyMap<RecordId, unknown>): readonly RecordOf<'thread'>[] {
  const [programme] = records.children(null, 'programme');
  if (!programme) return [];
  return records.children(programme.id, 'thread').filter(({ data }) => touched.has(data.anchor.record));
}

type Touched = ReadonlyMap<RecordId, AnyRecord | null>;

function movedBy(records: Records, touched: Touched, thread: RecordOf<'thread'>): RecordOf<'thread'> | null {
  const { anchor } = thread.data;
  const { range } = anchor;
  const [before, after] = [records.get(anchor.record), touched.get(anchor.record)];
  if (!before) return null;
  // On another page it is listed there, also once its words are gone.
  const isMoved = after ? after.parent !== before.parent : false;
  if (!range) return isMoved ? at(anchor.record, null) : null;
  const old = textOf(before, range.field)?.text;
  // What is lost already is found by hand, or when the step that lost it is taken back.
  if (old === undefined || range.end <= range.start) return null;
  const now = after && textOf(after, range.field)?.text;
  if (now === old) return isMoved ? at(anchor.record, range) : null;
  const carried = carriedOver(records, touched, { record: anchor.record, old, now: now ?? null, range });
  if (carried) return at(carried.record, carried.range);
  const mapped =
    typeof now === 'string' ? ownPart(records, touched, anchor, mapRange(old, now, range), [old, now]) : 'gone';
  if (typeof mapped === 'object' && typeof now === 'string')
    return at(anchor.record, rangeIn(now, range.field, mapped.start, mapped.end, range));
  const found = mapped === 'gone' ? foundIn(newTexts(records, touched, anchor.record, range.field), range) : null;
  if (found) return at(found.record, found.range);
  return at(anchor.record, { ...range, end: range.start });

  function at(record: RecordId, to: AnchoredRange | null): RecordOf<'thread'> {
    const place = record === anchor.record && !isMoved ? {} : placeAfter(records, touched, record);
    return { ...thread, data: { ...thread.data, anchor: { ...anchor, ...place, record, range: to } } };
  }
}

/** Of words that came in place of some of its own none are those of a paragraph that was joined to it in the same change. */
function ownPart(
  records: Records,
  touched: Touched,
  { record, range }: Anchor,
  mapped: ReturnType<typeof mapRange>,
  [old, now]: readonly [string, string],
): ReturnType<typeof mapRange> {
  const from = sameStart(old, now);
  // It stands at the end of what came.
  if (typeof mapped === 'string' || mapped.end <= from || mapped.end !== now.length - sameEnd(old, now)) return mapped;
  const gone = [...touched].flatMap(([id, one]) => (one === null ? [id] : []));
  const come = now.slice(from, mapped.end);
  const end = from + withoutJoined(come, records, record, range?.field ?? '', gone).length;
  const text = now.slice(mapped.start, Math.max(mapped.start, end)).trimEnd();
  if (end >= mapped.end) return mapped;
  return text === '' ? 'gone' : { start: mapped.start, end: mapped.start + text.length };
}

interface Placed {
  readonly record: RecordId;
  readonly range: AnchoredRange;
}

interface NewText {
  readonly record: RecordId;
  readonly field: string;
  readonly text: string;
  /** What of it was not there before. */
  readonly within: Stretch;
}

/** The end of a text, or all of it, that stands in another field by now, letter for letter: a paragraph was split, or two were joined. */
function carriedOver(
  records: Records,
  touched: Touched,
  from: { readonly record: RecordId; readonly old: string; readonly now: string | null; readonly range: AnchoredRange },
): Placed | null {
  const { record, old, now, range } = from;
  const left = now ?? '';
  if (!old.startsWith(left) || range.end <= left.length) return null;
  const gone = old.slice(left.length);
  const to = newTexts(records, touched, record, range.field).filter(
    ({ text, within }) => text.slice(within.start, within.end) === gone,
  );
  const [only] = to;
  if (!only || to.length > 1) return null;
  // Of words that were parted the larger half is theirs.
  const kept = Math.max(0, left.length - range.start);
  if (kept >= range.end - left.length) return null;
  const start = only.within.start + Math.max(0, range.start - left.length);
  const end = only.within.start + range.end - left.length;
  return { record: only.record, range: rangeIn(only.text, only.field, start, end, range) };
}

/** Words that left their field in this change, found in what came to another. */
function foundIn(texts: readonly NewText[], range: AnchoredRange): Placed | null {
  const found = seekQuote(texts, range);
  if (!found || found === 'several') return null;
  const { in: at, start, end } = found;
  return { record: at.record, range: rangeIn(at.text, at.field, start, end, range) };
}

function newTexts(records: Records, touched: Touched, own: RecordId, ownField: string): readonly NewText[] {
  return [...touched.values()].flatMap((record) => {
    if (!record) return [];
    const old = records.get(record.id);
    return textsOf(record).flatMap(({ field, text }) => {
      if (record.id === own && field === ownField) return [];
      const { first, last } = alike(old ? (textOf(old, field)?.text ?? '') : '', text);
      const within = { start: first, end: text.length - last };
      return within.end > within.start ? [{ record: record.id, field, text, within }] : [];
    });
  });
}

/** How many characters two texts begin and end alike; all that they have are counted for the beginning first. */
function alike(a: string, b: string): { readonly first: number; readonly last: number } {
  const shorter = Math.min(a.length, b.length);
  const first = sameStart(a, b);
  const last = Math.min(sameEnd(a, b), shorter - first);
  return { first, last };
}

function placeAfter(records: Records, touched: Touched, id: RecordId): ReturnType<typeof placeOf> {
  const parent = touched.get(id)?.parent ?? null;
  return parent === null ? { page: null, module: null } : placeOf(records, parent);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The range in the text as it is now; `gone` where nothing of it is left, `unknown` where nobody can tell whether it is: of the same
 * words twice in a row, one was taken away.
 */
export function mapRange(before: string, after: string, range: Stretch): Stretch | 'gone' | 'unknown' {
  const shorter = Math.min(before.length, after.length);
  const [first, last] = [sameStart(before, after), sameEnd(before, after)];
  if (first + last > shorter) return mapOverLikes(before, after, shorter - last, first, range);
  const hunk = { from: first, to: before.length - last, start: first, end: after.length - last };
  return through(before, hunk, range) ?? 'gone';
}

/** What came or went may have been any of several like stretches, which begin from `lowest` to `highest`: one of two like letters. */
function mapOverLikes(
  before: string,
  after: string,
  lowest: number,
  highest: number,
  range: Stretch,
): ReturnType<typeof mapRange> {
  const [gone, came] = [Math.max(0, before.length - after.length), Math.max(0, after.length - before.length)];
  const mayBeGone = Math.max(lowest, range.end - gone) <= Math.min(highest, range.start);
  if (gone > 0 && mayBeGone) return 'unknown';
  const [low, high] = [lowest, highest].map((from) =>
    through(before, { from, to: from + gone, start: from, end: from + came }, range),
  );
  if (!low || !high) return 'unknown';
  return high.end - high.start > low.end - low.start === gone > 0 ? high : low;
}

/** Words put between two of the range are in it; put beside it, or instead of some over its edge, they are not. */
function through(text: string, { from, to, start: at, end: until }: Hunk, { start, end }: Stretch): Stretch | null {
  const [first, last] = [Math.max(from, start), Math.min(to, end)];
  // A space beside words that are gone is none of them.
  if (last > first && (text.slice(start, first) + text.slice(last, end)).trim() === '') return null;
  const by = until - to;
  return {
    start: to <= start ? start + by : from < start ? until : start,
    end: from >= end ? end : to <= end ? end + by : at,
  };
}
