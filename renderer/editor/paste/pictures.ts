/** Images of pasted HTML: the bytes where the clipboard has them, else what to tell of them. */

import type { PictureNode } from '../../../shared/blocks/inline.ts';
import { imageSchema } from '../../../shared/blocks/image/schema.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import type { Losses } from './losses.ts';

export interface Picture {
  readonly file: File;
  readonly alt: string;
  readonly caption: string;
  /** Place of the block that it follows, -1 before all. */
  readonly behind: number;
  /** What holds its place, where it stands among words. */
  readonly among?: PictureNode;
}

export function pictureFile(image: Element, losses: Losses): File | null {
  const source = (image.getAttribute('src') ?? '').trim();
  if (/^data:/i.test(source)) return dataFile(image, source, losses);
  if (isBeacon(image) || (source === '' && nameOf(image) === '')) return null;
  losses.add(/^(?:https?:)?\/\//i.test(source) ? 'webImages' : 'localImages', nameOf(image));
  return null;
}

/** What it shows, where that is short enough to be said of it; else it is words. A link on it cannot come. */
export function described(image: Element, losses: Losses): { readonly alt: string; readonly tooLong: string } {
  const link = image.closest('a')?.getAttribute('href') ?? '';
  if (link !== '' && !link.startsWith('#')) losses.add('imageLinks', link);
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  return alt.length > limitOf(imageSchema.shape.alt) ? { alt: '', tooLong: alt } : { alt, tooLong: '' };
}

const types: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/pjpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

function dataFile(image: Element, source: string, losses: Losses): File | null {
  const comma = source.indexOf(',');
  const [type = '', ...parameters] = source
    .slice('data:'.length, comma < 0 ? undefined : comma)
    .toLowerCase()
    .split(';');
  const extension = types[type.trim()];
  const bytes = comma < 0 ? null : decoded(source.slice(comma + 1), parameters.includes('base64'));
  if (extension !== undefined && bytes !== null && bytes.length > 0) {
    return new File([bytes], `pasted.${extension}`, { type: extension === 'jpg' ? 'image/jpeg' : type.trim() });
  }
  losses.add(extension === undefined ? 'otherImages' : 'damagedImages', nameOf(image) || type);
  return null;
}

function decoded(text: string, base64: boolean): Uint8Array<ArrayBuffer> | null {
  try {
    if (!base64) return new TextEncoder().encode(decodeURIComponent(text));
    return Uint8Array.from(atob(decodeURIComponent(text).replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return null; // damaged, and counted as such
  }
}

/** What a person would call it: its description, else its file. */
function nameOf(image: Element): string {
  const described = image.getAttribute('alt')?.trim() || image.getAttribute('title')?.trim();
  if (described) return described;
  const source = image.getAttribute('src') ?? '';
  return /^data:/i.test(source) ? '' : (/([^/\\:?#]+)(?:[?#].*)?$/.exec(source)?.[1] ?? '');
}

/** A dot that counts readers is no picture. */
function isBeacon(image: Element): boolean {
  return ['width', 'height'].every((side) => /^[0-2](?:px)?$/.test(image.getAttribute(side) ?? ''));
}
