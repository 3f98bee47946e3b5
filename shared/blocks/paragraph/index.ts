/** A paragraph: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { checkLinks } from '../check-links.ts';
import { inlineHtml, isBlank } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { paragraphSchema, type Paragraph } from './schema.ts';

export const paragraph: BlockType<Paragraph> = {
  type: 'paragraph',
  schema: paragraphSchema,
  insert: { group: 'text' },
  create: () => ({ type: 'paragraph', children: [{ text: '' }] }),
  // An empty one is where the author stopped typing, not something to read.
  toHtml: (data, { blockId, apparatus }) =>
    isBlank(data.children) ? null : h('p', { id: blockId }, inlineHtml(data.children, apparatus)),
  check: (data, where) => checkLinks(data.children, where),
};
