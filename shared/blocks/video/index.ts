/** Video: how it starts, renders, reads and is checked (WCAG 1.2.2, 1.2.3). */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { namedHtml } from '../copied-html.ts';
import { onPaper, paragraphs, transcriptHtml } from '../recording.ts';
import type { BlockType } from '../seam.ts';
import { videoSchema, type Video, type VideoTrack } from './schema.ts';
import { recordingOnPaper } from '../recording-paper.ts';
import { shareOfPage } from '../widths.ts';

export const video: BlockType<Video> = {
  type: 'video',
  schema: videoSchema,
  insert: { group: 'media' },
  create: () => ({
    type: 'video',
    resource: null,
    poster: null,
    title: '',
    tracks: [],
    transcript: '',
    speech: true,
    width: 'full',
  }),
  toHtml: (data, context) => {
    const file = data.resource === null ? undefined : context.resource(data.resource);
    if (!file) return null;
    const shown = data.tracks.filter(isRead);
    // Captions in the language of the module are on from the start; with one track there is nothing to choose.
    const first = shown.find(({ language }) => language === context.language) ?? shown[0];
    return h(
      'figure',
      { id: context.blockId, class: `video ${data.width}`, 'data-block': 'video' },
      // First or last in a figure (HTML 4.4.12); the style shows it below the picture.
      data.title === '' ? null : h('figcaption', {}, data.title),
      h(
        'video',
        {
          controls: true,
          preload: 'metadata',
          playsinline: true,
          src: file.path,
          // Width and height keep its place free while it loads.
          width: file.width,
          height: file.height,
          poster: data.poster === null ? null : context.resource(data.poster)?.path,
          'aria-label': data.title === '' ? context.text.video : data.title,
        },
        data.tracks.map((track) => {
          const captions = context.resource(track.resource);
          const { kind, language, label } = track;
          return captions
            ? h('track', {
                kind,
                src: captions.path,
                srclang: language,
                label: label || language,
                default: track === first,
              })
            : null;
        }),
      ),
      onPaper(context.text.video, data.title, file, context),
      transcriptHtml(data.transcript, context),
    );
  },
  onPaper: (data, context) => {
    const { poster, title, width } = data;
    const picture =
      poster === null || !context.resource(poster)
        ? []
        : [{ is: 'figure' as const, file: poster, alt: title, share: shareOfPage[width], caption: null }];
    return recordingOnPaper(context.text.video, data, context, picture);
  },
  toCopiedHtml: ({ title, resource, transcript }, { say, fileName }) => [
    namedHtml(say('insert.video'), title || fileName(resource)),
    paragraphs(transcript),
  ],
  // What tracks are called stands in the player's menu.
  toText: ({ title, transcript }) => [title, transcript].filter(Boolean).join('\n'),
  check: (data, where) => [
    ...(data.resource === null ? [finding('video.empty', 'error', where)] : []),
    ...(data.speech && !data.tracks.some(isRead) ? [finding('video.captions', 'warning', where)] : []),
  ],
  brings: { script: true, style: true },
  keys: ['play'],
};

/** Whether a track puts what is heard into words on the picture. */
function isRead({ kind }: VideoTrack): boolean {
  return kind === 'captions' || kind === 'subtitles';
}
