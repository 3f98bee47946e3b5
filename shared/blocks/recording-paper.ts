/** Sound and film in a document, where nothing plays: what it is, how long it lasts, its words. */

import { paragraph, paragraphsOf, said } from '../flow/pieces.ts';
import type { Piece } from '../flow/flow.ts';
import { own } from './inline-paper.ts';
import { playingTime } from './recording.ts';
import type { PaperContext } from './seam.ts';

interface Recording {
  readonly resource: string | null;
  readonly title: string;
  readonly transcript: string;
}

export function recordingOnPaper(
  kind: string,
  { resource, title, transcript }: Recording,
  context: PaperContext,
  picture: readonly Piece[] = [],
): readonly Piece[] {
  const file = resource === null ? undefined : context.resource(resource);
  if (!file) return [];
  const { duration } = file.data;
  const length = duration ? ` (${playingTime(duration)})` : '';
  const named = title === '' ? length : `: ${title}${length}`;
  return [
    ...picture,
    paragraph([...own(kind, context), ...said(named)], 'label', transcript.trim() !== ''),
    ...(transcript.trim() === ''
      ? []
      : [paragraph(own(context.text.transcript, context), 'panel', true), ...paragraphsOf(transcript)]),
  ];
}
