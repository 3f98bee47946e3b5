/** What sound and video share: a title, the words that are spoken, and what stands for them on paper. */

import { z } from '../base/zod.ts';
import { file, words } from '../model/fields.ts';
import { h, type Html } from '../base/html.ts';
import type { RenderContext, ShownFile } from './seam.ts';

export const recordingFields = (use: 'audio' | 'video') => ({
  /** Resource record, or null while none is chosen. */
  resource: file(use).nullable(),
  title: words(300),
  /** What is said and what happens, for those who read rather than listen. */
  transcript: words(200_000),
  /** Whether anything is said in it; music and silent pictures need no words. */
  speech: z.boolean(),
});

/** Seconds as minutes, or hours and minutes: `3:20`, `1:02:03`. */
export function playingTime(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** On paper nothing plays: what it was, how long it lasts, and the words. */
export function onPaper(kind: string, title: string, { data }: ShownFile, { playerLanguage }: RenderContext): Html {
  const length = data.duration ? ` (${playingTime(data.duration)})` : '';
  return h(
    'p',
    { class: 'paper' },
    h('span', { lang: playerLanguage }, kind),
    title === '' ? length : `: ${title}${length}`,
  );
}

/** Folds away without any script. */
export function transcriptHtml(transcript: string, { text, playerLanguage }: RenderContext): Html {
  if (transcript.trim() === '') return null;
  return h(
    'details',
    { class: 'transcript' },
    h('summary', { lang: playerLanguage }, text.transcript),
    paragraphs(transcript),
  );
}

/** Plain words as paragraphs: a blank line parts them, a line's end is kept. */
export function paragraphs(text: string): readonly Html[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) =>
      h(
        'p',
        {},
        part.split('\n').map((line, index) => (index === 0 ? line : [h('br'), line])),
      ),
    );
}
