/** Which pictures are drawings with words in them, which must not shrink with the page until nobody can read them. */

import type { ShownFile } from '../seam.ts';

const wide = 560; // pixels: what is narrower fits on a phone nearly as it is

/** A vector drawing that is wider than a phone; a photograph loses nothing that a reader needs by being small. */
export function isDiagram({ width, data }: ShownFile): boolean {
  return data.mime === 'image/svg+xml' && (width ?? 0) >= wide;
}
