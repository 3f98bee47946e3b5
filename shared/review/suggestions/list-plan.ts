/** The changes of a list: parts added, dropped and put in another order, and what changed within each. */

import { sameJson, stableJson } from '../../base/json.ts';
import { aligned } from './align.ts';
import {
  absent,
  either,
  fitted,
  markOf,
  partSpot,
  under,
  type Chosen,
  type Deed,
  type Plan,
  type Spot,
  type Standing,
} from './plan.ts';
import { carried, mixed, sameRow, type Steps } from './sequence.ts';

type List = readonly unknown[];
type Row = readonly string[];

/** How a list is planned: what of a part is planned by its place, and how many at the beginning stay at theirs. */
export interface ListShape {
  readonly fixed: number;
  readonly planPart: (index: number, before: unknown, after: unknown, key: string) => Plan | null;
}

export function listPlan(before: List, after: List, key: string, { fixed, planPart }: ListShape): Plan | null {
  const ids = rowsOf(before, after, fixed);
  const places = new Map(ids.before.map((id, index) => [id, index]));
  const pairs = new Map<string, Plan>();
  for (const [index, id] of ids.after.entries()) {
    const at = places.get(id);
    const plan = at === undefined ? null : planPart(at, before[at], after[index], under(key, id));
    if (plan) pairs.set(id, plan);
  }
  const [old, now] = [new Set(ids.before), new Set(ids.after)];
  const name = (what: string, id: string, value: unknown): string =>
    `${what} ${fitted(under(key, id))} ${markOf(value)}`;
  const adds = ids.after.flatMap((id, index) => (old.has(id) ? [] : [[id, name('add', id, after[index])] as const]));
  const drops = ids.before.flatMap((id, index) =>
    now.has(id) ? [] : [[id, name('drop', id, before[index])] as const],
  );
  const shared = ids.after.filter((id) => old.has(id));
  const isOrdered = sameRow(
    shared,
    ids.before.filter((id) => now.has(id)),
  );
  const order = isOrdered ? null : `order ${fitted(key)} ${markOf(shared)}`;
  return pairs.size + adds.length + drops.length > 0 || order !== null
    ? new ListPlan({ before, after, ids, pairs, adds: new Map(adds), drops: new Map(drops), order, fixed })
    : null;
}

interface ListParts {
  readonly before: List;
  readonly after: List;
  readonly ids: { readonly before: Row; readonly after: Row };
  readonly pairs: ReadonlyMap<string, Plan>;
  /** The names of these changes, by the part. */
  readonly adds: ReadonlyMap<string, string>;
  readonly drops: ReadonlyMap<string, string>;
  readonly order: string | null;
  readonly fixed: number;
}

class ListPlan implements Plan {
  readonly #of: ListParts;
  readonly #old: ReadonlyMap<string, unknown>;
  readonly #new: ReadonlyMap<string, unknown>;
  readonly names: readonly string[];

  constructor(of: ListParts) {
    this.#of = of;
    this.#old = new Map(of.ids.before.map((id, index) => [id, of.before[index]]));
    this.#new = new Map(of.ids.after.map((id, index) => [id, of.after[index]]));
    const within = [...of.pairs.values()].flatMap(({ names }) => names);
    this.names = [...of.adds.values(), ...of.drops.values(), ...(of.order === null ? [] : [of.order]), ...within];
  }

  value(chosen: Chosen): List {
    const count = this.names.filter(chosen).length;
    if (count === 0) return this.#of.before;
    if (count === this.names.length) return this.#of.after;
    return this.#row(chosen).map((id) => this.#part(id, chosen));
  }

