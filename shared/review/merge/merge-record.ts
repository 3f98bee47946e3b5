/** One record as two sides have it made one: where it stands, and what it holds. */

import { sameJson } from '../../base/json.ts';
import { isKind, kindDefinition } from '../../records/kinds.ts';
import type { AnyRecord } from '../../records/record.ts';
import { markOf } from '../suggestions/plan.ts';
import { top } from '../suggestions/record-plan.ts';
import type { Choice, Contest } from './contest.ts';
import { mergeValue } from './merge-value.ts';

export interface Versions {
  /** Undefined where both put it in. */
  readonly base: AnyRecord | undefined;
  readonly mine: AnyRecord;
  readonly theirs: AnyRecord;
}

export interface Merged {
  readonly record: AnyRecord;
  readonly contests: readonly Contest[];
}

/** `choose` says what stands of each contest. */
export function mergeRecord(versions: Versions, choose: (contest: Contest) => Choice): Merged {
  const { base, mine, theirs } = versions;
  if (sameJson(mine, theirs) || (base && sameJson(theirs, base))) return { record: mine, contests: [] };
  if (base && sameJson(mine, base)) return { record: theirs, contests: [] };
  const contests: Contest[] = [];
  const settle = (contest: Contest): Choice => {
    contests.push(contest);
    return choose(contest);
  };
  let held = mergeData(versions, settle);
  if (!held) {
    // What comes of both is nothing that this kind of record may hold: it is as one of them has it.
    contests.length = 0;
    const name = `whole ${markOf([mine.kind, mine.data, theirs.kind, theirs.data])}`;
    const values = { base: base?.data ?? null, mine: mine.data, theirs: theirs.data };
    held =
      settle({ name, is: 'set', spot: top, ...values, usual: 'mine', canBoth: false }) === 'theirs' ? theirs : mine;
  }
  const place = mergePlace(versions, settle);
  return { record: sameJson(place, placeOf(held)) ? held : { ...held, ...place }, contests };
}

type Place = Pick<AnyRecord, 'parent' | 'order'>;

function placeOf({ parent, order }: AnyRecord): Place {
  return { parent, order };
}

function mergePlace(versions: Versions, settle: (contest: Contest) => Choice): Place {
  const [mine, theirs] = [placeOf(versions.mine), placeOf(versions.theirs)];
  const base = versions.base && placeOf(versions.base);
  if (sameJson(mine, theirs) || sameJson(theirs, base)) return mine;
  if (sameJson(mine, base)) return theirs;
  // What came there by an earlier merge may have been put behind what it stood among.
  if (mine.parent === theirs.parent && base?.parent !== mine.parent) return mine.order > theirs.order ? mine : theirs;
  const name = `place ${markOf([mine, theirs])}`;
  const places = { base: base ?? null, mine, theirs };
  return settle({ name, is: 'place', spot: top, ...places, usual: 'mine', canBoth: false }) === 'theirs'
    ? theirs
    : mine;
}

/** Null where it fits no kind of record. */
function mergeData({ base, mine, theirs }: Versions, settle: (contest: Contest) => Choice): AnyRecord | null {
  if (mine.kind !== theirs.kind || !isKind(mine.kind)) return null;
  if (base && base.kind === mine.kind && sameJson(theirs.data, base.data)) return mine;
  if (base && base.kind === mine.kind && sameJson(mine.data, base.data))
    return { ...mine, data: theirs.data } as AnyRecord;
  const values = { base: base ? base.data : {}, mine: mine.data, theirs: theirs.data };
  const schema = kindDefinition(mine.kind).data;
  const data = mergeValue(schema, values, { key: '', spot: top, settle });
  if (data === mine.data) return mine;
  return schema.safeParse(data).success ? ({ ...mine, data } as AnyRecord) : null;
}
