/** The day of a pilot session, made of its module once and adjusted from then on: nothing here touches the module. */

import type { PilotData, PlanPart } from '../model/pilots/schema.ts';
import { recordOf, type RecordId, type Records } from '../records/record.ts';
import { sessionPlan } from '../rules/session/session-plan.ts';

export type Plan = readonly PlanPart[];

/** What a person changes of a part; what it was made of stays. */
export type PartPatch = Partial<Omit<PlanPart, 'id' | 'is' | 'where' | 'written'>>;

/** What the module has for a part: an activity, a test, or what is read and answered on a page between them. */
interface Row {
  readonly is: 'page' | 'activity' | 'test';
  readonly where: RecordId;
  readonly title: string;
  readonly minutes: number;
}

function rowsOf(records: Records, module: RecordId): readonly Row[] {
  const rows: Row[] = [];
  for (const { kind, where, title, page, from, to } of sessionPlan(records, module)) {
    const is = kind === 'activity' || kind === 'test' ? kind : 'page';
    const place = is === 'page' ? (recordOf(records, 'block', where)?.parent ?? where) : where;
    const last = rows.at(-1);
    const minutes = to - from;
    if (is === 'page' && last?.is === 'page' && last.where === place)
      rows[rows.length - 1] = { ...last, minutes: last.minutes + minutes };
    else {
      const own = is === 'page' ? page : title.trim() || page;
      rows.push({ is, where: place, title: own.trim().slice(0, 1000), minutes });
    }
  }
  return rows.filter(({ is, minutes }) => is !== 'page' || minutes > 0);
}

export function planOfModule(records: Records, module: RecordId): Plan {
  return rowsOf(records, module).map((row, index) => partOf(row, `p${index + 1}`));
}

