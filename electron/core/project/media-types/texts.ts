/** Plain text, tables as text and captions. Markup is none of these: a page under another name would still be a page. */

import { isUtf8 } from 'node:buffer';
import { countCues } from '../../../../shared/edit/captions.ts';
import { pieces, type ByteSource } from './byte-source.ts';
import { withoutSize, type MediaRefusal, type MediaType } from './media-type.ts';

const largestCaptions = 16 * 1024 * 1024; // bytes

export function text(head: Buffer, source: ByteSource): MediaType | MediaRefusal | null {
  if (head.length === 0) return null;
  for (const piece of pieces(source, 1024 * 1024)) if (!isText(piece)) return null;
  const start = head.toString('utf8').replace(/^\uFEFF/, '');
  // WebVTT 4.1: the word, then a space, a tab, a line's end or nothing more.
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(start)) return source.size <= largestCaptions ? captions(source) : null;
  if (/^\s*<[a-z!?/]/i.test(start) || start.startsWith('#!')) return null;
  return withoutSize(isTable(start) ? 'text/csv' : 'text/plain');
}

/** WebVTT is UTF-8 (4.1), and captions without a cue that players read show learners nothing. */
function captions(source: ByteSource): MediaType | MediaRefusal {
  const bytes = source.read(0, source.size);
  if (!isUtf8(bytes)) return { refused: 'captions.encoding', detail: '' };
  return countCues(bytes.toString('utf8')) > 0 ? withoutSize('text/vtt') : { refused: 'captions.nothing', detail: '' };
}

/** No control characters but tab, line ends and form feed: true of text in any encoding that ASCII is part of. */
function isText(piece: Buffer): boolean {
  return piece.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13);
}

/** Whether the first lines all have the same number of commas, semicolons or tabs outside quotes. */
function isTable(start: string): boolean {
  const lines = start
    .split(/\r\n?|\n/)
    .slice(0, 20)
    .filter((line) => line !== '');
  // The last line may be cut off where the head ends.
  const whole = start.length > 60_000 ? lines.slice(0, -1) : lines;
  return [',', ';', '\t'].some((separator) => {
    const counts = whole.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length);
    return whole.length >= 2 && (counts[0] ?? 0) >= 2 && counts.every((count) => count === counts[0]);
  });
}
