/** What a file turned out to be. */

import type { MediaMime } from '../../../../shared/model/programme/media-types.ts';

export interface MediaType {
  readonly mime: MediaMime;
  readonly width: number | null;
  readonly height: number | null;
  /** Seconds; null for a recording that does not say it where it begins or ends. */
  readonly duration?: number | null;
}

/** A file of a supported type that would do harm, or of which learners would get nothing. */
export interface MediaRefusal {
  readonly refused: 'media.unsafeSvg' | 'captions.encoding' | 'captions.nothing';
  readonly detail: string;
}

/** A type without a size in pixels. */
export function withoutSize(mime: MediaMime, duration?: number | null): MediaType {
  return {
    mime,
    width: null,
    height: null,
    ...(duration === undefined ? {} : { duration: wholeMilliseconds(duration) }),
  };
}

/** Seconds as they are kept: to the millisecond, and null for what no recording can last. */
export function wholeMilliseconds(seconds: number | null): number | null {
  const valid = seconds !== null && Number.isFinite(seconds) && seconds > 0 && seconds < 1_000_000;
  return valid ? Math.round(seconds * 1000) / 1000 || null : null;
}
