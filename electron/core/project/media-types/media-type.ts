/** What a file turned out to be. */

import type { MediaMime } from '../../../../shared/model/programme/media-types.ts';

export interface MediaType {
  readonly mime: MediaMime;
  readonly width: number | null;
  readonly height: number | null;
  /** Seconds. */
  readonly duration?: number | null;
}

/** A file of a supported type that would do harm, or of which learners would get nothing. */
export interface MediaRefusal {
  readonly refused: 'media.unsafeSvg' | 'captions.encoding' | 'captions.nothing';
  readonly detail: string;
}

/** A type without a size in pixels. */
export function withoutSize(mime: MediaMime, duration?: number | null): MediaType {
  if (duration === undefined) return { mime, width: null, height: null };
  const valid = duration !== null && Number.isFinite(duration) && duration > 0 && duration < 1_000_000;
  return { mime, width: null, height: null, duration: valid ? Math.round(duration * 1000) / 1000 || null : null };
}
