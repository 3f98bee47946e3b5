/** All that people wrote in a block, in reading order. */

import type { z } from '../base/zod.ts';
import { reading } from '../model/walk.ts';
import { inlineWords } from './inline-html.ts';
import type { InlineNode } from './inline.ts';

const readWords = reading('words', 'richText');

export function learnerWords(schema: z.ZodType, data: object): string {
  const parts: string[] = [];
  readWords(schema, data, ({ is, value }) =>
    parts.push(is === 'richText' ? inlineWords(value as readonly InlineNode[]) : value),
  );
  return parts.filter((part) => part.trim() !== '').join('\n');
}
