/** A callout: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { checkLinks } from '../check-links.ts';
import { inlineHtml } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { calloutSchema, type Callout } from './schema.ts';

export const callout: BlockType<Callout> = {
  type: 'callout',
  schema: calloutSchema,
  insert: {
    group: 'text',
    forms: { note: { tone: 'note' }, tip: { tone: 'tip' }, warning: { tone: 'warning' }, example: { tone: 'example' } },
  },
  create: () => ({ type: 'callout', tone: 'note', children: [{ text: '' }] }),
  toHtml: (data, { blockId, text, apparatus }) =>
    h(
      'div',
      { id: blockId, class: `callout ${data.tone}`, role: 'note' },
      h('p', { class: 'label' }, text[data.tone]),
      h('p', {}, inlineHtml(data.children, apparatus)),
    ),
  check: (data, where) => checkLinks(data.children, where),
};
