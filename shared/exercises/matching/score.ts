/** Scoring and reporting of matching. */

import { assignScoring, type AssignParts } from '../assign.ts';
import type { Matching } from './schema.ts';

export const matchingParts: AssignParts<Matching> = {
  sources: ({ pairs }) => pairs.map(({ id, left }) => ({ id, text: left })),
  targets: ({ pairs, distractors }) => [
    ...pairs.map(({ id, right }) => ({ id, text: right })),
    // Named after their place, with a letter that no pair's id can be mistaken for.
    ...distractors.map((text, index) => ({ id: `x0${index}`, text })),
  ],
  correct: ({ pairs }) => Object.fromEntries(pairs.map(({ id }) => [id, id])),
};

export const matchingScoring = assignScoring(matchingParts);
