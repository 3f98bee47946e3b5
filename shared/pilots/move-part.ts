/** A part of the day is moved: all others stay in their order, beside what they were beside, and on the day that they were on. */

import type { PlanPart } from '../model/pilots/schema.ts';
import { groupAt, removePart, settled, type Plan } from './day-plan.ts';

/** By so many steps; at either end it stays. */
export function movePart(plan: Plan, id: string, by: number): Plan {
  let moved = plan;
  for (let step = 0; step < Math.abs(by); step += 1) moved = by < 0 ? earlier(moved, id) : later(moved, id);
  return moved;
}

/** A step leads past one that begins together with it, to the end of the day before, or past all that begins together before it. */
function earlier(plan: Plan, id: string): Plan {
  const at = plan.findIndex((part) => part.id === id);
  const part = plan[at];
  const [first] = groupAt(plan, at);
  if (!part || at === 0) return plan;
  if (at > first) return swapped(plan, at - 1);
  const rest = removePart(plan, id);
  if (part.newDay) return put(rest, at, part, false);
  const [before] = groupAt(plan, at - 1);
  return put(rest, before, part, plan[before]?.newDay ?? false);
}

function later(plan: Plan, id: string): Plan {
  const at = plan.findIndex((part) => part.id === id);
  const part = plan[at];
  const next = plan[at + 1];
  if (!part || !next) return plan;
  if (next.beside) return swapped(plan, at);
  const rest = removePart(plan, id);
  return next.newDay ? put(rest, at, part, true) : put(rest, groupAt(rest, at)[1] + 1, part, false);
}

/** Of two that begin together, the second before the first. */
function swapped(plan: Plan, at: number): Plan {
  const [one, two] = [plan[at], plan[at + 1]];
  if (!one || !two) return plan;
  const { beside, newDay } = one;
  return plan.toSpliced(at, 2, { ...two, beside, newDay }, { ...one, beside: true, newDay: false });
}

/** By itself; where it begins a day, what began that follows it. */
function put(rest: Plan, at: number, part: PlanPart, newDay: boolean): Plan {
  const follows = newDay ? rest.map((one, index) => (index === at ? { ...one, newDay: false } : one)) : rest;
  return settled(follows.toSpliced(at, 0, { ...part, beside: false, newDay }));
}
