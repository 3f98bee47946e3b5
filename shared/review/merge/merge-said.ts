/** What people said of a programme in two copies of it, together: nothing of it is contested, and nothing of it goes. */

import { sameJson, stableJson } from '../../base/json.ts';
import { rangeIn } from '../../model/review/range-in.ts';
import type { Anchor } from '../../model/review/schema.ts';
import {
  RecordTable,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../../records/record.ts';
import { changeOf, diff } from '../../store/diff.ts';
import { foundAgain, placeOf, standingOf } from '../anchor.ts';
import { followed, mapRange } from '../follow.ts';
import { textOf } from '../texts.ts';
import { tokenHunks } from '../word-diff.ts';
import { isSaid } from '../suggestions/record-plan.ts';
import type { Side, Three } from './contest.ts';

const ofRevisions: ReadonlySet<string> = new Set(['version', 'publication']);

/** `content` is what was made of both: what is said about its words points at them as they are there. */
export function mergeSaid(
  sides: Three<Records>,
  content: ReadonlyMap<RecordId, AnyRecord>,
  of: 'one file' | 'two files',
): readonly AnyRecord[] {
  const said = new Map<RecordId, AnyRecord>();
  for (const side of ['mine', 'theirs'] as const)
    for (const record of sides[side].all()) {
      if (!isSaid(record.kind) || said.has(record.id)) continue;
      // The revision that it names is one of another file.
      if (ofRevisions.has(record.kind) && of === 'two files' && side === 'theirs' && !sides.base.get(record.id))
        continue;
      const versions = [sides.base, sides.mine, sides.theirs].map((records) => records.get(record.id));
      const kept = mergeOne(versions[0], versions[1], versions[2]);
      if (kept) said.set(record.id, kept);
    }
  bringBack(said, sides);
  const all = [...said.values()];
  if (!all.some(({ kind }) => kind === 'thread')) return all;
  const after = new RecordTable(content.values());
  const anchors = { mine: followedIn(sides.mine, after), theirs: followedIn(sides.theirs, after) };
  return all.map((record) => (record.kind === 'thread' ? anchored(record, anchors, sides, after) : record));
}

/** What somebody answered in, or changed, is there with all that was said in it, whoever took it away. */
function bringBack(said: Map<RecordId, AnyRecord>, { mine, theirs }: Three<Records>): void {
  // A map that grows while it is walked.
  for (const { id, parent } of said.values()) {
    for (const whole of [id, parent]) {
      if (whole === null || (mine.get(whole) && theirs.get(whole))) continue;
      const side = mine.get(whole) ? mine : theirs;
      const record = side.get(whole);
      if (!record || !isSaid(record.kind)) continue;
      for (const back of [record, ...side.children(whole)]) if (!said.has(back.id)) said.set(back.id, back);
    }
  }
}

/**
 * What one side took away is gone where the other left it as it was; of two that differ the one said more often stands, of two sheets the
 * one that was filled in last.
 */
function mergeOne(
  base: AnyRecord | undefined,
  mine: AnyRecord | undefined,
  theirs: AnyRecord | undefined,
): AnyRecord | null {
  if (!mine || !theirs) {
    const one = mine ?? theirs ?? null;
    return base && one && sameJson(one, base) ? null : one;
  }
  if (sameJson(mine, theirs) || sameJson(theirs, base)) return mine;
  if (sameJson(mine, base)) return theirs;
  if (mine.kind === 'pilot' && theirs.kind === 'pilot') return mergePilot(base, mine, theirs);
  if (mine.kind === 'sheet' && theirs.kind === 'sheet' && mine.data.filled !== theirs.data.filled)
    return mine.data.filled > theirs.data.filled ? mine : theirs;
  const turns = [turnOf(mine), turnOf(theirs)] as const;
  if (turns[0] !== turns[1]) return turns[0] > turns[1] ? mine : theirs;
  return stableJson(mine) >= stableJson(theirs) ? mine : theirs;
}

/** What each partner set of a session stands; of what both set, the same one, whoever merges. */
function mergePilot(
  base: AnyRecord | undefined,
  mine: RecordOf<'pilot'>,
  theirs: RecordOf<'pilot'>,
): RecordOf<'pilot'> {
  const [one, other] = stableJson(mine) >= stableJson(theirs) ? [mine, theirs] : [theirs, mine];
  if (base?.kind !== 'pilot') return one;
  const was: Readonly<Record<string, unknown>> = base.data;
  const set = Object.entries(other.data).filter(
    ([member, value]) =>
      !sameJson(value, was[member]) && sameJson((one.data as Readonly<Record<string, unknown>>)[member], was[member]),
  );
  return { ...one, data: { ...one.data, ...(Object.fromEntries(set) as Partial<RecordOf<'pilot'>['data']>) } };
}

function turnOf({ data }: AnyRecord): number {
  return 'turn' in data ? data.turn : 0;
}

type Anchors = ReadonlyMap<RecordId, Anchor>;

/** The anchors of one copy with their words as they are in what was made of both. */
function followedIn(side: Records, after: Records): Anchors {
  const threads = [...side.all()].filter((record) => record.kind === 'thread');
  if (threads.length === 0) return new Map();
  const own = [...side.all()].filter(({ kind }) => !isSaid(kind));
  const changes: ChangeSet = changeOf(diff(own, after.all()));
  const moved = followed(side, changes).puts.filter((record) => record.kind === 'thread');
  const anchors = new Map([...threads, ...moved].map(({ id, data }) => [id, data.anchor]));
  for (const { id, data } of threads) {
    const anchor = withinField(data.anchor, side.get(data.anchor.record), after.get(data.anchor.record));
    if (anchor) anchors.set(id, { ...anchor, ...placeOf(after, anchor.record) });
  }
  return anchors;
}

/** The words in the same field, where it changed in several places: through one change after the other. */
function withinField(anchor: Anchor, before: AnyRecord | undefined, after: AnyRecord | undefined): Anchor | null {
  const { range } = anchor;
  if (!range || range.end <= range.start || !before || !after) return null;
  const [old, now] = [textOf(before, range.field)?.text, textOf(after, range.field)?.text];
  if (old === undefined || now === undefined || old === now) return null;
  let at: { readonly start: number; readonly end: number } = range;
  let text = old;
  for (const { from, to, start, end } of tokenHunks(old, now).toReversed()) {
    const next = text.slice(0, from) + now.slice(start, end) + text.slice(to);
    const mapped = mapRange(text, next, at);
    if (typeof mapped === 'string') return null;
    [at, text] = [mapped, next];
  }
  return { ...anchor, range: rangeIn(now, range.field, at.start, at.end, range) };
}

/** Where its words are: as whoever put it elsewhere says, as either copy says, else where they are found. */
function anchored(
  thread: RecordOf<'thread'>,
  anchorsOf: Readonly<Record<Side, Anchors>>,
  sides: Three<Records>,
  after: Records,
): AnyRecord {
  const was = anchorIn(sides.base, thread.id);
  const anchors = (['mine', 'theirs'] as const)
    .flatMap((side) => {
      const [own, anchor] = [anchorIn(sides[side], thread.id), anchorsOf[side].get(thread.id)];
      if (!own || !anchor) return [];
      return [{ anchor, isNew: !sameJson(own, was), isLost: standingOf(sides[side], own).is === 'lost' }];
    })
    // Of two the same one, whoever merges.
    .sort((a, b) => Number(b.isNew) - Number(a.isNew) || (stableJson(a.anchor) < stableJson(b.anchor) ? 1 : -1));
  // Where one copy changed its words away it has none, unless the other put it elsewhere.
  const isLost = anchors.some((one) => one.isLost);
  const open = anchors.filter((one) => !one.isLost && (one.isNew || !isLost)).map(({ anchor }) => anchor);
  const standing = open.find((anchor) => standingOf(after, anchor).is !== 'lost');
  const found = standing ?? open.map((anchor) => foundAgain(after, anchor)).find((anchor) => anchor !== null);
  return !found || sameJson(found, thread.data.anchor)
    ? thread
    : { ...thread, data: { ...thread.data, anchor: found } };
}

function anchorIn(records: Records, id: RecordId): Anchor | null {
  const record = records.get(id);
  return record?.kind === 'thread' ? record.data.anchor : null;
}
