/** MP4 and M4A (ISO/IEC 14496-12): told apart by their tracks, never by their brand alone. */

import type { ByteSource } from './byte-source.ts';
import { withoutSize, type MediaType } from './media-type.ts';

/** Brands of the same container that browsers do not play in a video element: still pictures and QuickTime. */
const otherBrands = /^(qt {2}|heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis|crx |jp2 |jpx )/;
const largestIndex = 64 * 1024 * 1024; // bytes; an hour of film has an index of a few

interface Box {
  readonly type: string;
  readonly body: Buffer;
}

/** Null unless it is a film or a recording with an index that says what is in it. */
export function isobmff(head: Buffer, source: ByteSource): MediaType | null {
  if (head.length < 16 || head.toString('latin1', 4, 8) !== 'ftyp') return null;
  if (otherBrands.test(head.toString('latin1', 8, 12))) return null;
  const index = movie(source);
  if (!index) return null;
  const inside = boxes(index);
  const tracks = inside.filter(({ type }) => type === 'trak').map(({ body }) => track(body));
  const duration = lasting(inside.find(({ type }) => type === 'mvhd')?.body);
  const film = tracks.find(({ handler }) => handler === 'vide');
  if (film) return { ...withoutSize('video/mp4', duration), width: film.width, height: film.height };
  return tracks.some(({ handler }) => handler === 'soun') ? withoutSize('audio/mp4', duration) : null;
}

/** The body of the top-level `moov`, wherever in the file it lies. */
function movie(source: ByteSource): Buffer | null {
  let at = 0;
  for (let count = 0; count < 10_000 && at + 8 <= source.size; count++) {
    const head = source.read(at, 16);
    if (head.length < 8) return null;
    let size = head.readUInt32BE(0);
    let start = 8;
    if (size === 1 && head.length === 16) {
      size = Number(head.readBigUInt64BE(8));
      start = 16;
    }
    if (size === 0) size = source.size - at;
    if (size < start) return null;
    if (head.toString('latin1', 4, 8) === 'moov') {
      return size <= largestIndex ? source.read(at + start, size - start) : null;
    }
    at += size;
  }
  return null;
}

function boxes(body: Buffer): readonly Box[] {
  const found: Box[] = [];
  for (let at = 0; at + 8 <= body.length;) {
    const size = body.readUInt32BE(at);
    if (size < 8 || at + size > body.length) break;
    found.push({ type: body.toString('latin1', at + 4, at + 8), body: body.subarray(at + 8, at + size) });
    at += size;
  }
  return found;
}

function track(body: Buffer): { handler: string; width: number | null; height: number | null } {
  const inside = boxes(body);
  const media = boxes(inside.find(({ type }) => type === 'mdia')?.body ?? Buffer.alloc(0));
  const handler = media.find(({ type }) => type === 'hdlr')?.body.toString('latin1', 8, 12) ?? '';
  const header = inside.find(({ type }) => type === 'tkhd')?.body;
  // The last eight bytes are width and height as 16.16 fixed point (8.3.2).
  const pixels = (fromEnd: number) =>
    header && header.length >= 84 ? Math.round(header.readUInt32BE(header.length - fromEnd) / 65_536) || null : null;
  return { handler, width: pixels(8), height: pixels(4) };
}

/** 8.2.2: version 1 has times of 64 bits. */
function lasting(header: Buffer | undefined): number | null {
  if (!header || header.length < 32) return null;
  const [scale, duration] =
    header[0] === 1
      ? [header.readUInt32BE(20), Number(header.readBigUInt64BE(24))]
      : [header.readUInt32BE(12), header.readUInt32BE(16)];
  return scale > 0 ? duration / scale : null;
}
