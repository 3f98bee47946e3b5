/** Data as somebody else would have them: of two values of one schema a third that has something of both. */

import fc from 'fast-check';
import type { z } from '../../shared/base/zod.ts';
import type { InlineNode } from '../../shared/blocks/inline.ts';
import { changing, gone } from '../../shared/model/walk.ts';
import { assembled, cut, flatOf } from '../../shared/review/suggestions/flat.ts';
import { fromSchema } from './from-schema.ts';

const changeTexts = changing('richText');

/** As the editor keeps it, and as JSON does. */
export function kept<T>(schema: z.ZodType<T>, data: T): T {
  const tidy = changeTexts(schema, data, (text) => {
    const flat = flatOf(text as readonly InlineNode[]);
    return assembled(cut(flat, 0, flat.text.length));
  });
  if (tidy === gone) throw new Error('nothing is taken away');
  return JSON.parse(JSON.stringify(tidy)) as T;
}

/** Numbers from 0 to 1 in a row that is the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Something of each, down to the words. */
export function crossed(one: unknown, other: unknown, roll: () => number): unknown {
  const luck = roll();
  if (luck < 0.3) return one;
  if (typeof one === 'string' && typeof other === 'string') return crossedText(one, other, roll);
  if (Array.isArray(one) && Array.isArray(other)) return crossedList(one, other, roll);
  if (isObject(one) && isObject(other) && one['type'] === other['type'])
    return Object.fromEntries(
      [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
        const value = key === 'id' ? one[key] : crossed(one[key], other[key], roll);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  return luck < 0.6 ? one : other;
}

function crossedText(one: string, other: string, roll: () => number): string {
  const [a, b] = [one.split(' '), other.split(' ')];
  return a
    .flatMap((word, index) => {
      const luck = roll();
      if (luck < 0.6) return [word];
      if (luck < 0.75) return [];
      return luck < 0.85 ? [word, b[index % b.length] ?? ''] : [b[index % b.length] ?? ''];
    })
    .join(' ');
}

function crossedList(one: readonly unknown[], other: readonly unknown[], roll: () => number): unknown[] {
  const made = one.flatMap((item, index) => {
    const luck = roll();
    const another = other[index % Math.max(1, other.length)];
    if (luck < 0.4) return [item];
    if (luck < 0.75) return [crossed(item, another ?? item, roll)];
    if (luck < 0.85) return [];
    return another === undefined ? [item] : [item, another];
  });
  if (roll() < 0.15 && made.length > 1) made.push(...made.splice(Math.floor(roll() * made.length), 1));
  return made;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const drawn = new WeakMap<z.ZodType, readonly unknown[]>();
const count = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 400 : 30;

/** Some legal data of a schema, drawn once: what comes of crossing them is another each time. */
function drawnOf<T>(schema: z.ZodType<T>): readonly T[] {
  let found = drawn.get(schema) as readonly T[] | undefined;
  if (!found) {
    const all = fc.sample(fromSchema(schema, 6) as fc.Arbitrary<T>, { numRuns: count, seed: 1 });
    found = all.filter((data) => schema.safeParse(data).success).map((data) => kept(schema, data));
    drawn.set(schema, found);
  }
  return found;
}

/** Data of a schema and what `sides` people made of them, all legal. */
export function editedData<T>(schema: z.ZodType<T>, sides: number): fc.Arbitrary<readonly T[]> {
  const any = fc.constantFrom(...drawnOf(schema));
  return fc.tuple(any, any, any, fc.integer()).map(([one, another, other, seed]) => {
    const roll = dice(seed);
    const legal = (made: unknown, or: T): T => {
      const read = schema.safeParse(made);
      return read.success ? kept(schema, read.data) : or;
    };
    const base = legal(crossed(one, another, roll), one);
    const made = Array.from({ length: sides }, () => legal(crossed(base, other, roll), roll() < 0.5 ? other : base));
    return [base, ...made];
  });
}
