/** A heading: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { checkLinks } from '../check-links.ts';
import { inlineHtml, isBlank } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { headingSchema, type Heading } from './schema.ts';

export const heading: BlockType<Heading> = {
  type: 'heading',
  schema: headingSchema,
  insert: { group: 'text', forms: { heading2: { level: 2 }, heading3: { level: 3 }, heading4: { level: 4 } } },
  create: () => ({ type: 'heading', level: 2, children: [{ text: '' }] }),
  // A heading without words would be a nameless stop in a screen reader's list of headings.
  toHtml: (data, { blockId, apparatus }) =>
    isBlank(data.children) ? null : h(`h${data.level}`, { id: blockId }, inlineHtml(data.children, apparatus)),
  check: (data, where) => [
    ...(isBlank(data.children) ? [finding('heading.empty', 'warning', where)] : []),
    ...checkLinks(data.children, where),
  ],
};
