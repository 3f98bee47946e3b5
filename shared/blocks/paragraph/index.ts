/** A paragraph: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { checkInline } from '../check-inline.ts';
import { inlineHtml, isBlank } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { paragraphSchema, type Paragraph } from './schema.ts';
import { inlineOnPaper } from '../inline-paper.ts';

export const paragraph: BlockType<Paragraph> = {
  type: 'paragraph',
  schema: paragraphSchema,
  insert: { group: 'text' },
  create: () => ({ type: 'paragraph', children: [{ text: '' }] }),
  // An empty one is where the author stopped typing, not something to read.
  toHtml: (data, context) =>
    isBlank(data.children) ? null : h('p', { id: context.blockId }, inlineHtml(data.children, context)),
  onPaper: ({ children }, context) =>
    isBlank(children)
      ? []
      : [{ is: 'paragraph', look: 'plain', words: inlineOnPaper(children, context), mark: context.blockId }],
  check: (data, where) => checkInline(data.children, where),
};
