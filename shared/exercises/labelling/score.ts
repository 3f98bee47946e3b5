/** Scoring and reporting of labelling. */

import { assignScoring, type AssignParts } from '../assign.ts';
import type { Labelling } from './schema.ts';

export const labellingParts: AssignParts<Labelling> = {
  sources: ({ spots }) => spots.map(({ id }, index) => ({ id, text: String(index + 1) })),
  targets: ({ spots, distractors }) => [
    ...spots,
    // Named after their place, with a letter that no place's id can be mistaken for.
    ...distractors.map((text, index) => ({ id: `x0${index}`, text })),
  ],
  correct: ({ spots }) => Object.fromEntries(spots.map(({ id }) => [id, id])),
};

export const labellingScoring = assignScoring(labellingParts);
