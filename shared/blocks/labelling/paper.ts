/** Labelling in a document: letters of the labels to write for the numbered places. */

import { neutral, strayParts } from '../../exercise/assign-html.ts';
import { assignedKey, assignedOnPaper } from '../../exercise/assign-paper.ts';
import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import { spotsOnPaper } from '../../exercise/spots-paper.ts';
import type { Labelling } from './schema.ts';

export const labellingPaper: OnPaper<Labelling> = {
  onPaper: (data, context) =>
    askedOnPaper(
      data,
      context.paper.writeLetters,
      context,
      ...spotsOnPaper(data, data.spots, context),
      ...assignedOnPaper(placesOf(data), labelsOf(data)),
    ),
  keyOnPaper: (data) =>
    assignedKey(placesOf(data), labelsOf(data), Object.fromEntries(data.spots.map(({ id }) => [id, id]))),
};

/** Their numbers are their names. */
function placesOf({ spots }: Labelling) {
  return spots.map(({ id }) => ({ id, text: [] }));
}

function labelsOf({ spots, distractors }: Labelling) {
  return neutral([...spots.map(({ id, text }) => ({ id, text })), ...strayParts(distractors)]);
}
