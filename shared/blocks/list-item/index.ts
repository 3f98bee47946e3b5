/** One item of a list. Rendered alone it is a list of one; renderBlocks gathers runs into nested lists. */

import { h } from '../../base/html.ts';
import { checkInline } from '../check-inline.ts';
import { inlineHtml } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { listItemSchema, type ListItem } from './schema.ts';
import { inlineOnPaper } from '../inline-paper.ts';

export const listItem: BlockType<ListItem> = {
  type: 'list-item',
  schema: listItemSchema,
  insert: { group: 'text', forms: { bulleted: { style: 'bulleted' }, numbered: { style: 'numbered' } } },
  create: () => ({ type: 'list-item', style: 'bulleted', depth: 0, children: [{ text: '' }] }),
  toHtml: (data, context) =>
    h(
      data.style === 'numbered' ? 'ol' : 'ul',
      {},
      h('li', { id: context.blockId }, inlineHtml(data.children, context)),
    ),
  onPaper: ({ style, children }, context) => [
    { is: 'list', sign: style, items: [{ words: inlineOnPaper(children, context), mark: context.blockId }] },
  ],
  check: (data, where) => checkInline(data.children, where),
};
