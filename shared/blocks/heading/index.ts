/** A heading: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { checkLinks } from '../check-links.ts';
import { inlineHtml, inlineText } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import type { Heading } from './schema.ts';

export const heading: BlockType<Heading> = {
  type: 'heading',
  create: () => ({ type: 'heading', level: 2, children: [{ text: '' }] }),
  toHtml: (data, { blockId }) => h(`h${data.level}`, { id: blockId }, inlineHtml(data.children)),
  toText: (data) => inlineText(data.children),
  check: (data, where) => [
    ...(inlineText(data.children).trim() === ''
      ? [{ code: 'heading.empty', severity: 'warning', where, params: {} } as const]
      : []),
    ...checkLinks(data.children, where),
  ],
};
