/** A formula on a line of its own: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import type { BlockType } from '../seam.ts';
import { formulaHtml } from './formula.ts';
import { mathSchema, type MathBlock } from './schema.ts';

export const math: BlockType<MathBlock> = {
  type: 'math',
  schema: mathSchema,
  insert: { group: 'media' },
  create: () => ({ type: 'math', source: '', alt: '' }),
  // Focusable, because a wide formula scrolls sideways and must do so by keyboard too (WCAG 2.1.1).
  toHtml: (data, { blockId }) => {
    const formula = formulaHtml(data.source, data.alt, true);
    const shown = formula.ok ? formula.value : h('code', {}, data.source);
    const label = data.alt.trim() === '' ? data.source : data.alt;
    return h('div', { id: blockId, class: 'formula', role: 'group', tabindex: 0, 'aria-label': label || null }, shown);
  },
  onPaper: ({ source, alt }) => (source.trim() === '' ? [] : [{ is: 'formula', source, alt }]),
  toText: (data) => (data.alt.trim() === '' ? data.source : data.alt),
  check: (data, where) => {
    const formula = formulaHtml(data.source, data.alt, true);
    return formula.ok ? [] : [finding(formula.error.code, 'error', where, formula.error.params)];
  },
  brings: { style: true },
  keys: ['wide'],
};
