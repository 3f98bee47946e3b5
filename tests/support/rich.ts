/** Rich text for tests: any there may be, and exercises from their plain form. */

import fc from 'fast-check';
import type { z } from '../../shared/base/zod.ts';
import type { RichText, TextNode } from '../../shared/blocks/inline.ts';
import { exerciseType, type ExerciseData, type PlainExercise } from '../../shared/blocks/exercises.ts';
import type { Plain } from '../../shared/blocks/plain.ts';
import { rich } from '../../shared/blocks/rich-text.ts';
import { blockData, type BlockData } from '../../shared/blocks/registry.ts';
import { fieldOf } from '../../shared/model/fields.ts';
import { changing, gone } from '../../shared/model/walk.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '😀'), maxLength: 4 });
const textNode: fc.Arbitrary<TextNode> = fc.oneof(
  words.map((text) => ({ text })),
  words.map((text) => ({ text, bold: true as const })),
  words.map((text) => ({ text, sub: true as const, lang: 'da' })),
);
const bare: [{ text: '' }] = [{ text: '' }];
const node: fc.Arbitrary<RichText[number]> = fc.oneof(
  { weight: 3, arbitrary: textNode },
  fc
    .array(textNode, { minLength: 1, maxLength: 2 })
    .map((children) => ({ type: 'link' as const, url: 'https://example.org/', children })),
  fc.tuple(words, words).map(([source, alt]) => ({ type: 'formula' as const, source, alt, children: bare })),
  words.map((alt) => ({ type: 'picture' as const, resource: 'r1', alt, children: bare })),
);

export const anyRich: fc.Arbitrary<RichText> = fc.array(node, { minLength: 1, maxLength: 6 });

/** Data as a record holds it, from its plain form. */
export function richOf<Data>(schema: z.ZodType<Data>, plain: Plain<Data>): Data {
  return lifted(schema, plain) as Data;
}

function lifted(schema: z.core.$ZodType, value: unknown): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (fieldOf(schema)?.is === 'richText') return typeof value === 'string' ? rich(value) : value;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, member]) => {
          const shape = def.shape[name];
          return [name, shape ? lifted(shape, member) : member];
        }),
      );
    case 'array':
      return (value as readonly unknown[]).map((item) => lifted(def.element, item));
    case 'nullable':
      return value === null ? null : lifted(def.innerType, value);
    default:
      return value;
  }
}

/** An exercise as a record holds it. */
export function written(plain: PlainExercise): ExerciseData {
  return richOf<ExerciseData>(exerciseType(plain).schema, plain);
}

const changeTexts = changing('richText');

/** The words that there were, and behind them one of everything, told apart by a number. */
export function enriched(data: ExerciseData): ExerciseData {
  let count = 0;
  const made = changeTexts(blockData, data, (text) => {
    count += 1;
    return [
      ...(text as RichText),
      { text: `bold${count}x`, bold: true },
      { type: 'link', url: `https://example.org/${count}x`, children: [{ text: 'there' }] },
      { type: 'formula', source: `x_{${count}}`, alt: `ex ${count}x`, children: bare },
      { type: 'picture', resource: 'r1', alt: `seen ${count}x`, children: bare },
    ];
  });
  if (made === gone) throw new Error('nothing is taken away');
  return made as ExerciseData;
}

const picture = { type: 'picture' as const, resource: 'r1', alt: 'seen', children: bare };

/** The block with a picture behind its words wherever there may be one: titles and code hold none. */
export function illustrated(data: BlockData): BlockData {
  let made = data;
  let texts = 1;
  for (let at = 0; at < texts; at++) {
    texts = 0;
    const tried = changeTexts(blockData, made, (text) => (texts++ === at ? [...(text as RichText), picture] : text));
    const read = blockData.safeParse(tried);
    if (read.success) made = read.data;
  }
  return made;
}
