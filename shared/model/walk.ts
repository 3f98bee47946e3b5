/**
 * The one walk over data: every leaf of the sorts that are asked for, by what the schema says of it. What a schema holds is
 * found out once. Data that does not fit is passed over.
 */

import type { z } from '../base/zod.ts';
import { fieldOf, type Field } from './fields.ts';

export type Sort = Field['is'];
export type Path = readonly (string | number)[];

/** Rich text that is asked for is one leaf; where it is not, what is asked for is found inside it. */
export type Leaf<S extends Sort = Sort> = S extends Sort
  ? { readonly is: S; readonly field: FieldOf<S>; readonly value: ValueOf<S>; readonly path: Path }
  : never;

type FieldOf<S extends Sort> = Extract<Field, { readonly is: S }>;

interface Values {
  readonly richText: readonly unknown[];
  readonly number: number;
  readonly flag: boolean;
  readonly choice: string | number | boolean;
}
type ValueOf<S extends Sort> = S extends keyof Values ? Values[S] : string;

/** Visits the leaves of these sorts in reading order, which is that of the schema. */
export function reading<S extends Sort>(
  ...sorts: readonly S[]
): (schema: z.core.$ZodType, data: unknown, visit: (leaf: Leaf<S>) => void) => void {
  const plans = plansOf(sorts);
  return (schema, data, visit) => {
    const plan = plans(schema);
    const visitLeaf = (field: Field, value: unknown, path: Path) =>
      visit({ is: field.is, field, value, path } as Leaf<S>);
    if (plan) read(plan, data, [], visitLeaf);
  };
}

/** Whether a schema has a place of its own for a leaf of these sorts, which what may stand between words is not. */
export function holding(...sorts: readonly Exclude<Sort, 'richText'>[]): (schema: z.core.$ZodType) => boolean {
  const plans = plansOf([...sorts, 'richText']);
  return (schema) => holdsOwn(plans(schema));
}

function holdsOwn(plan: Held): boolean {
  switch (plan?.form) {
    case 'leaf':
      return plan.field.is !== 'richText';
    case 'object':
      return plan.members.some((member) => holdsOwn(member.plan));
    case 'list':
      return [...plan.first, plan.rest].some(holdsOwn);
    case 'shapes':
      return [...plan.named.values(), plan.bare].some((shape) => shape !== null && holdsOwn(plan.plans(shape)));
    default:
      return false;
  }
}

/** Said of a value that is to be no more. */
export const gone = Symbol('gone');

/**
 * Gives the data back with the leaves of these sorts changed, or the very same where none was. What may be empty is empty when
 * its value is gone, and what may be left out is; a list goes on without it; and what cannot be without it is gone too, of which rich text keeps the words.
 * The words that described a picture go with it. `gone` when nothing is left.
 */
export function changing<S extends Sort>(
  ...sorts: readonly S[]
): <T>(
  schema: z.core.$ZodType<T>,
  data: T,
  change: (value: ValueOf<S>, field: FieldOf<S>) => ValueOf<S> | typeof gone,
) => T | typeof gone {
  const plans = plansOf(sorts);
  return <T>(
    schema: z.core.$ZodType<T>,
    data: T,
    change: (value: ValueOf<S>, field: FieldOf<S>) => ValueOf<S> | typeof gone,
  ) => {
    const plan = plans(schema);
    const changeLeaf: Change = (field, value) => change(value as ValueOf<S>, field as FieldOf<S>);
    const after = plan ? rewritten(plan, data, changeLeaf) : data;
    return isGone(after) ? gone : (after as T);
  };
}

/** The data with something of another shape in place of each leaf of this sort; what that makes of it, its caller knows. */
export function replacing<S extends Sort>(
  sort: S,
  by: (value: ValueOf<S>) => unknown,
): (schema: z.core.$ZodType, data: unknown) => unknown {
  const plans = plansOf([sort]);
  const replace: Change = (_field, value) => by(value as ValueOf<S>);
  return (schema, data) => {
    const plan = plans(schema);
    return plan ? rewritten(plan, data, replace) : data;
  };
}

/** What a schema holds of the sorts that are asked for; null for nothing. */
type Plan =
  | { readonly form: 'leaf'; readonly field: Field }
  | { readonly form: 'object'; readonly members: readonly Member[] }
  | { readonly form: 'list'; readonly field: Field | null; readonly first: readonly Held[]; readonly rest: Held }
  /** What each holds is found out when there is one: data of a few types do not wait for all that there are. */
  | {
      readonly form: 'shapes';
      readonly by: string;
      readonly named: ReadonlyMap<unknown, z.core.$ZodType>;
      readonly bare: z.core.$ZodType | null;
      readonly plans: Plans;
    };
type Held = Plan | null;

interface Member {
  readonly name: string;
  readonly plan: Plan;
  /** How it is where its value is gone; null where it cannot be without. */
  readonly without: 'null' | 'absent' | null;
  /** Members whose words describe this one. */
  readonly described: readonly string[];
}

type Plans = (schema: z.core.$ZodType) => Held;

function plansOf(sorts: readonly Sort[]): Plans {
  const wanted: ReadonlySet<Sort> = new Set(sorts);
  const known = new WeakMap<z.core.$ZodType, { readonly plan: Held }>();
  const plans: Plans = (schema) => {
    let found = known.get(schema);
    if (!found) known.set(schema, (found = { plan: planOf(schema, wanted, plans) }));
    return found.plan;
  };
  return plans;
}

