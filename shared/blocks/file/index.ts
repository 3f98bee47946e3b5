/** A file to download: how it starts, renders, reads and is checked. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { downloadName } from '../../model/programme/media-types.ts';
import { namedHtml } from '../copied-html.ts';
import { paragraphs } from '../recording.ts';
import type { BlockType } from '../seam.ts';
import { fileFacts } from './facts.ts';
import { fileSchema, type FileBlock } from './schema.ts';
import { own } from '../inline-paper.ts';
import { paragraph, paragraphsOf, said } from '../../flow/pieces.ts';

export const file: BlockType<FileBlock> = {
  type: 'file',
  schema: fileSchema,
  insert: { group: 'media' },
  create: () => ({ type: 'file', resource: null, title: '', description: '' }),
  toHtml: (data, { blockId, resource, text, playerLanguage }) => {
    const kept = data.resource === null ? undefined : resource(data.resource);
    if (!kept) return null;
    const name = downloadName(kept.data.name, kept.data.mime);
    return h(
      'div',
      { id: blockId, class: 'file' },
      h(
        'a',
        { href: kept.path, download: name },
        h('span', { class: 'hidden', lang: playerLanguage }, `${text.download}: `),
        data.title.trim() === '' ? name : data.title,
      ),
      h('span', { class: 'facts' }, fileFacts(kept.data, playerLanguage)),
      data.description === '' ? null : h('p', {}, data.description),
    );
  },
  onPaper: ({ resource, title, description }, context) => {
    const kept = resource === null ? undefined : context.resource(resource);
    if (!kept) return [];
    const name = title.trim() === '' ? downloadName(kept.data.name, kept.data.mime) : title;
    return [
      paragraph([
        ...own(`${context.text.download}: `, context),
        ...said(name, { bold: true }),
        ...said(` (${fileFacts(kept.data, context.playerLanguage)})`),
      ]),
      ...paragraphsOf(description),
    ];
  },
  toCopiedHtml: ({ title, resource, description }, { say, fileName }) => [
    namedHtml(say('insert.file'), title || fileName(resource)),
    paragraphs(description),
  ],
  check: (data, where) => (data.resource === null ? [finding('file.empty', 'error', where)] : []),
  brings: { style: true },
};
