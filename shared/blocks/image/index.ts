/** An image: how it starts, renders, reads and is checked (WCAG 1.1.1). */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { lineHtml, namedHtml } from '../copied-html.ts';
import type { BlockType } from '../seam.ts';
import { isDiagram } from './diagram.ts';
import { imageSchema, type Image } from './schema.ts';
import { said } from '../../flow/pieces.ts';
import { shareOfPage } from '../widths.ts';

export const image: BlockType<Image> = {
  type: 'image',
  schema: imageSchema,
  insert: { group: 'media' },
  keys: ['wide'],
  create: () => ({ type: 'image', resource: null, alt: '', decorative: false, caption: '', width: 'full' }),
  toHtml: (data, { blockId, resource }) => {
    const file = data.resource === null ? undefined : resource(data.resource);
    if (!file) return null;
    const picture = h('img', {
      src: file.path,
      alt: data.decorative ? '' : data.alt,
      // Width and height keep its place free while it loads.
      width: file.width,
      height: file.height,
      loading: 'lazy',
    });
    return h(
      'figure',
      { id: blockId, class: `image ${data.width}` },
      isDiagram(data, file.data) ? h('div', { class: 'diagram' }, picture) : picture,
      data.caption === '' ? null : h('figcaption', {}, data.caption),
    );
  },
  onPaper: ({ resource, alt, decorative, caption, width }, context) =>
    resource === null || !context.resource(resource)
      ? []
      : [
          {
            is: 'figure',
            file: resource,
            alt: decorative ? null : alt,
            share: shareOfPage[width],
            caption: caption === '' ? null : said(caption),
            mark: context.blockId,
          },
        ],
  toCopiedHtml: ({ alt, caption }, { say }) => [namedHtml(say('insert.image'), alt), lineHtml(caption)],
  toText: (data) => [data.decorative ? '' : data.alt, data.caption].filter(Boolean).join('\n'),
  check: (data, where) => [
    ...(data.resource === null ? [finding('image.empty', 'error', where)] : []),
    ...(!data.decorative && data.alt.trim() === '' ? [finding('image.alt', 'warning', where)] : []),
  ],
};
