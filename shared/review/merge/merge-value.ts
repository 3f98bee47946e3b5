/** Three values made one by what the schema says of them: words by words, members by members, parts by parts. */

import { sameJson } from '../../base/json.ts';
import type { z } from '../../base/zod.ts';
import { tableRowSchema, tableSchema, type Table } from '../../blocks/table/schema.ts';
import { fieldOf } from '../../model/fields.ts';
import { fitted, markOf, memberSpot, under, type Deed } from '../suggestions/plan.ts';
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
} from '../suggestions/schema-shapes.ts';
import type { Running } from '../suggestions/flat.ts';
import type { At, Side, Three } from './contest.ts';
import { mergeList } from './merge-list.ts';
import { mergeGrid, mergeWidths } from './merge-table.ts';
import { mergeText } from './merge-text.ts';

/** What one side alone changed is as that side has it. */
export function mergeValue(schema: Schema, values: Three<unknown>, at: At): unknown {
  const { base, mine, theirs } = values;
  if (sameJson(mine, theirs) || sameJson(theirs, base)) return mine;
  if (sameJson(mine, base)) return theirs;
  const inner = bare(schema);
  const field = fieldOf(inner);
  const all = [base, mine, theirs];
  if (field?.is === 'words' || field?.is === 'richText')
    return all.every(isRunning) ? mergeText(values as Three<Running>, at) : whole(values, at);
  const { def } = (inner as z.core.$ZodTypes)._zod;
  if (def.type === 'array' || def.type === 'tuple')
    return all.every(Array.isArray) ? mergeParts(def, values as Three<readonly unknown[]>, at) : whole(values, at);
  if (!all.every(isMembers)) return whole(values, at);
  const members = values as Three<Members>;
  if (def.type === 'object') return mergeMembers(inner, def.shape, members, at);
  return def.type === 'union' ? mergeShapes(def.options, members, at) : whole(values, at);
}

/** One of them as it is. */
function whole(values: Three<unknown>, at: At, is: Deed = 'set'): unknown {
  const name = `${is} ${fitted(at.key)} ${markOf([values.mine ?? null, values.theirs ?? null])}`;
  const said = { base: values.base ?? null, mine: values.mine ?? null, theirs: values.theirs ?? null };
  const choice = at.settle({ name, is, spot: at.spot, ...said, usual: 'mine', canBoth: false });
  return values[choice === 'theirs' ? 'theirs' : 'mine'];
}

function mergeMembers(schema: Schema, shape: Shape, values: Three<Members>, at: At): Members {
  const made: Record<string, unknown> = { ...values.mine };
  const put = (member: string, value: unknown): void => {
    if (value === undefined) delete made[member];
    else made[member] = value;
  };
  const described = describedIn(shape);
  for (const member of new Set([...Object.keys(shape), ...Object.keys(values.theirs)])) {
    const picture = described.get(member);
    if (picture !== undefined && isChanged(values, [picture])) continue;
    const inMember = { ...at, key: under(at.key, member), spot: memberSpot(at.spot, member) };
    const words = [...described].filter(([, of]) => of === member).map(([name]) => name);
    if (words.length > 0 && isChanged(values, [member])) {
      // A picture and the words that describe it are one.
      const group = grouped(values, [member, ...words]);
      const chosen = sameOrWhole(group, inMember);
      for (const name of [member, ...words]) put(name, chosen[name]);
    } else if (schema !== tableSchema || member !== 'widths')
      put(member, mergeMember(shape[member], valuesOf(values, member), inMember));
  }
  if (schema === tableSchema) put('widths', widthsOf(values, made));
  return made;
}

function mergeMember(held: Schema | undefined, values: Three<unknown>, at: At): unknown {
  // What the schema does not name, as the members of another shape, is nobody's but whoever's it is.
  return held ? mergeValue(held, values, at) : (values.mine ?? values.theirs);
}

