/** Raster images and SVG: which type their bytes are, and their size in pixels as they are shown. */

import type { MediaMime } from '../../../../shared/model/programme/media-types.ts';
import type { ByteSource } from './byte-source.ts';
import type { MediaRefusal, MediaType } from './media-type.ts';
import { readSvg } from './svg.ts';

/** An SVG is text that is read whole; drawings stay far below this. */
const largestSvg = 16 * 1024 * 1024; // bytes

/** Null for anything that is not one of the supported image types; an SVG that could run or load something is refused. */
export function image(view: Buffer, source: ByteSource): MediaType | MediaRefusal | null {
  if (view.length < 12) return null;
  if (view.readUInt32BE(0) === 0x89504e47) return sized('image/png', png(view));
  if (view.readUInt16BE(0) === 0xffd8 && view[2] === 0xff) return sized('image/jpeg', jpeg(source));
  if (view.toString('latin1', 0, 4) === 'GIF8') return sized('image/gif', [view.readUInt16LE(6), view.readUInt16LE(8)]);
  if (view.toString('latin1', 0, 4) === 'RIFF' && view.toString('latin1', 8, 12) === 'WEBP') {
    return sized('image/webp', webp(view));
  }
  if (source.size > largestSvg || !view.includes('svg')) return null;
  const drawing = readSvg(source.read(0, source.size).toString('utf8'));
  if (drawing?.refused === null) return sized('image/svg+xml', drawing.size);
  return drawing && { refused: 'media.unsafeSvg', detail: drawing.refused };
}

type Size = readonly [number, number] | null;

function sized(mime: MediaMime, size: Size): MediaType {
  const valid = size && size[0] > 0 && size[1] > 0 ? size : null;
  return { mime, width: valid?.[0] ?? null, height: valid?.[1] ?? null };
}

function png(view: Buffer): Size {
  return view.length >= 24 ? [view.readUInt32BE(16), view.readUInt32BE(20)] : null;
}

/**
 * Walks JPEG segments to the first start-of-frame marker (ITU T.81 B.2.2). A camera held upright stores its picture
 * lying down and says so in Exif: browsers turn it, so its width is what is stored as height.
 */
function jpeg(source: ByteSource): Size {
  let at = 2;
  let turned = false;
  for (let segments = 0; segments < 1000; segments++) {
    const head = source.read(at, 18);
    if (head.length < 10 || head[0] !== 0xff) return null;
    const marker = head[1] ?? 0;
    if (marker === 0xff) {
      at += 1; // a fill byte
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const size = [head.readUInt16BE(7), head.readUInt16BE(5)] as const;
      return turned ? [size[1], size[0]] : size;
    }
    const length = head.readUInt16BE(2);
    if (marker === 0xe1 && head.toString('latin1', 4, 10) === 'Exif\0\0') {
      turned = exifOrientation(source.read(at + 10, length - 8)) >= 5;
    }
    at += 2 + length;
  }
  return null;
}

/** Exif 2.3, 4.6.4: tag 0x0112 of the first directory; 5 to 8 lie on their side. 1 where nothing is said. */
function exifOrientation(tiff: Buffer): number {
  if (tiff.length < 14) return 1;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (start + 2 > tiff.length) return 1;
  for (let entry = 0; entry < short(start); entry++) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (short(at) === 0x0112) return short(at + 8);
  }
  return 1;
}

function webp(view: Buffer): Size {
  if (view.length < 30) return null;
  const kind = view.toString('latin1', 12, 16);
  if (kind === 'VP8X') return [view.readUIntLE(24, 3) + 1, view.readUIntLE(27, 3) + 1];
  if (kind === 'VP8 ') return [view.readUInt16LE(26) & 0x3fff, view.readUInt16LE(28) & 0x3fff];
  if (kind === 'VP8L') {
    const bits = view.readUInt32LE(21);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  return null;
}
