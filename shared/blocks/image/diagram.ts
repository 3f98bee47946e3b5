/** Which pictures are drawings: their words must not shrink with the page until nobody can read them. */

import type { ResourceData } from '../../model/programme/schema.ts';
import type { Image } from './schema.ts';

const wide = 560; // pixels: what is narrower fits on a phone nearly as it is

/** A photograph loses nothing by being small, and what its author made small has no words to be read. */
export function isDiagram({ width }: Pick<Image, 'width'>, file: Pick<ResourceData, 'mime' | 'width'>): boolean {
  return width === 'full' && file.mime === 'image/svg+xml' && (file.width ?? 0) >= wide;
}
