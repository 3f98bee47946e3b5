/** One item of a list. Rendered alone it is a list of one; renderBlocks gathers runs into nested lists. */

import { h } from '../../base/html.ts';
import { checkLinks } from '../check-links.ts';
import { inlineHtml } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { listItemSchema, type ListItem } from './schema.ts';

export const listItem: BlockType<ListItem> = {
  type: 'list-item',
  schema: listItemSchema,
  insert: { group: 'text', forms: { bulleted: { style: 'bulleted' }, numbered: { style: 'numbered' } } },
  create: () => ({ type: 'list-item', style: 'bulleted', depth: 0, children: [{ text: '' }] }),
  toHtml: (data, { blockId, apparatus }) =>
    h(data.style === 'numbered' ? 'ol' : 'ul', {}, h('li', { id: blockId }, inlineHtml(data.children, apparatus))),
  check: (data, where) => checkLinks(data.children, where),
};