/** Times are whole minutes from midnight of the day that a part is on; one that runs past midnight goes on counting. */
export interface PlacedPart {
  readonly part: PlanPart;
  /** From 0. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** Parts beside one another begin together, and what comes after them begins when the longest of them ends. */
export function placedParts({ days, plan }: Pick<PilotData, 'days' | 'plan'>): readonly PlacedPart[] {
  const placed: PlacedPart[] = [];
  let day = 0;
  let from = dayOf(days, 0).start;
  let next = from;
  for (const [index, part] of plan.entries()) {
    if (part.newDay && index > 0) {
      day += 1;
      from = dayOf(days, day).start;
      next = from;
    } else if (!part.beside || index === 0) from = next;
    const to = from + part.minutes;
    next = Math.max(next, to);
    placed.push({ part, day, from, to });
  }
  return placed;
}

/** `09:30`, in every language; what runs past midnight goes on with the hours of the next day. */
export function timeOfDay(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 24;
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** How many days the parts need. */
export function countDays(plan: Plan): number {
  return 1 + plan.filter(({ newDay }, index) => newDay && index > 0).length;
}

/** A day that nobody has set yet has no date, and begins when the last one does that somebody has. */
export function dayOf(days: PilotData['days'], day: number): PilotData['days'][number] {
  return days[day] ?? { date: null, start: days.at(-1)?.start ?? 9 * 60 };
}

/** Sets one of the days, with those before it that nobody has set yet. */
export function withDay(
  days: PilotData['days'],
  day: number,
  change: Partial<PilotData['days'][number]>,
): PilotData['days'] {
  const length = Math.max(days.length, day + 1);
  return Array.from({ length }, (_, at) => (at === day ? { ...dayOf(days, at), ...change } : dayOf(days, at)));
}

export interface PlanSums {
  /** From the first part of each day to the end of its last, days together. */
  readonly minutes: number;
  readonly breaks: number;
  /** Of the parts that the module has, as they are planned and as it has them. */
  readonly planned: number;
  readonly written: number;
}

export function sumsOf(session: Pick<PilotData, 'days' | 'plan'>): PlanSums {
  const placed = placedParts(session);
  const days = [...Map.groupBy(placed, ({ day }) => day).values()];
  const ofModule = session.plan.filter(({ written }) => written !== null);
  const sum = (parts: Plan, of: (part: PlanPart) => number): number => parts.reduce((all, part) => all + of(part), 0);
  return {
    minutes: days.reduce((all, parts) => all + Math.max(...parts.map(({ to }) => to)) - (parts[0]?.from ?? 0), 0),
    breaks: sum(
      session.plan.filter((part) => part.is === 'break'),
      (part) => part.minutes,
    ),
    planned: sum(ofModule, (part) => part.minutes),
    written: sum(ofModule, (part) => part.written ?? 0),
  };
}

export function changePart(plan: Plan, id: string, patch: PartPatch): Plan {
  return settled(plan.map((part) => (part.id === id ? { ...part, ...patch } : part)));
}

/** A break or a part of one's own, behind another and what is beside that; null puts it first. */
export function addPart(
  plan: Plan,
  after: string | null,
  part: Pick<PlanPart, 'title' | 'minutes'> & { readonly is: 'break' | 'own' },
): { readonly plan: Plan; readonly id: string } {
  const id = freeId(plan);
  const at = placeBehind(plan, after);
  const made = { ...part, id, where: null, written: null, ...alone };
  return { plan: settled(plan.toSpliced(at, 0, made)), id };
}

/** A part of the module that nobody runs that day: it stays in the plan without minutes, and can be put back. */
export function isLeftOut({ minutes, written }: PlanPart): boolean {
  return minutes === 0 && written !== null && written > 0;
}

export function removePart(plan: Plan, id: string): Plan {
  const at = plan.findIndex((part) => part.id === id);
  if (at < 0) return plan;
  const next = plan[at + 1];
  const rest = plan.toSpliced(at, 1);
  // The day that began with it begins with the next, and so does what stood beside it.
  const heads = plan[at]?.newDay && next ? { newDay: true, beside: false } : null;
  const freed = next?.beside && !plan[at]?.beside ? { beside: false } : null;
  return settled(rest.map((part) => (part.id === next?.id ? { ...part, ...freed, ...heads } : part)));
}

/**
 * Whether the module has other parts by now than the plan was made of, or other titles or minutes for them: a page before an activity
 * on it and after it is two parts, told apart by their order.
 */
export function isBehind(records: Records, { module, plan }: Pick<PilotData, 'module' | 'plan'>): boolean {
  const rows = rowsOf(records, module);
  const own = byName(plan);
  const known = [...own.values()];
  return (
    known.length !== rows.length ||
    namedRows(rows).some(([name, row]) => {
      const part = own.get(name);
      return part?.written !== row.minutes || part.title !== row.title;
    })
  );
}

/**
 * The plan with the module as it is now: new parts stand behind those that they follow in it, parts that it lost are gone, minutes that
 * somebody set stay, and so do breaks, order, groups and rooms.
 */
export function broughtUpToDate(records: Records, { module, plan }: Pick<PilotData, 'module' | 'plan'>): Plan {
  const named = namedRows(rowsOf(records, module));
  const rows = new Map(named);
  const own = byName(plan);
  const names = new Map(Array.from(own, ([name, part]) => [part.id, name]));
  let kept: Plan = plan;
  for (const part of plan) {
    const name = names.get(part.id);
    if (name !== undefined && !rows.has(name)) kept = removePart(kept, part.id);
  }
  let made: readonly PlanPart[] = kept.map((part) => {
    const row = rows.get(names.get(part.id) ?? '');
    return row ? renewed(part, row) : part;
  });
  let before: string | null = null;
  for (const [name, row] of named) {
    const known = own.get(name);
    if (!known) {
      const at = placeBehind(made, before);
      const part: PlanPart = partOf(row, freeId([...plan, ...made]));
      made = made.toSpliced(at, 0, part);
      before = part.id;
    } else before = known.id;
  }
  return settled(made);
}

function renewed(part: PlanPart, { is, title, minutes: written }: Row): PlanPart {
  const minutes = part.minutes === part.written ? Math.min(written, longest) : part.minutes;
  return { ...part, is, title, minutes, written };
}

/** Minutes of a day. */
const longest = 24 * 60;

const alone = { beside: false, newDay: false, group: '', room: '' };

function partOf({ is, where, title, minutes: written }: Row, id: string): PlanPart {
  return { id, is, where, title, minutes: Math.min(written, longest), written, ...alone };
}

/** Where what follows a part is put: behind all that is beside it, as what is between them would come apart. Null is before all. */
function placeBehind(plan: Plan, id: string | null): number {
  return id === null
    ? 0
    : groupAt(
        plan,
        plan.findIndex((part) => part.id === id),
      )[1] + 1;
}

/** The first and the last of what begins together with the part at a place. */
export function groupAt(plan: Plan, at: number): readonly [first: number, last: number] {
  let [first, last] = [at, at];
  while (plan[first]?.beside) first -= 1;
  while (plan[last + 1]?.beside) last += 1;
  return [first, last];
}

/** What comes first begins the first day, and what begins a day begins beside nothing. */
export function settled(plan: Plan): Plan {
  return plan.map((part, index) => {
    const newDay = part.newDay && index > 0;
    const beside = part.beside && index > 0 && !newDay;
    return newDay === part.newDay && beside === part.beside ? part : { ...part, newDay, beside };
  });
}

/** Behind all others: parts of one page are told apart by the order in which they were made. */
function freeId(plan: Plan): string {
  const numbers = plan.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0));
  return `p${Math.max(0, ...numbers) + 1}`;
}

function namedRows(rows: readonly Row[]): readonly (readonly [name: string, row: Row])[] {
  const counted = new Map<string, number>();
  return rows.map((row) => [nameIn(counted, row.where), row] as const);
}

/** Parts of the module by what they were made of, in their own order. */
function byName(plan: Plan): ReadonlyMap<string, PlanPart> {
  const counted = new Map<string, number>();
  // In the order in which they were made, wherever they were moved.
  const made = plan.filter(({ where }) => where !== null).toSorted((a, b) => numberOf(a) - numberOf(b));
  return new Map(made.map((part) => [nameIn(counted, part.where ?? ''), part]));
}

function numberOf({ id }: PlanPart): number {
  return Number(id.replace(/\D/g, ''));
}

function nameIn(counted: Map<string, number>, where: RecordId): string {
  const count = (counted.get(where) ?? 0) + 1;
  counted.set(where, count);
  return `${where} ${count}`;
}
