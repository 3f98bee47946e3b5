/** Sound: how it starts, renders, reads and is checked (WCAG 1.2.1). */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { namedHtml } from '../copied-html.ts';
import { onPaper, paragraphs, transcriptHtml } from '../recording.ts';
import type { BlockType } from '../seam.ts';
import { audioSchema, type Audio } from './schema.ts';
import { recordingOnPaper } from '../recording-paper.ts';

export const audio: BlockType<Audio> = {
  type: 'audio',
  schema: audioSchema,
  insert: { group: 'media' },
  create: () => ({ type: 'audio', resource: null, title: '', transcript: '', speech: true }),
  toHtml: (data, context) => {
    const file = data.resource === null ? undefined : context.resource(data.resource);
    if (!file) return null;
    return h(
      'figure',
      { id: context.blockId, class: 'audio' },
      data.title === '' ? null : h('figcaption', {}, data.title),
      h('audio', {
        controls: true,
        preload: 'metadata',
        src: file.path,
        'aria-label': data.title === '' ? context.text.sound : data.title,
      }),
      onPaper(context.text.sound, data.title, file, context),
      transcriptHtml(data.transcript, context),
    );
  },
  onPaper: (data, context) => recordingOnPaper(context.text.sound, data, context),
  toCopiedHtml: ({ title, resource, transcript }, { say, fileName }) => [
    namedHtml(say('insert.audio'), title || fileName(resource)),
    paragraphs(transcript),
  ],
  check: (data, where) => [
    ...(data.resource === null ? [finding('audio.empty', 'error', where)] : []),
    ...(data.speech && data.transcript.trim() === '' ? [finding('audio.transcript', 'warning', where)] : []),
  ],
  brings: { style: true },
  keys: ['play'],
};