function sameOrWhole(values: Three<Members>, at: At): Members {
  const { base, mine, theirs } = values;
  if (sameJson(mine, theirs) || sameJson(theirs, base)) return mine;
  return sameJson(mine, base) ? theirs : (whole(values, at) as Members);
}

function widthsOf(values: Three<Members>, made: Members): Table['widths'] {
  const [row] = made['children'] as Table['children'];
  const widths = valuesOf(values, 'widths') as Three<Table['widths']>;
  return mergeWidths(widths, row?.children.length ?? 0);
}

function mergeParts(
  def: z.core.$ZodArrayDef | z.core.$ZodTupleDef,
  values: Three<readonly unknown[]>,
  at: At,
): readonly unknown[] {
  if (def.type === 'array' && def.element === tableRowSchema) {
    const cell = tableRowSchema.shape.children.element;
    const grid = mergeGrid(values as Three<Table['children']>, at, (cells, atCell) => mergeValue(cell, cells, atCell));
    return grid ?? (whole(values, at, 'grid') as readonly unknown[]);
  }
  const rest = def.type === 'array' ? def.element : def.rest;
  const first = def.type === 'array' ? [] : def.items.filter((item) => item !== rest);
  if (!rest || fieldOf(bare(rest))?.is === 'number') return whole(values, at) as readonly unknown[];
  return mergeList(values, at, {
    fixed: first.length,
    mergePart: (index, parts, atPart) => mergeValue(first[index] ?? rest, parts, atPart),
  });
}

/** Shapes that some members tell apart: one side may have made another sort of thing of it. */
function mergeShapes(options: readonly Schema[], values: Three<Members>, at: At): unknown {
  const [was, mine, theirs] = [values.base, values.mine, values.theirs].map((value) => shapeOf(options, value));
  if (!was || !mine || !theirs) return whole(values, at, 'turn');
  if (mine === theirs) return mergeValue(mine, values, at);
  if (was !== mine && was !== theirs) return whole(values, at, 'turn');
  const turned: Side = was === theirs ? 'mine' : 'theirs';
  return mergeTurned({ was, now: turned === 'mine' ? mine : theirs }, values, turned, at);
}

/** What one side turned into something else and the other wrote in: their words go along into what it is now. */
function mergeTurned(
  shapes: { readonly was: Schema; readonly now: Schema },
  values: Three<Members>,
  turned: Side,
  at: At,
): unknown {
  const other = turned === 'mine' ? 'theirs' : 'mine';
  const [old, now] = [membersIn(shapes.was), membersIn(shapes.now)];
  const changed = Object.keys(old).filter((member) => !sameJson(values.base[member], values[other][member]));
  const isAlike = (member: string): boolean => {
    const [held, next] = [old[member], now[member]];
    return (
      held !== undefined && next !== undefined && fits(next, values[other][member]) && fits(next, values.base[member])
    );
  };
  if (!changed.every(isAlike)) return whole(values, at, 'turn');
  const merged = changed.map((member) => {
    const inMember = { ...at, key: under(at.key, member), spot: memberSpot(at.spot, member) };
    return [member, mergeMember(now[member], valuesOf(values, member), inMember)] as const;
  });
  return { ...values[turned], ...Object.fromEntries(merged.filter(([, value]) => value !== undefined)) };
}

function valuesOf({ base, mine, theirs }: Three<Members>, member: string): Three<unknown> {
  return { base: base[member], mine: mine[member], theirs: theirs[member] };
}

function grouped({ base, mine, theirs }: Three<Members>, members: readonly string[]): Three<Members> {
  const of = (data: Members): Members => Object.fromEntries(members.map((member) => [member, data[member]]));
  return { base: of(base), mine: of(mine), theirs: of(theirs) };
}

function isChanged({ base, mine, theirs }: Three<Members>, members: readonly string[]): boolean {
  return members.some((member) => !sameJson(base[member], mine[member]) || !sameJson(base[member], theirs[member]));
}
