/** Every text that a shape holds, however deep, read from its schema: a new field is tried without a line added. */

import fc from 'fast-check';
import type { z } from '../../shared/base/zod.ts';
import { blockData } from '../../shared/blocks/registry.ts';
import { fieldOf } from '../../shared/model/fields.ts';
import { kinds } from '../../shared/records/kinds.ts';
import type { AnyRecord } from '../../shared/records/record.ts';

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
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[];
}

interface CheckDef {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
}

const defOf = (schema: z.ZodType): Def => schema._zod.def;

export interface TextLeaf {
  /** As `.options[].text`; in a list of several shapes a place has its number: `.children[].children[0].text`. */
  readonly path: string;
  /** The most characters it takes, or null when nothing but its form or an id's legality bounds it. */
  readonly most: number | null;
  /** A value of the whole shape that holds `text` there. */
  readonly make: (text: string) => unknown;
}

export function textLeaves(schema: z.ZodType): TextLeaf[] {
  const def = defOf(schema);
  const within = (inner: z.ZodType, step: string, wrap: (value: unknown) => unknown): TextLeaf[] =>
    textLeaves(inner).map(({ path, most, make }) => ({
      path: `${step}${path}`,
      most,
      make: (text) => wrap(make(text)),
    }));
  switch (def.type) {
    case 'string': {
      const most = def.checks?.find((check) => check._zod.def.check === 'max_length')?._zod.def.maximum;
      return [{ path: '', most: most ?? null, make: (text) => text }];
    }
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([key, member]) =>
        within(member, `.${key}`, (value) => ({ ...(least(schema) as object), [key]: value })),
      );
    case 'array': {
      const element = def.element as z.ZodType;
      const length = def.checks?.find((check) => check._zod.def.check === 'length_equals')?._zod.def.length ?? 1;
      const leaves = within(element, '[]', (value) => [
        value,
        ...Array.from({ length: length - 1 }, () => least(element)),
      ]);
      const field = fieldOf(schema);
      return field?.is === 'richText' ? leaves.map((leaf) => inRichText(leaf, field.most)) : leaves;
    }
    case 'tuple': {
      const items = def.items ?? [];
      const first = items.flatMap((item, at) =>
        within(item, `[${at}]`, (value) => items.map((other, index) => (index === at ? value : least(other)))),
      );
      return def.rest ? [...first, ...within(def.rest, '[]', (value) => [...items.map(least), value])] : first;
    }
    case 'nullable':
    case 'optional':
      return within(def.innerType as z.ZodType, '', (value) => value);
    case 'union':
      return (def.options ?? []).flatMap((option) => within(option, '', (value) => value));
    default:
      return [];
  }
}

/** What is read of rich text counts for its limit; of an address and of LaTeX that has words, nothing does. */
function inRichText(leaf: TextLeaf, limit: number): TextLeaf {
  const isRead = /^\[\](\.children\[\])?\.text$|\.alt$/.test(leaf.path);
  return isRead && limit < (leaf.most ?? Infinity) ? { ...leaf, most: limit } : leaf;
}

const leastOnes = new Map<z.ZodType, unknown>();

/** The least that a shape allows: empty lists and texts, or the shortest. */
function least(schema: z.ZodType): unknown {
  if (!leastOnes.has(schema)) leastOnes.set(schema, leastOf(schema));
  return leastOnes.get(schema);
}

function leastOf(schema: z.ZodType): unknown {
  const def = defOf(schema);
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  const bound = (check: string) => checks.find((one) => one.check === check);
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {})
          .filter(([, member]) => defOf(member).type !== 'optional')
          .map(([key, member]) => [key, least(member)]),
      );
    case 'array': {
      const length = bound('length_equals')?.length ?? bound('min_length')?.minimum ?? 0;
      return Array.from({ length }, () => least(def.element as z.ZodType));
    }
    case 'tuple':
      return (def.items ?? []).map(least);
    case 'string': {
      const { pattern } = checks.find((check) => check.pattern) ?? {};
      if (pattern) return fc.sample(fc.stringMatching(pattern), { numRuns: 1, seed: 7 })[0];
      return 'x'.repeat(bound('min_length')?.minimum ?? 0);
    }
    case 'number':
      return Math.max(0, Math.ceil(bound('greater_than')?.value ?? 0)) + (bound('greater_than')?.inclusive ? 0 : 1);
    case 'boolean':
      return false;
    case 'literal':
      return def.values?.[0];
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'nullable':
      return null;
    case 'union':
      return least(def.options?.[0] as z.ZodType);
    default:
      throw new Error(`nothing least of ${def.type}`);
  }
}

export interface RecordShape {
  /** The kind, and of blocks the type too: `page`, `block quote`. */
  readonly name: string;
  readonly kind: AnyRecord['kind'];
  readonly schema: z.ZodType;
}

/** The shape of every kind of record and every type of block and exercise. */
export const recordShapes: readonly RecordShape[] = [
  ...Object.entries(kinds)
    .filter(([kind]) => kind !== 'block')
    .map(([kind, { data }]) => ({ name: kind, kind: kind as AnyRecord['kind'], schema: data as z.ZodType })),
  ...(defOf(blockData).options ?? []).map((schema) => ({
    name: `block ${String(defOf(defOf(schema).shape?.['type'] as z.ZodType).values?.[0])}`,
    kind: 'block' as const,
    schema,
  })),
];
