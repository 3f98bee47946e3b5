/** A hotspot in a document: the numbered places, each with a box to tick. */

import { rich } from '../rich-text.ts';
import { optionsKey, optionsOnPaper } from '../../exercise/choice-paper.ts';
import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import { spotsOnPaper } from '../../exercise/spots-paper.ts';
import type { Hotspot } from './schema.ts';

export const hotspotPaper: OnPaper<Hotspot> = {
  onPaper: (data, context) =>
    askedOnPaper(
      data,
      data.multiple ? context.paper.tickPlaces : context.paper.tickPlace,
      context,
      ...spotsOnPaper(data, data.spots, context),
      ...optionsOnPaper(numbered(data), data.multiple ? 'any' : 'one'),
    ),
  keyOnPaper: (data) => optionsKey(numbered(data)),
};

function numbered({ spots }: Hotspot) {
  return spots.map((spot, index) => ({ ...spot, text: [...rich(`${index + 1}. `), ...spot.text] }));
}
