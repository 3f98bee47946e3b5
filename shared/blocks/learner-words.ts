/** The words of a block that a learner reads, for counts and for naming it: all that people wrote in it, in reading order. */

import { reading } from '../model/walk.ts';
import { inlineWords } from './inline-html.ts';
import type { Inline } from './inline.ts';
import { blockData } from './registry.ts';

const readWords = reading('words', 'richText');

export function learnerWords(data: object): string {
  const parts: string[] = [];
  readWords(blockData, data, ({ is, value }) => parts.push(is === 'richText' ? inlineWords(value as Inline) : value));
  return parts.filter((part) => part.trim() !== '').join('\n');
}
