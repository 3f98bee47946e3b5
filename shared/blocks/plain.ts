/** The plain form of data with rich text: the same with words in its place, as they are scored, reported and read aloud. */

import type { z } from '../base/zod.ts';
import { replacing } from '../model/walk.ts';
import { inlineText, type RichText } from './inline.ts';

export type Plain<T> = T extends RichText
  ? // Not of what merely has a text as its nodes do.
    RichText extends T
    ? string
    : PlainMembers<T>
  : PlainMembers<T>;

type PlainMembers<T> = T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;

const inPlain = replacing('richText', (value) => inlineText(value as RichText));

/** Data never change once made, so their plain form is made once. */
const known = new WeakMap<object, unknown>();

export function plainOf<Data extends object>(schema: z.ZodType<Data>, data: Data): Plain<Data> {
  let plain = known.get(data);
  if (plain === undefined) known.set(data, (plain = inPlain(schema, data)));
  return plain as Plain<Data>;
}
