/** What the schema of a value says of its members: which there are, which shape a value has, and which words describe a picture. */

import type { z } from '../../base/zod.ts';
import { fieldOf } from '../../model/fields.ts';
import type { Running } from './flat.ts';

export type Schema = z.core.$ZodType;
export type Members = Readonly<Record<string, unknown>>;
export type Shape = Readonly<Record<string, Schema>>;

export function isRunning(value: unknown): value is Running {
  return typeof value === 'string' || Array.isArray(value);
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function bare(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'nullable' || def.type === 'optional' ? bare(def.innerType) : schema;
}

export function shapeOf(options: readonly Schema[], data: Members): Schema | null {
  for (const option of options) {
    const named = Object.entries(option._zod.propValues ?? {});
    if (!named.every(([member, values]) => values.has(data[member] as z.core.util.Primitive))) continue;
    const { def } = (bare(option) as z.core.$ZodTypes)._zod;
    return def.type === 'union' ? shapeOf(def.options, data) : option;
  }
  return null;
}

export function membersIn(schema: Schema): Shape {
  const { def } = (bare(schema) as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? def.shape : {};
}

export function fits(schema: Schema, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

/** The words that describe a picture, each with the member that the picture is. */
export function describedIn(shape: Shape): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [member, held] of Object.entries(shape)) {
    const field = fieldOf(bare(held));
    if (field?.is === 'words' && field.of !== undefined) found.set(member, field.of);
  }
  return found;
}
