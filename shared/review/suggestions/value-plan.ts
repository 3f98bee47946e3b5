/** The changes of what has no words or parts of its own, of the members of an object, and of what became another sort of thing. */

import { sameJson } from '../../base/json.ts';
import {
  absent,
  either,
  fitted,
  markOf,
  memberSpot,
  type Chosen,
  type Deed,
  type Plan,
  type Spot,
  type Standing,
} from './plan.ts';

type Members = Readonly<Record<string, unknown>>;

/** Taken as it is, or not at all. */
export class WholePlan implements Plan {
  readonly #before: unknown;
  readonly #after: unknown;
  readonly #name: string;
  readonly #deed: Deed;
  readonly names: readonly string[];

  constructor(before: unknown, after: unknown, key: string, deed: Deed = 'set') {
    this.#before = before;
    this.#after = after;
    this.#deed = deed;
    this.#name = `${deed} ${fitted(key)} ${markOf(after)}`;
    this.names = [this.#name];
  }

  value(chosen: Chosen): unknown {
    return chosen(this.#name) ? this.#after : this.#before;
  }

  settle(now: unknown, standing: Standing, spot: Spot): unknown {
    const [before, after, name] = [this.#before, this.#after, this.#name];
    // A member that may be left out is one that has no value.
    const isLeftOut = now === absent && spot.path !== null;
    const current = isLeftOut ? undefined : now;
    if (!standing.isOpen(name) || sameJson(current, after)) return now;
    const theirs = current === absent || current === undefined ? null : current;
    const clash = sameJson(current, before) ? null : { theirs, base: before, mine: after };
    standing.tell({ is: 'value', name, deed: this.#deed, spot, before, after, clash });
    return standing.picked(name) ? after : now;
  }
}

/** One member that is planned by itself, or some that go together: a picture and the words that describe it. */
export interface MemberPlan {
  readonly members: readonly [string, ...string[]];
  readonly plan: Plan;
}

export class ObjectPlan implements Plan {
  readonly #before: Members;
  readonly #after: Members;
  readonly #plans: readonly MemberPlan[];
  readonly names: readonly string[];

  constructor(before: Members, after: Members, plans: readonly MemberPlan[]) {
    this.#before = before;
    this.#after = after;
    this.#plans = plans;
    this.names = plans.flatMap(({ plan }) => plan.names);
  }

  of(member: string): Plan | undefined {
    return this.#plans.find(({ members }) => members[0] === member)?.plan;
  }

  value(chosen: Chosen): Members {
    const count = this.names.filter(chosen).length;
    if (count === this.names.length) return this.#after;
    if (count === 0) return this.#before;
    return this.#plans.reduce<Members>(
      (all, { members, plan }) => withMembers(all, members, plan.value(chosen)),
      this.#before,
    );
  }

  settle(now: unknown, standing: Standing, spot: Spot): unknown {
    if (!isObject(now)) {
      for (const { members, plan } of this.#plans) plan.settle(absent, standing, memberSpot(lost(spot), members[0]));
      return this.names.some((name) => standing.isOpen(name) && standing.picked(name))
        ? this.value(either(standing.taken, standing.picked))
        : now;
    }
    let made = now;
    for (const { members, plan } of this.#plans) {
      const current = membersOf(now, members);
      const after = plan.settle(current, standing, memberSpot(spot, members[0]));
      if (after !== current) made = withMembers(made, members, after);
    }
    return made;
  }
}

/** What became of another type: as a whole, but for the members that both have alike, such as their words. */
export class TurnPlan implements Plan {
  readonly #before: Members;
  readonly #after: Members;
  readonly #alike: ReadonlyMap<string, Plan | null>;
  readonly #name: string;
  readonly names: readonly string[];

  constructor(before: Members, after: Members, alike: ReadonlyMap<string, Plan | null>, key: string) {
    this.#before = before;
    this.#after = after;
    this.#alike = alike;
    this.#name = `turn ${fitted(key)} ${markOf(this.#rest(after))}`;
    this.names = [this.#name, ...[...alike.values()].flatMap((plan) => plan?.names ?? [])];
  }

  value(chosen: Chosen): Members {
    const isTurned = chosen(this.#name);
    const parts = [...this.#alike].map(([member, plan]) => [member, plan ? plan.value(chosen) : this.#before[member]]);
    return { ...(isTurned ? this.#after : this.#before), ...Object.fromEntries(parts) };
  }

  settle(now: unknown, standing: Standing, spot: Spot): unknown {
    const at = isObject(now) ? spot : lost(spot);
    const current = isObject(now) ? now : {};
    const parts = [...this.#alike].map(([member, plan]): readonly [string, unknown] => {
      const value = Object.hasOwn(current, member) ? current[member] : absent;
      return [member, plan ? plan.settle(value, standing, memberSpot(at, member)) : value];
    });
    const [before, after] = [this.#rest(this.#before), this.#rest(this.#after)];
    const rest = isObject(now) ? this.#rest(now) : null;
    const still = standing.isOpen(this.#name) && !sameJson(rest, after);
    if (still) {
      const clash = sameJson(rest, before) ? null : { theirs: rest, base: before, mine: after };
      standing.tell({
        is: 'value',
        name: this.#name,
        deed: 'turn',
        spot: at,
        before: this.#before,
        after: this.#after,
        clash,
      });
    }
    const isOwn = (name: string): boolean => standing.isOpen(name) && standing.picked(name);
    if (!this.names.some(isOwn)) return now;
    if (!isObject(now)) return this.value(either(standing.taken, standing.picked));
    const held = parts.filter(([, value]) => value !== absent);
    const missing = still && isOwn(this.#name) ? this.value(either(standing.taken, standing.picked)) : now;
    return { ...missing, ...Object.fromEntries(held) };
  }

  #rest(data: Members): Members {
    return Object.fromEntries(Object.entries(data).filter(([member]) => !this.#alike.has(member)));
  }
}

function lost(spot: Spot): Spot {
  return { ...spot, path: null };
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of one member, or those of some as an object of their own. */
function membersOf(data: Members, members: MemberPlan['members']): unknown {
  const [only] = members;
  if (members.length === 1) return Object.hasOwn(data, only) && data[only] !== undefined ? data[only] : absent;
  return Object.fromEntries(members.map((member) => [member, data[member]]));
}

function withMembers(data: Members, members: MemberPlan['members'], value: unknown): Members {
  const values: Members = members.length > 1 ? (value as Members) : { [members[0]]: value };
  const given = Object.entries(values).filter(([, held]) => held !== absent && held !== undefined);
  const rest = Object.entries(data).filter(([member]) => !members.includes(member));
  // In their old order, so that nothing else differs.
  const all = new Map([...rest, ...given]);
  const known = Object.keys(data).filter((member) => all.has(member));
  return Object.fromEntries([...new Set([...known, ...all.keys()])].map((member) => [member, all.get(member)]));
}
