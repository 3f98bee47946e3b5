/** A callout: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { checkInline } from '../check-inline.ts';
import { inlineHtml } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { calloutSchema, type Callout } from './schema.ts';
import { inlineOnPaper, own } from '../inline-paper.ts';
import { paragraph } from '../../flow/pieces.ts';

export const callout: BlockType<Callout> = {
  type: 'callout',
  schema: calloutSchema,
  insert: {
    group: 'text',
    forms: { note: { tone: 'note' }, tip: { tone: 'tip' }, warning: { tone: 'warning' }, example: { tone: 'example' } },
  },
  create: () => ({ type: 'callout', tone: 'note', children: [{ text: '' }] }),
  toHtml: (data, context) =>
    h(
      'div',
      { id: context.blockId, class: `callout ${data.tone}`, role: 'note' },
      h('p', { class: 'label' }, context.text[data.tone]),
      h('p', {}, inlineHtml(data.children, context)),
    ),
  onPaper: ({ tone, children }, context) => [
    {
      is: 'box',
      tone,
      label: own(context.text[tone], context),
      pieces: [paragraph(inlineOnPaper(children, context))],
      mark: context.blockId,
    },
  ],
  check: (data, where) => checkInline(data.children, where),
};
