/** Matching in a document: letters of the right sides to write before the left ones. */

import { neutral, strayParts } from '../../exercise/assign-html.ts';
import { assignedKey, assignedOnPaper } from '../../exercise/assign-paper.ts';
import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import type { Matching } from './schema.ts';

export const matchingPaper: OnPaper<Matching> = {
  onPaper: (data, context) =>
    askedOnPaper(data, context.paper.writeLetters, context, ...assignedOnPaper(leftOf(data), rightOf(data))),
  keyOnPaper: (data) =>
    assignedKey(leftOf(data), rightOf(data), Object.fromEntries(data.pairs.map(({ id }) => [id, id]))),
};

function leftOf({ pairs }: Matching) {
  return pairs.map(({ id, left }) => ({ id, text: left }));
}

/** In an order that gives nothing away. */
function rightOf({ pairs, distractors }: Matching) {
  return neutral([...pairs.map(({ id, right }) => ({ id, text: right })), ...strayParts(distractors)]);
}
