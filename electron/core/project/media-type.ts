/** What an image file is, told by its bytes and never by its name; and its size in pixels. */

import type { ResourceData } from '../../../shared/programme/schema.ts';

export interface MediaType {
  readonly mime: ResourceData['mime'];
  readonly width: number | null;
  readonly height: number | null;
}

/** Null for anything that is not one of the supported image types, or an SVG that could run or load something. */
export function mediaType(bytes: Uint8Array): MediaType | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 12) return null;
  if (view.readUInt32BE(0) === 0x89504e47) return sized('image/png', png(view));
  if (view.readUInt16BE(0) === 0xffd8) return sized('image/jpeg', jpeg(view));
  if (view.toString('latin1', 0, 4) === 'GIF8') return sized('image/gif', [view.readUInt16LE(6), view.readUInt16LE(8)]);
  if (view.toString('latin1', 0, 4) === 'RIFF' && view.toString('latin1', 8, 12) === 'WEBP') {
    return sized('image/webp', webp(view));
  }
  return svg(view);
}

type Size = readonly [number, number] | null;

function sized(mime: ResourceData['mime'], size: Size): MediaType {
  const valid = size && size[0] > 0 && size[1] > 0 ? size : null;
  return { mime, width: valid?.[0] ?? null, height: valid?.[1] ?? null };
}

function png(view: Buffer): Size {
  return view.length >= 24 ? [view.readUInt32BE(16), view.readUInt32BE(20)] : null;
}

/** Walks JPEG segments to the first start-of-frame marker (ITU T.81 B.2.2). */
function jpeg(view: Buffer): Size {
  let at = 2;
  while (at + 9 < view.length && view[at] === 0xff) {
    const marker = view[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return [view.readUInt16BE(at + 7), view.readUInt16BE(at + 5)];
    }
    at += 2 + view.readUInt16BE(at + 2);
  }
  return null;
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

/** SVG is taken only when it can neither run nor fetch anything. */
function svg(view: Buffer): MediaType | null {
  const text = view.toString('utf8');
  const root = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg\b([^>]*)>/.exec(text);
  if (!root) return null;
  const hostile =
    /<(?:script|foreignObject|iframe|object|embed|use\s[^>]*href\s*=\s*["'](?!#))|<!(?:DOCTYPE|ENTITY)|\son\w+\s*=|href\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg))|url\(\s*["']?(?!#)|@import|javascript:/i;
  if (hostile.test(text)) return null;
  const box = /viewBox\s*=\s*["']\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root[1] ?? '');
  return sized('image/svg+xml', box ? [Math.round(Number(box[1])), Math.round(Number(box[2]))] : null);
}
