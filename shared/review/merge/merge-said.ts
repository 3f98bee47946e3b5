/** What people said of a programme in two copies of it, together: nothing of it is contested, and nothing of it goes. */

import { sameJson, stableJson } from '../../base/json.ts';
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
import { foundAgain, standingOf } from '../anchor.ts';
import { followed } from '../follow.ts';
import { isSaid } from '../suggestions/record-plan.ts';
import type { Side, Three } from './contest.ts';

/** `content` is what was made of both: what is said about its words points at them as they are there. */
export function mergeSaid(sides: Three<Records>, content: ReadonlyMap<RecordId, AnyRecord>): readonly AnyRecord[] {
  const threads = { mine: followedIn(sides.mine, content), theirs: followedIn(sides.theirs, content) };
  const after = new RecordTable(content.values());
  const said = new Map<RecordId, AnyRecord>();
  for (const side of ['mine', 'theirs'] as const)
    for (const record of sides[side].all()) {
      if (!isSaid(record.kind) || said.has(record.id)) continue;
      const versions = [sides.base, sides.mine, sides.theirs].map((records) => records.get(record.id));
      const kept = mergeOne(versions[0], versions[1], versions[2]);
      if (kept) said.set(record.id, kept.kind === 'thread' ? anchored(kept, threads, sides, after) : kept);
    }
  bringBack(said, sides);
  return [...said.values()];
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

/** What one side took away is gone where the other left it as it was; of two that differ the one said more often stands. */
function mergeOne(
  base: AnyRecord | undefined,
  mine: AnyRecord | undefined,
  theirs: AnyRecord | undefined,
): AnyRecord | null {
  if (!mine || !theirs) {
    const one = mine ?? theirs ?? null;
    if (base) return one && !sameJson(one, base) ? one : null;
    // The revision that it names is one of another file.
    return !mine && one?.kind === 'version' ? null : one;
  }
  if (sameJson(mine, theirs) || sameJson(theirs, base)) return mine;
  if (sameJson(mine, base)) return theirs;
  const turns = [turnOf(mine), turnOf(theirs)] as const;
  if (turns[0] !== turns[1]) return turns[0] > turns[1] ? mine : theirs;
  return stableJson(mine) >= stableJson(theirs) ? mine : theirs;
}

function turnOf({ data }: AnyRecord): number {
  return 'turn' in data ? data.turn : 0;
}

type Threads = ReadonlyMap<RecordId, RecordOf<'thread'>>;

/** The threads of one copy with their words as they are in what was made of both. */
function followedIn(side: Records, content: ReadonlyMap<RecordId, AnyRecord>): Threads {
  const threads = [...side.all()].filter((record) => record.kind === 'thread');
  if (threads.length === 0) return new Map();
  const own = [...side.all()].filter(({ kind }) => !isSaid(kind));
  const changes: ChangeSet = changeOf(diff(own, [...content.values()]));
  const moved = followed(side, changes).puts.filter((record) => record.kind === 'thread');
  return new Map([...threads, ...moved].map((thread) => [thread.id, thread]));
}

/** Where its words are: as whoever put it elsewhere says, as either copy says, else where they are found. */
function anchored(
  thread: RecordOf<'thread'>,
  threads: Readonly<Record<Side, Threads>>,
  sides: Three<Records>,
  after: Records,
): AnyRecord {
  const was = anchorIn(sides.base, thread.id);
  const anchors = (['mine', 'theirs'] as const)
    .flatMap((side) => {
      const [own, anchor] = [anchorIn(sides[side], thread.id), threads[side].get(thread.id)?.data.anchor];
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
