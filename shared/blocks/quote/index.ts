/** A quotation: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { checkLinks } from '../check-links.ts';
import { inlineHtml } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { quoteSchema, type Quote } from './schema.ts';

export const quote: BlockType<Quote> = {
  type: 'quote',
  schema: quoteSchema,
  insert: { group: 'text' },
  create: () => ({ type: 'quote', source: '', children: [{ text: '' }] }),
  toHtml: (data, { blockId, apparatus }) =>
    h(
      'figure',
      { id: blockId, class: 'quote' },
      h('blockquote', {}, h('p', {}, inlineHtml(data.children, apparatus))),
      data.source === '' ? null : h('figcaption', {}, data.source),
    ),
  check: (data, where) => checkLinks(data.children, where),
};
