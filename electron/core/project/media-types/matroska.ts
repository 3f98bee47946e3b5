/** WebM (a profile of Matroska, RFC 9559): its tracks, size and length. Matroska under its own name is not played. */

import type { ByteSource } from './byte-source.ts';
import { withoutSize, type MediaType } from './media-type.ts';

/** Element ids (RFC 9559 section 5). */
const ids = {
  ebml: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackType: 0x83,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  cluster: 0x1f43b675,
} as const;

interface Element {
  readonly id: number;
  readonly start: number;
  /** Where it ends; a live recording leaves that open, and then it is the end of what holds it. */
  readonly end: number;
}

/** Null unless it is WebM with a track that can be seen or heard. What counts stands before the first cluster. */
export function matroska(head: Buffer, source: ByteSource): MediaType | null {
  if (head.length < 32 || head.readUInt32BE(0) !== ids.ebml) return null;
  const view = source.read(0, 1024 * 1024);
  const [first, ...rest] = children(view, 0, view.length);
  const docType = first && child(view, first, ids.docType);
  if (!docType || view.toString('latin1', docType.start, docType.end).replace(/\0+$/, '') !== 'webm') return null;
  const segment = rest.find(({ id }) => id === ids.segment);
  if (!segment) return null;
  const parts = children(view, segment.start, segment.end);
  const tracks = parts.find(({ id }) => id === ids.tracks);
  const entries = tracks ? children(view, tracks.start, tracks.end).filter(({ id }) => id === ids.trackEntry) : [];
  const kinds = entries.map((entry) => number(view, child(view, entry, ids.trackType)));
  const info = parts.find(({ id }) => id === ids.info);
  const duration = info ? lasting(view, info) : null;
  const film = entries[kinds.indexOf(1)];
  if (!film) return kinds.includes(2) ? withoutSize('audio/webm', duration) : null;
  const video = child(view, film, ids.video);
  const pixels = (id: number) => (video && number(view, child(view, video, id))) || null;
  return { ...withoutSize('video/webm', duration), width: pixels(ids.pixelWidth), height: pixels(ids.pixelHeight) };
}

function children(view: Buffer, from: number, to: number): readonly Element[] {
  const found: Element[] = [];
  const limit = Math.min(to, view.length);
  for (let at = from; at < limit && found.length < 10_000;) {
    const id = variable(view, at, false);
    const size = id && variable(view, at + id.length, true);
    if (!id || !size) break;
    const start = at + id.length + size.length;
    const open = size.value === 2 ** (7 * size.length) - 1;
    const end = open ? to : start + size.value;
    found.push({ id: id.value, start, end: Math.min(end, limit) });
    if (id.value === ids.cluster) break;
    at = end;
  }
  return found;
}

/** A number that says its own length (RFC 8794 section 4); an id keeps the marker, a size does not. */
function variable(view: Buffer, at: number, bare: boolean): { value: number; length: number } | null {
  const first = view[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > view.length || (!bare && length > 4)) return null;
  let value = bare ? first & (0xff >> length) : first;
  for (let index = 1; index < length; index++) value = value * 256 + (view[at + index] ?? 0);
  return { value, length };
}

function child(view: Buffer, parent: Element, id: number): Element | undefined {
  return children(view, parent.start, parent.end).find((element) => element.id === id);
}

function number(view: Buffer, element: Element | undefined): number {
  const length = element ? element.end - element.start : 0;
  return element && length >= 1 && length <= 6 ? view.readUIntBE(element.start, length) : 0;
}

/** Duration counts in timestamp units, of a millisecond unless said otherwise. */
function lasting(view: Buffer, info: Element): number | null {
  const duration = child(view, info, ids.duration);
  if (!duration) return null;
  const scale = number(view, child(view, info, ids.timestampScale)) || 1_000_000;
  const length = duration.end - duration.start;
  const units =
    length === 4 ? view.readFloatBE(duration.start) : length === 8 ? view.readDoubleBE(duration.start) : Number.NaN;
  return (units * scale) / 1e9;
}
