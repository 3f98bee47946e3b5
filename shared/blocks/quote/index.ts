/** A quotation: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { checkInline } from '../check-inline.ts';
import { inlineHtml } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { quoteSchema, type Quote } from './schema.ts';
import { inlineOnPaper } from '../inline-paper.ts';
import { paragraph, said } from '../../flow/pieces.ts';

export const quote: BlockType<Quote> = {
  type: 'quote',
  schema: quoteSchema,
  insert: { group: 'text' },
  create: () => ({ type: 'quote', source: '', children: [{ text: '' }] }),
  toHtml: (data, context) =>
    h(
      'figure',
      { id: context.blockId, class: 'quote' },
      h('blockquote', {}, h('p', {}, inlineHtml(data.children, context))),
      data.source === '' ? null : h('figcaption', {}, data.source),
    ),
  onPaper: ({ children, source }, context) => [
    { is: 'paragraph', look: 'quote', words: inlineOnPaper(children, context), mark: context.blockId },
    ...(source === '' ? [] : [paragraph(said(source), 'source')]),
  ],
  check: (data, where) => checkInline(data.children, where),
};