  settle(now: unknown, standing: Standing, at: Spot): unknown {
    const { taken, picked } = standing;
    const wanted = either(taken, picked);
    const reference = this.value(taken);
    const from = this.#row(taken);
    const there = Array.isArray(now) ? this.#idsOf(now as List, reference, from) : null;
    const row = there ?? [];
    const values = new Map(row.map((id, index) => [id, { value: (now as List)[index], index }]));
    const spotOf = (id: string, value: unknown): Spot => {
      const place = values.get(id)?.index ?? null;
      const number = (place ?? this.#of.ids.after.indexOf(id)) + 1;
      const shown = number > 0 ? number : this.#of.ids.before.indexOf(id) + 1;
      return partSpot(at, place, shown, value, values.get(id)?.value ?? value);
    };
    const settled = new Map<string, unknown>();
    for (const [id, plan] of this.#of.pairs) {
      const current = values.get(id)?.value ?? absent;
      const made = plan.settle(there ? current : absent, standing, spotOf(id, this.#new.get(id)));
      if (made !== current) settled.set(id, made);
    }
    this.#tell(there && { row, values, now: now as List }, standing, at, spotOf);
    const isPicked = this.names.some((name) => standing.isOpen(name) && picked(name));
    if (!isPicked) return now;
    if (!there || (sameRow(row, from) && sameJson(now, reference))) return this.value(wanted);
    const back = new Set([...settled.keys()].filter((id) => !values.has(id)));
    const replaced = (id: string): boolean =>
      picked(this.#of.adds.get(id) ?? '') && !taken(this.#of.adds.get(id) ?? '');
    return carried(row, from, this.#row(wanted), back).map((id) => {
      if (settled.has(id)) return settled.get(id);
      return values.has(id) && !replaced(id) ? values.get(id)?.value : this.#part(id, wanted);
    });
  }

  #row(chosen: Chosen): Row {
    const { ids, adds, drops, order } = this.#of;
    const steps: Steps = {
      adds: (id) => chosen(adds.get(id) ?? ''),
      drops: (id) => chosen(drops.get(id) ?? ''),
      order: order !== null && chosen(order),
    };
    return mixed(ids.before, ids.after, steps);
  }

  #part(id: string, chosen: Chosen): unknown {
    const plan = this.#of.pairs.get(id);
    if (plan) return plan.value(chosen);
    return this.#new.has(id) ? this.#new.get(id) : this.#old.get(id);
  }

  /** What the parts of the list of now are called: as in the one that it was, or by their own names. */
  #idsOf(now: List, reference: List, names: Row): Row | null {
    const own = ownNames(now);
    if (own && isNamed(this.#of.before, this.#of.after)) return own;
    const places = sameJson(now, reference)
      ? reference.map((_, index) => index)
      : alignedFrom(reference, now, this.#of.fixed);
    return places.map((place, index) => (place === null ? `now${index}` : (names[place] ?? `now${index}`)));
  }

  #tell(
    there: { row: Row; values: ReadonlyMap<string, { value: unknown }>; now: List } | null,
    standing: Standing,
    at: Spot,
    spotOf: (id: string, value: unknown) => Spot,
  ): void {
    const { adds, drops, order, ids } = this.#of;
    const tell = (name: string, deed: Deed, spot: Spot, before: unknown, after: unknown, theirs: unknown): void => {
      const clash = theirs === undefined ? null : { theirs, base: before, mine: after };
      standing.tell({ is: 'value', name, deed, spot, before, after, clash });
    };
    const own = there && there.row.flatMap((id) => (id.startsWith('now') ? [there.values.get(id)?.value] : []));
    for (const [id, name] of adds) {
      if (!standing.isOpen(name)) continue;
      const value = this.#new.get(id);
      const other = there?.values.get(id)?.value;
      if (sameJson(other, value) || own?.some((one) => sameJson(one, value))) continue;
      tell(name, 'add', spotOf(id, value), null, value, there ? other : null);
    }
    for (const [id, name] of drops) {
      if (!standing.isOpen(name)) continue;
      const value = this.#old.get(id);
      const current = there?.values.get(id)?.value;
      if (current === undefined) continue;
      tell(name, 'drop', spotOf(id, value), value, null, sameJson(current, value) ? undefined : current);
    }
    if (order === null || !standing.isOpen(order)) return;
    const both = new Set(ids.before.filter((id) => this.#new.has(id) && (!there || there.values.has(id))));
    const shared = (row: Row): Row => row.filter((id) => both.has(id));
    const is = shared(there?.row ?? []);
    if (there && sameRow(is, shared(ids.after))) return;
    const isOld = there !== null && sameRow(is, shared(ids.before));
    tell(order, 'order', at, this.#of.before, this.#of.after, isOld ? undefined : (there?.now ?? null));
  }
}

/** Names for the parts of two lists: the same where one is what the other was. */
export function rowsOf(before: List, after: List, fixed: number): { readonly before: Row; readonly after: Row } {
  if (isNamed(before, after)) return { before: ownNames(before) ?? [], after: ownNames(after) ?? [] };
  const old = before.map((_, index) => String(index));
  const added = new Map<string, number>();
  let last = -1;
  const now = alignedFrom(before, after, fixed).map((place, index) => {
    if (place !== null) return String((last = place));
    // By what it says, as other parts may be added before it later.
    const name = `${last}+${markOf(stableJson(after[index]))}`;
    const count = added.get(name) ?? 0;
    added.set(name, count + 1);
    return count === 0 ? name : `${name}.${count}`;
  });
  return { before: old, after: now };
}

function isNamed(before: List, after: List): boolean {
  return before.length + after.length > 0 && ownNames(before) !== null && ownNames(after) !== null;
}

/** The names that parts have themselves; null where one has none, or two have the same. */
export function ownNames(list: List): Row | null {
  const names = list.map((part) => {
    const id = typeof part === 'object' && part !== null ? Reflect.get(part, 'id') : undefined;
    return typeof id === 'string' ? `#${id}` : null;
  });
  return names.includes(null) || new Set(names).size !== names.length ? null : (names as Row);
}

function alignedFrom(before: List, after: List, fixed: number): readonly (number | null)[] {
  const head = Math.min(fixed, before.length, after.length);
  const rest = aligned(before.slice(head), after.slice(head));
  return [
    ...before.slice(0, head).map((_, index) => index),
    ...rest.map((place) => (place === null ? null : place + head)),
  ];
}
