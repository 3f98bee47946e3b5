/** An image with numbered places in a document. */

import type { PaperContext } from '../blocks/seam.ts';
import type { Piece } from '../flow/flow.ts';
import type { Picture, Spot } from './spots-html.ts';

export function spotsOnPaper(
  { image, alt }: Picture,
  spots: readonly Spot[],
  { resource }: PaperContext,
): readonly Piece[] {
  if (image === null || !resource(image)) return [];
  // Nothing else of them, such as whether they are right.
  const places = spots.map(({ x, y, width, height }) => ({
    x,
    y,
    ...(width === undefined || height === undefined ? {} : { width, height }),
  }));
  return [{ is: 'figure', file: image, alt, share: 1, caption: null, spots: places }];
}
