/** What one person would change in one record: put it in, take it away, move it, or change what it holds. */

import { sameJson, stableJson } from '../../base/json.ts';
import { isKind, kindDefinition, type Kind } from '../../records/kinds.ts';
import type { AnyRecord, RecordId, RecordOf } from '../../records/record.ts';
import { absent, either, markOf, type Clash, type Found, type Plan, type Spot, type Standing } from './plan.ts';
import { planOf } from './planner.ts';

/** Kinds of what people say and remember of the programme, which nobody makes suggestions about. */
export const saidKinds = [
  'request',
  'thread',
  'comment',
  'signoff',
  'suggestion',
  'decision',
  'version',
  'status',
  'acceptance',
  'publication',
  'target',
  'pilot',
  'sheet',
  'pilotResults',
] as const satisfies Kind[];
type SaidKind = (typeof saidKinds)[number];

export function isSaid(kind: Kind): kind is SaidKind {
  return (saidKinds as readonly Kind[]).includes(kind);
}

export interface Place {
  readonly parent: RecordId | null;
  readonly order: string;
}

export type RecordPlan =
  | { readonly is: 'insert'; readonly name: string; readonly after: AnyRecord }
  | { readonly is: 'remove'; readonly name: string; readonly before: AnyRecord }
  | {
      readonly is: 'edit';
      readonly before: AnyRecord;
      readonly after: AnyRecord;
      /** The name of the change of place. */
      readonly move: string | null;
      readonly data: Plan | null;
    };

export type FoundInRecord =
  Found | { readonly is: 'insert' | 'remove' | 'move'; readonly name: string; readonly clash: Clash | null };

export type RecordStanding = Omit<Standing, 'tell'> & { tell(found: FoundInRecord): void };

const known = new WeakMap<object, { readonly plan: RecordPlan | null }>();

/** Null where it says nothing, or nothing that is a record. Data never change once made: it is taken apart once. */
export function planOfSuggestion({ data }: RecordOf<'suggestion'>): RecordPlan | null {
  let found = known.get(data);
  if (!found) known.set(data, (found = { plan: planBetween(data.target, data.before, data.after) }));
  return found.plan;
}

export function planBetween(id: RecordId, from: string | null, to: string | null): RecordPlan | null {
  const [before, after] = [readState(id, from), readState(id, to)];
  return before === undefined || after === undefined ? null : planOfRecords(before, after);
}

/** What a suggestion that is made just now says, of the record as it is and as it would be: not read again from its words. */
export function planMade(before: AnyRecord | null, after: AnyRecord | null): RecordPlan | null {
  return after === null || isFit(after) ? planOfRecords(before, after) : null;
}

/** Lets a suggestion be known by the plan that it was made of. */
export function knowPlan(data: RecordOf<'suggestion'>['data'], plan: RecordPlan | null): void {
  known.set(data, { plan });
}

function planOfRecords(before: AnyRecord | null, after: AnyRecord | null): RecordPlan | null {
  if (after === null) return before && { is: 'remove', name: 'remove', before };
  if (before === null) return { is: 'insert', name: `insert ${markOf(stateOf(after))}`, after };
  if (before.kind !== after.kind) return null;
  const isMoved = before.parent !== after.parent || before.order !== after.order;
  const move = isMoved ? `move ${markOf([after.parent, after.order])}` : null;
  const data = planOf(kindDefinition(after.kind).data, before.data, after.data);
  return move !== null || data ? { is: 'edit', before, after, move, data } : null;
}

export function namesIn(plan: RecordPlan | null): readonly string[] {
  if (!plan) return [];
  if (plan.is !== 'edit') return [plan.name];
  return [...(plan.move === null ? [] : [plan.move]), ...(plan.data?.names ?? [])];
}

const states = new WeakMap<AnyRecord, string>();

/** A record as a suggestion keeps it. */
export function stateOf(record: AnyRecord): string {
  const found = states.get(record);
  if (found !== undefined) return found;
  const { kind, parent, order, data } = record;
  const state = stableJson({ kind, parent, order, data });
  states.set(record, state);
  return state;
}

/** Whether a record is one that suggestions can be made of. */
function isFit({ kind, data }: AnyRecord): boolean {
  return isKind(kind) && !isSaid(kind) && kindDefinition(kind).data.safeParse(data).success;
}

/** Undefined for a text that is no record, or none of which suggestions can be made. */
function readState(id: RecordId, text: string | null): AnyRecord | null | undefined {
  if (text === null) return null;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (typeof read !== 'object' || read === null) return undefined;
  const { kind, parent, order, data } = read as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string' || (parent !== null && typeof parent !== 'string') || typeof order !== 'string')
    return undefined;
  const record = { id, kind, parent, order, data } as AnyRecord;
  return isFit(record) ? record : undefined;
}

/** Whether a text is a record, or none, of which suggestions can be made. */
export function isStateOf(id: RecordId, text: string | null): boolean {
  return readState(id, text) !== undefined;
}

/** A record as a whole. */
export const top: Spot = { path: [], field: '', member: '', part: null };

/** The record as it stands now with what is picked; undefined where there is none. What still stands is told. */
export function settleRecord(
  plan: RecordPlan,
  now: AnyRecord | undefined,
  standing: RecordStanding,
): AnyRecord | undefined {
  if (plan.is !== 'edit') return settleWhole(plan, now, standing);
  const { before, after, move, data } = plan;
  if (now && now.kind !== before.kind) return now;
  const place = now && placeOf(now);
  const wantsMove = move !== null && standing.isOpen(move) && !sameJson(place, placeOf(after));
  if (wantsMove) {
    const clash = sameJson(place, placeOf(before))
      ? null
      : { theirs: place ?? null, base: placeOf(before), mine: placeOf(after) };
    standing.tell({ is: 'move', name: move, clash });
  }
  const settled = data ? data.settle(now ? now.data : absent, standing, now ? top : { ...top, path: null }) : now?.data;
  const isMoved = wantsMove && standing.picked(move);
  if (now) {
    if (!isMoved && settled === now.data) return now;
    return { ...now, ...(isMoved ? placeOf(after) : {}), data: settled } as AnyRecord;
  }
  const isPicked = namesIn(plan).some((name) => standing.isOpen(name) && standing.picked(name));
  if (!isPicked) return undefined;
  const back = data ? data.value(either(standing.taken, standing.picked)) : before.data;
  return { ...before, ...(isMoved ? placeOf(after) : {}), data: back } as AnyRecord;
}

function settleWhole(
  plan: Exclude<RecordPlan, { is: 'edit' }>,
  now: AnyRecord | undefined,
  standing: RecordStanding,
): AnyRecord | undefined {
  if (!standing.isOpen(plan.name)) return now;
  if (plan.is === 'remove') {
    if (!now) return undefined;
    const isSame = now.kind === plan.before.kind && sameJson(now.data, plan.before.data);
    const clash = isSame ? null : { theirs: now.data, base: plan.before.data, mine: null };
    standing.tell({ is: 'remove', name: plan.name, clash });
    return standing.picked(plan.name) ? undefined : now;
  }
  if (now && now.kind === plan.after.kind && sameJson(now.data, plan.after.data)) return now;
  const clash = now ? { theirs: now.data, base: null, mine: plan.after.data } : null;
  standing.tell({ is: 'insert', name: plan.name, clash });
  return standing.picked(plan.name) ? plan.after : now;
}

function placeOf({ parent, order }: Place): Place {
  return { parent, order };
}
