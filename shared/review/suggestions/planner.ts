/** Plans the change of a value by what the schema says of it: words by words, members by members, parts by parts. */

import { sameJson } from '../../base/json.ts';
import type { z } from '../../base/zod.ts';
import { tableRowSchema, tableSchema, type Table } from '../../blocks/table/schema.ts';
import { fieldOf } from '../../model/fields.ts';
import { gridPlan } from './grid-plan.ts';
import { withWidths } from './widths-plan.ts';
import { listPlan } from './list-plan.ts';
import { under, type Plan } from './plan.ts';
import { textPlan } from './text-plan.ts';
import {
  bare,
  describedIn,
  fits,
  isMembers,
  isRunning,
  membersIn,
  shapeOf,
  type Members,
  type Schema,
  type Shape,
} from './schema-shapes.ts';
import { ObjectPlan, TurnPlan, WholePlan, type MemberPlan } from './value-plan.ts';

/** Null where nothing differs that a reader could see. */
export function planOf(schema: Schema, before: unknown, after: unknown, key = ''): Plan | null {
  if (sameJson(before, after)) return null;
  const inner = bare(schema);
  const whole = (): Plan => new WholePlan(before, after, key);
  if (before === null || after === null || before === undefined || after === undefined) return whole();
  const field = fieldOf(inner);
  if (field?.is === 'words' || field?.is === 'richText')
    return isRunning(before) && isRunning(after) ? textPlan(before, after, key) : whole();
  const { def } = (inner as z.core.$ZodTypes)._zod;
  if (def.type === 'array' || def.type === 'tuple')
    return Array.isArray(before) && Array.isArray(after) ? planList(def, before, after, key) : whole();
  if (!isMembers(before) || !isMembers(after)) return whole();
  if (def.type === 'object') return planObject(inner, def.shape, before, after, key);
  return def.type === 'union' ? planShapes(def.options, before, after, key) : whole();
}

function planObject(schema: Schema, shape: Shape, before: Members, after: Members, key: string): Plan | null {
  const described = new Map(
    [...describedIn(shape)].filter(([, picture]) => !sameJson(before[picture], after[picture])),
  );
  const plans = Object.entries(shape).flatMap(([member, held]): readonly MemberPlan[] => {
    if (described.has(member)) return [];
    const words = [...described].filter(([, picture]) => picture === member).map(([name]) => name);
    const at = under(key, member);
    if (words.length > 0) {
      const members = [member, ...words] as const;
      const values = [before, after].map((data) => Object.fromEntries(members.map((name) => [name, data[name]])));
      return [{ members, plan: new WholePlan(values[0], values[1], at) }];
    }
    const plan = planOf(held, before[member], after[member], at);
    return plan ? [{ members: [member], plan }] : [];
  });
  if (plans.length === 0) return null;
  return new ObjectPlan(before, after, schema === tableSchema ? withWidths(plans, before, after) : plans);
}

type ListDef = z.core.$ZodArrayDef | z.core.$ZodTupleDef;

function planList(def: ListDef, before: readonly unknown[], after: readonly unknown[], key: string): Plan | null {
  if (def.type === 'array' && def.element === tableRowSchema) {
    const plan = gridPlan(before as Table['children'], after as Table['children'], key, (cell, next, at) =>
      planOf(tableRowSchema.shape.children.element, cell, next, at),
    );
    return plan ?? new WholePlan(before, after, key, 'grid');
  }
  const rest = def.type === 'array' ? def.element : def.rest;
  const first = def.type === 'array' ? [] : def.items.filter((item) => item !== rest);
  if (!rest || fieldOf(bare(rest))?.is === 'number') return new WholePlan(before, after, key);
  return listPlan(before, after, key, {
    fixed: first.length,
    planPart: (index, old, now, at) => planOf(first[index] ?? rest, old, now, at),
  });
}

/** Shapes that some members tell apart. */
function planShapes(options: readonly Schema[], before: Members, after: Members, key: string): Plan | null {
  const [old, now] = [shapeOf(options, before), shapeOf(options, after)];
  if (!old || !now) return new WholePlan(before, after, key);
  if (old === now) return planOf(old, before, after, key);
  const [from, to] = [membersIn(old), membersIn(now)];
  const alike = new Map<string, Plan | null>();
  for (const member of Object.keys(from)) {
    const [held, next] = [from[member], to[member]];
    const [value, changed] = [before[member], after[member]];
    if (!held || !next || value === undefined || changed === undefined) continue;
    if (fits(held, changed) && fits(next, value)) alike.set(member, planOf(next, value, changed, under(key, member)));
  }
  return new TurnPlan(before, after, alike, key);
}
