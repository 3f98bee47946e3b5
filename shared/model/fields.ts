/**
 * What a text in a record's data is, said once where its schema is made. What is no text - a number, a yes or no, one of a few -
 * zod's own types say already. Whatever searches, copies, counts or replaces asks here, by `walk.ts`.
 */

import { z } from '../base/zod.ts';

/** What a file is for, where a place does not take any. */
export type FileUse = 'image' | 'audio' | 'video' | 'captions';

/** The kinds of record that others name. */
export type RefKind = 'module' | 'page' | 'block' | 'goal' | 'competence' | 'term' | 'reference';

export type Field =
  /** A person's words, `most` characters. `of`: the member whose picture they describe; without it they would be wrong of the next one. */
  | { readonly is: 'words'; readonly most: number; readonly of?: string }
  /** A run of words with marks, and what stands between them; `most` characters as it is read without them. */
  | { readonly is: 'richText'; readonly most: number }
  /** What people say to one another about the programme, and what they quote of it: never searched or replaced as its own words. */
  | { readonly is: 'said' }
  /** Another record as JSON, as somebody would have it: no part of the programme. */
  | { readonly is: 'state' }
  /** A formula: searched, never touched by replacing words. */
  | { readonly is: 'latex' }
  /** What people tell a record apart by, as `B1`: searched, never touched by replacing words. */
  | { readonly is: 'code' }
  /** What machines tell something apart by: an id within its record, a digest, what a publisher calls it. */
  | { readonly is: 'name' }
  /** The id of a part of the same record. */
  | { readonly is: 'part' }
  /** The id of one of the programme's levels or audiences. */
  | { readonly is: 'label' }
  /** The id of another record. */
  | { readonly is: 'ref'; readonly kinds: readonly RefKind[] }
  /** The id of a file; `use` null takes any. */
  | { readonly is: 'file'; readonly use: FileUse | null }
  /** Where a link leads: `#` and the id of a page or block, or an address. `required`: there is no link without it. */
  | { readonly is: 'place'; readonly required: boolean }
  /** Somewhere on the web, never in the programme. */
  | { readonly is: 'address' }
  /** A BCP 47 tag. */
  | { readonly is: 'language' }
  /** A moment, in ISO 8601. */
  | { readonly is: 'stamp' }
  /** Said by zod. */
  | { readonly is: 'choice' }
  | { readonly is: 'number' }
  | { readonly is: 'flag' };

const fields = z.registry<Field>();

/** The schema, which says from here on what it is, and so does whatever is made of it by narrowing. */
export function saying<S extends z.ZodType>(schema: S, field: Field): S {
  fields.add(schema, field);
  return schema;
}

export const words = (most: number) => saying(z.string().max(most), { is: 'words', most });

export const wordsFor = (picture: string, most: number) =>
  saying(z.string().max(most), { is: 'words', most, of: picture });

export const richText = <Node extends z.ZodType>(node: Node) =>
  saying(z.array(node).min(1), { is: 'richText', most: Infinity });

/** Rich text with an end, by its words as `wordsOf` reads them: refused as a text of as many characters is. */
export function boundedText<Node extends z.ZodType>(
  node: Node,
  most: number,
  wordsOf: (text: z.infer<Node>[]) => string,
) {
  const bounded = z
    .array(node)
    .min(1)
    .check(({ value, issues }) => {
      if (wordsOf(value).length <= most) return;
      issues.push({ code: 'too_big', origin: 'string', maximum: most, inclusive: true, input: value });
    });
  return saying(bounded, { is: 'richText', most });
}

export const said = (most: number) => saying(z.string().max(most), { is: 'said' });

export const state = () => saying(z.string().min(2).max(20_000_000), { is: 'state' });

export const latex = (most: number) => saying(z.string().max(most), { is: 'latex' });

export const code = () => saying(z.string(), { is: 'code' });

export const name = () => saying(z.string(), { is: 'name' });

export const part = () => saying(z.string(), { is: 'part' });

export const label = () => saying(z.string(), { is: 'label' });

export const ref = (...kinds: readonly RefKind[]) => saying(z.string(), { is: 'ref', kinds });

export const file = (use: FileUse | null) => saying(z.string(), { is: 'file', use });

export const place = (most: number) => saying(z.string().max(most), { is: 'place', required: false });

export const linkPlace = (most: number) => saying(z.string().max(most), { is: 'place', required: true });

export const address = (most: number) => saying(z.string().max(most), { is: 'address' });

/** As HTML `lang` and `xml:lang` take it. */
export const language = () => saying(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), { is: 'language' });

export const stamp = () => saying(z.iso.datetime(), { is: 'stamp' });

/** What a schema without members is; null for a text that does not say, and for what has members or wraps another. */
export function fieldOf(schema: z.core.$ZodType): Field | null {
  const { type } = schema._zod.def;
  if (schema._zod.values) return { is: 'choice' };
  if (type === 'number') return { is: 'number' };
  return type === 'boolean' ? { is: 'flag' } : (fields.get(schema) ?? null);
}

/** What the file is for that a place takes; null for any. */
export function fileUse(schema: z.ZodString | z.ZodNullable<z.ZodString>): FileUse | null {
  const field = fieldOf(schema instanceof z.ZodNullable ? schema.unwrap() : schema);
  return field?.is === 'file' ? field.use : null;
}

type Numeric = z.ZodNumber | z.ZodNullable<z.ZodNumber>;

/** The most that the schema takes, for the form it is filled in with: characters of a text, members of a list, the highest number. */
export function limitOf(schema: z.ZodString | z.ZodArray | Numeric): number {
  if (schema instanceof z.ZodString) return schema.maxLength ?? Infinity;
  if (!(schema instanceof z.ZodArray)) return rangeOf(schema).max;
  const field = fieldOf(schema);
  if (field?.is === 'richText') return field.most;
  const bounds = schema.def.checks?.map((check) => check._zod.def as Partial<z.core.$ZodCheckMaxLengthDef>) ?? [];
  return bounds.find(({ check }) => check === 'max_length')?.maximum ?? Infinity;
}

/** The lowest and the highest number that the schema takes. */
export function rangeOf(schema: Numeric): { readonly min: number; readonly max: number } {
  const { minValue, maxValue } = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  return { min: minValue ?? -Infinity, max: maxValue ?? Infinity };
}
