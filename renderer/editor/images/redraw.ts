/** Draws a part of a picture as a file of its own, of the same type, where a canvas keeps what it is. */

import type { Crop, Size } from '../../../shared/model/programme/crop.ts';
import type { MediaMime } from '../../../shared/model/programme/media-types.ts';

const quality = 0.9; // of what JPEG and WebP keep: no difference that is seen, at a third of the bytes

/** Drawings have no pixels to cut, and a GIF would stop moving. */
const redrawn: ReadonlySet<MediaMime> = new Set<MediaMime>(['image/jpeg', 'image/png', 'image/webp']);

export function canRedraw(mime: MediaMime): boolean {
  return redrawn.has(mime);
}

/** `crop` is in pixels of `whole`, which is the picture as it is shown: turned as its camera says. */
export async function redraw(
  picture: ImageBitmap | HTMLImageElement,
  { whole, crop, size, mime, name }: { whole: Size; crop: Crop; size: Size; mime: MediaMime; name: string },
): Promise<File | null> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  const [width, height] =
    picture instanceof HTMLImageElement
      ? [picture.naturalWidth, picture.naturalHeight]
      : [picture.width, picture.height];
  const across = width / whole.width;
  const down = height / whole.height;
  const part = [crop.x * across, crop.y * down, crop.width * across, crop.height * down] as const;
  context.drawImage(picture, ...part, 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, mime, quality));
  return blob && new File([blob], name, { type: blob.type });
}

const head = 64 * 1024; // bytes: both say so before their first picture

/** Whether a picture moves: PNG and WebP may, and a canvas would keep only where it starts. */
export async function isAnimated(file: Blob): Promise<boolean> {
  const bytes = new DataView(await file.slice(0, head).arrayBuffer());
  const word = (at: number) => (at + 4 <= bytes.byteLength ? bytes.getUint32(at) : 0);
  // WebP container: 'VP8X' and the second bit of its flags.
  if (word(8) === 0x57454250) return word(12) === 0x56503858 && (bytes.getUint8(20) & 0x02) !== 0;
  if (word(0) !== 0x89504e47) return false;
  // PNG: an 'acTL' chunk ahead of the first 'IDAT'.
  for (let at = 8; at + 8 <= bytes.byteLength; at += word(at) + 12) {
    if (word(at + 4) === 0x6163544c) return true;
    if (word(at + 4) === 0x49444154) return false;
  }
  return false;
}
