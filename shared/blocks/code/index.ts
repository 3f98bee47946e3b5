/** Preformatted text: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { inlineText } from '../inline.ts';
import type { BlockType } from '../seam.ts';
import { codeSchema, type Code } from './schema.ts';
import { said } from '../../flow/pieces.ts';

export const code: BlockType<Code> = {
  type: 'code',
  schema: codeSchema,
  insert: { group: 'text' },
  keys: ['wide'],
  create: () => ({ type: 'code', language: '', children: [{ text: '' }] }),
  // Focusable, because a long line scrolls sideways and must do so by keyboard too (WCAG 2.1.1).
  toHtml: (data, { blockId }) => h('pre', { id: blockId, tabindex: 0 }, h('code', {}, inlineText(data.children))),
  onPaper: ({ children }, { blockId }) => [
    { is: 'paragraph', look: 'code', words: said(inlineText(children)), mark: blockId },
  ],
  check: () => [],
};
