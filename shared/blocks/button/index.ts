/** A button: how it starts, renders, reads and is checked. It is a plain link, so it works without script. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { linkTarget } from '../inline-html.ts';
import type { BlockType } from '../seam.ts';
import { buttonSchema, type ButtonBlock } from './schema.ts';
import { paragraph, said } from '../../flow/pieces.ts';

export const button: BlockType<ButtonBlock> = {
  type: 'button',
  schema: buttonSchema,
  insert: { group: 'layout' },
  create: () => ({ type: 'button', label: '', url: '', look: 'primary' }),
  toHtml: (data, { blockId }) => {
    const target = linkTarget(data.url);
    const label = data.label.trim();
    // Without words or a place to go to it would be a stop that does nothing; the words stay.
    if (target === null || label === '') return h('p', { id: blockId }, label);
    // A link out of the package must not replace it inside the LMS's frame.
    const elsewhere = target.outside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
    const look = data.look === 'primary' ? 'button primary' : 'button';
    return h('p', { id: blockId, class: 'call' }, h('a', { class: look, href: target.href, ...elsewhere }, label));
  },
  onPaper: ({ url, label }) => {
    const target = linkTarget(url);
    const text = label.trim();
    if (text === '') return [];
    return [paragraph(target === null ? said(text) : [{ type: 'link', url: target.href, children: [{ text }] }])];
  },
  toCopiedHtml: ({ url, label }) => h('p', {}, url.startsWith('#') ? label : h('a', { href: url }, label || url)),
  check: (data, where) => [
    ...(data.label.trim() === '' ? [finding('button.unnamed', 'error', where)] : []),
    ...(data.url.trim() === '' ? [finding('button.nowhere', 'error', where, { label: data.label })] : []),
    ...(data.url.trim() !== '' && linkTarget(data.url) === null
      ? [finding('link.unsafe', 'warning', where, { words: data.label, url: data.url })]
      : []),
  ],
  brings: { style: true },
};
