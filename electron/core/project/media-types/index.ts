/** What a file is, told by its bytes and never by its name; with its size in pixels and its length where they say so. */

import { audio } from './audio.ts';
import type { ByteSource } from './byte-source.ts';
import { document } from './documents.ts';
import { image } from './images.ts';
import { isobmff } from './isobmff.ts';
import { matroska } from './matroska.ts';
import type { MediaRefusal, MediaType } from './media-type.ts';
import { text } from './texts.ts';

/**
 * Null for anything that is not one of the supported types or could run something: programs, pages, documents with
 * macros. What a file is depends on its first bytes alone, so nothing is two things at once.
 */
export function readMedia(source: ByteSource): MediaType | MediaRefusal | null {
  const head = source.read(0, 64 * 1024);
  return (
    image(head, source) ??
    isobmff(head, source) ??
    matroska(head, source) ??
    audio(head, source) ??
    document(head, source) ??
    text(head, source)
  );
}

/** The type alone, null also for what is refused. */
export function mediaType(source: ByteSource): MediaType | null {
  const read = readMedia(source);
  return read && 'refused' in read ? null : read;
}
