/** A heading: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { checkInline } from '../check-inline.ts';
import { inlineHtml, isBlank } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { headingSchema, type Heading } from './schema.ts';
import { inlineOnPaper } from '../inline-paper.ts';

export const heading: BlockType<Heading> = {
  type: 'heading',
  schema: headingSchema,
  insert: { group: 'text', forms: { heading2: { level: 2 }, heading3: { level: 3 }, heading4: { level: 4 } } },
  create: () => ({ type: 'heading', level: 2, children: [{ text: '' }] }),
  // A heading without words would be a nameless stop in a screen reader's list of headings.
  toHtml: (data, context) =>
    isBlank(data.children) ? null : h(`h${data.level}`, { id: context.blockId }, inlineHtml(data.children, context)),
  // Below the title of its page, which stands below that of its unit.
  onPaper: ({ level, children }, context) =>
    isBlank(children)
      ? []
      : [
          {
            is: 'heading',
            level: ({ 2: 3, 3: 4, 4: 5 } as const)[level],
            words: inlineOnPaper(children, context),
            mark: context.blockId,
          },
        ],
  check: (data, where) => [
    ...(isBlank(data.children) ? [finding('heading.empty', 'warning', where)] : []),
    ...checkInline(data.children, where),
  ],
};