function planOf(schema: z.core.$ZodType, wanted: ReadonlySet<Sort>, plans: Plans): Held {
  const field = fieldOf(schema);
  if (field && wanted.has(field.is)) return { form: 'leaf', field };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const members = Object.entries(def.shape).flatMap(([name, member]): Member[] => {
        const plan = plans(member);
        const { type } = member._zod.def;
        const without = type === 'nullable' ? 'null' : type === 'optional' ? 'absent' : null;
        return plan ? [{ name, plan, without, described: describing(def.shape, name) }] : [];
      });
      return members.length > 0 ? { form: 'object', members } : null;
    }
    case 'array': {
      const rest = plans(def.element);
      return rest && { form: 'list', field, first: [], rest };
    }
    case 'tuple': {
      const first = def.items.map(plans);
      const rest = def.rest && plans(def.rest);
      return rest || first.some(Boolean) ? { form: 'list', field, first, rest } : null;
    }
    case 'nullable':
    case 'optional':
      return plans(def.innerType);
    case 'union':
      return shapesOf(def.options, plans);
    default:
      return null;
  }
}

function describing(shape: Readonly<Record<string, z.core.$ZodType>>, picture: string): readonly string[] {
  return Object.keys(shape).filter((name) => {
    const field = shape[name] && fieldOf(shape[name]);
    return field?.is === 'words' && field.of === picture;
  });
}

/** Shapes that one member tells apart: each has its own name there, but for one that may have none. */
function shapesOf(options: readonly z.core.$ZodType[], plans: Plans): Held {
  const namesIn = (option: z.core.$ZodType, by: string) => option._zod.propValues?.[by];
  const members = new Set(options.flatMap((option) => Object.keys(option._zod.propValues ?? {})));
  const by = [...members].find((one) => options.filter((option) => namesIn(option, one)).length >= options.length - 1);
  if (by === undefined) return null;
  const named = new Map<unknown, z.core.$ZodType>();
  let bare: z.core.$ZodType | null = null;
  for (const option of options) {
    const names = namesIn(option, by);
    if (names) for (const name of names) named.set(name, option);
    else bare = option;
  }
  return { form: 'shapes', by, named, bare, plans };
}

type Visit = (field: Field, value: unknown, path: Path) => void;

function read(plan: Plan, value: unknown, path: Path, visit: Visit): void {
  if (plan.form === 'leaf') {
    if (fits(plan.field, value)) visit(plan.field, value, path);
  } else if (plan.form === 'list') {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      const held = itemPlan(plan, index);
      if (held) read(held, value[index], [...path, index], visit);
    }
  } else if (typeof value !== 'object' || value === null) return;
  else if (plan.form === 'shapes') {
    const shape = shapeOf(plan, value);
    if (shape) read(shape, value, path, visit);
  } else {
    for (const { name, plan: held } of plan.members) read(held, memberOf(value, name), [...path, name], visit);
  }
}

function itemPlan({ first, rest }: Extract<Plan, { form: 'list' }>, index: number): Held {
  return index < first.length ? (first[index] ?? null) : rest;
}

function shapeOf({ by, named, bare, plans }: Extract<Plan, { form: 'shapes' }>, value: object): Held {
  const name = memberOf(value, by);
  const shape = name === undefined ? bare : named.get(name);
  return shape ? plans(shape) : null;
}

function memberOf(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function fits({ is }: Field, value: unknown): boolean {
  switch (is) {
    case 'richText':
      return Array.isArray(value);
    case 'number':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    default:
      return typeof value === 'string';
  }
}

/** What cannot be any more, as far as it is there. */
class Fallen {
  readonly rest: Readonly<Record<string, unknown>>;
  constructor(rest: Readonly<Record<string, unknown>>) {
    this.rest = rest;
  }
}

type Change = (field: Field, value: unknown) => unknown;

/** The value changed, `gone`, or `Fallen`. */
function rewritten(plan: Plan, value: unknown, change: Change): unknown {
  switch (plan.form) {
    case 'leaf':
      return fits(plan.field, value) ? change(plan.field, value) : value;
    case 'list':
      return Array.isArray(value) ? rewrittenList(plan, value, change) : value;
    case 'shapes': {
      const shape = typeof value === 'object' && value !== null ? shapeOf(plan, value) : null;
      return shape ? rewritten(shape, value, change) : value;
    }
    case 'object':
      return typeof value === 'object' && value !== null
        ? rewrittenObject(plan.members, value as Readonly<Record<string, unknown>>, change)
        : value;
  }
}

function rewrittenObject(
  members: readonly Member[],
  value: Readonly<Record<string, unknown>>,
  change: Change,
): unknown {
  let made: Record<string, unknown> | null = null;
  let falls = false;
  for (const { name, plan, without, described } of members) {
    const before = memberOf(value, name);
    const after = rewritten(plan, before, change);
    if (Object.is(after, before)) continue;
    made ??= { ...value };
    if (!isGone(after)) made[name] = after;
    else if (without !== null) {
      if (without === 'null') made[name] = null;
      else delete made[name];
      for (const words of described) made[words] = '';
    } else falls = true;
  }
  return falls && made ? new Fallen(made) : (made ?? value);
}

function rewrittenList(
  plan: Extract<Plan, { form: 'list' }>,
  list: readonly unknown[],
  change: Change,
): readonly unknown[] {
  let changed = false;
  const made = list.flatMap((item, index): readonly unknown[] => {
    const held = itemPlan(plan, index);
    const after = held ? rewritten(held, item, change) : item;
    changed ||= !Object.is(after, item);
    if (!isGone(after)) return [after];
    const kept = plan.field?.is === 'richText' && after instanceof Fallen ? after.rest['children'] : null;
    return Array.isArray(kept) ? kept : [];
  });
  if (!changed) return list;
  // Who is named twice by now is named once.
  return plan.rest?.form === 'leaf' && plan.rest.field.is === 'ref' ? [...new Set(made)] : made;
}

function isGone(value: unknown): boolean {
  return value === gone || value instanceof Fallen;
}
