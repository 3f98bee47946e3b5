/** Something embedded from the web: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { lineHtml } from '../copied-html.ts';
import { paragraphs } from '../recording.ts';
import type { BlockType } from '../seam.ts';
import { embedAddress } from './address.ts';
import { embedSchema, type Embed } from './schema.ts';
import { paragraph, paragraphsOf, said } from '../../flow/pieces.ts';

export const embed: BlockType<Embed> = {
  type: 'embed',
  schema: embedSchema,
  insert: { group: 'media' },
  create: () => ({ type: 'embed', url: '', title: '', ratio: '16:9', fallback: '', image: null, alt: '' }),
  toHtml: (data, { blockId, resource, text, playerLanguage }) => {
    const address = embedAddress(data.url);
    if (!address) return null;
    const image = data.image === null ? undefined : resource(data.image);
    const named = (sentence: string) => sentence.replace('{host}', () => address.host);
    return h(
      'figure',
      {
        id: blockId,
        class: `embed r${data.ratio.replace(':', '-')}`,
        'data-block': 'embed',
        'data-url': address.url,
        'data-title': data.title === '' ? address.host : data.title,
      },
      data.title === '' ? null : h('figcaption', {}, data.title),
      h(
        'div',
        { class: 'stand-in' },
        image
          ? h('img', { src: image.path, alt: data.alt, width: image.width, height: image.height, loading: 'lazy' })
          : null,
        paragraphs(data.fallback),
      ),
      h('p', { class: 'asking', role: 'status', lang: playerLanguage }),
      h(
        'p',
        { class: 'actions', lang: playerLanguage },
        // Shown by the script that makes it work; without one the link is the way.
        h('button', { type: 'button', class: 'button', hidden: true }, named(text.loadFrom)),
        h('a', { href: address.url, target: '_blank', rel: 'noopener noreferrer' }, named(text.openFrom)),
      ),
      h('p', { class: 'paper' }, address.url),
    );
  },
  onPaper: ({ url, title, image, alt, fallback }, context) => {
    const address = embedAddress(url);
    if (!address) return [];
    const picture = image !== null && context.resource(image) ? image : null;
    return [
      ...(title === '' ? [] : [paragraph(said(title), 'panel', true)]),
      ...(picture === null ? [] : [{ is: 'figure' as const, file: picture, alt, share: 1, caption: null }]),
      ...paragraphsOf(fallback),
      paragraph([{ type: 'link', url: address.url, children: [{ text: address.url }] }]),
    ];
  },
  toCopiedHtml: ({ url, title, alt, fallback }) => [
    h('p', {}, h('a', { href: url }, title || url)),
    lineHtml(alt),
    paragraphs(fallback),
  ],
  check: (data, where) => [
    ...(embedAddress(data.url) ? [] : [finding('embed.address', 'error', where, { url: data.url })]),
    ...(data.fallback.trim() === '' && data.image === null ? [finding('embed.fallback', 'error', where)] : []),
    ...(data.image !== null && data.alt.trim() === '' && data.fallback.trim() === ''
      ? [finding('embed.alt', 'warning', where)]
      : []),
  ],
  brings: { script: true, style: true },
};
