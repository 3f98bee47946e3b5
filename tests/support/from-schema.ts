/** Values that a zod schema allows, generated: a new exercise type is tried over its whole schema without a line added. */

import fc from 'fast-check';
import type { z } from '../../shared/base/zod.ts';
import { fieldOf } from '../../shared/model/fields.ts';

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly rest?: z.ZodType | null;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[];
}

interface CheckDef {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
}

/** Few, many, and as many as there may be. */
const sizes = [0, 1, 2, 3, 6, 12, 36, 37, 40];

const moments = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
  .map((date) => date.toISOString());

/** `many` is the most that a list holds where nothing asks for more. */
export function fromSchema(schema: z.ZodType, many = 40): fc.Arbitrary<unknown> {
  const inner = (part: z.ZodType) => fromSchema(part, many);
  const def = schema._zod.def as unknown as Def;
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, value]) => [key, inner(value)])));
    case 'array': {
      const element = def.element as z.ZodType;
      const field = fieldOf(schema);
      if (field?.is === 'richText' && field.most < Infinity) {
        // A few short nodes; what goes beyond its limit is left out.
        const few = fromSchema(element, 2);
        return fc
          .array(few, { minLength: 1, maxLength: 3, size: 'max' })
          .filter((text) => schema.safeParse(text).success);
      }
      const exactly = checks.find(({ check }) => check === 'length_equals')?.length;
      const longest = exactly ?? checks.find(({ check }) => check === 'max_length')?.maximum ?? many;
      const shortest = exactly ?? checks.find(({ check }) => check === 'min_length')?.minimum ?? 0;
      const lengths = sizes.filter((size) => size <= Math.min(longest, many) && size >= shortest);
      const item = inner(element);
      const identified = 'id' in ((element._zod.def as unknown as Def).shape ?? {});
      return fc.constantFrom(...(lengths.length > 0 ? lengths : [shortest])).chain((length) =>
        identified
          ? fc.uniqueArray(item, {
              minLength: length,
              maxLength: length,
              selector: (one) => (one as { id: string }).id,
              size: 'max',
            })
          : fc.array(item, { minLength: length, maxLength: length, size: 'max' }),
      );
    }
    case 'tuple':
      return fc
        .tuple(
          fc.tuple(...(def.items ?? []).map(inner)),
          def.rest ? fc.array(inner(def.rest), { maxLength: many }) : fc.constant([]),
        )
        .map(([first, rest]) => [...first, ...rest]);
    case 'string': {
      if (fieldOf(schema)?.is === 'stamp') return moments;
      const pattern = checks.find((check) => check.pattern)?.pattern;
      if (pattern) return fc.stringMatching(pattern);
      const least = checks.find(({ check }) => check === 'min_length')?.minimum ?? 0;
      const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? 40;
      return fc
        .string({ unit: 'binary', minLength: least, maxLength: Math.min(40, most) })
        .filter((text) => text.length <= most);
    }
    case 'number': {
      const low = checks.find(({ check }) => check === 'greater_than')?.value ?? -1e6;
      const high = checks.find(({ check }) => check === 'less_than')?.value ?? 1e6;
      const integer = [def, ...checks].some(({ format }) => format?.includes('int') === true);
      if (integer) return fc.integer({ min: Math.max(low, -1e9), max: Math.min(high, 1e9) });
      return fc.oneof(
        fc.integer({ min: Math.ceil(low), max: Math.floor(high) }),
        fc.double({ min: low, max: high, noNaN: true }),
      );
    }
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'nullable':
    case 'optional': {
      return fc.option(inner(def.innerType as z.ZodType), { nil: def.type === 'nullable' ? null : undefined });
    }
    case 'union':
      return fc.oneof(...(def.options ?? []).map(inner));
    case 'record':
      return fc.dictionary(inner(def.keyType as z.ZodType) as fc.Arbitrary<string>, inner(def.valueType as z.ZodType));
    default:
      throw new Error(`no generator for ${def.type}`);
  }
}
