/** Scoring and reporting of matching. */

import { assignScoring, strayTargets, type AssignParts } from '../../exercise/assign.ts';
import type { Plain } from '../plain.ts';
import type { Matching } from './schema.ts';

export const matchingParts: AssignParts<Plain<Matching>> = {
  sources: ({ pairs }) => pairs.map(({ id, left }) => ({ id, text: left })),
  targets: ({ pairs, distractors }) => [
    ...pairs.map(({ id, right }) => ({ id, text: right })),
    ...strayTargets(distractors),
  ],
  correct: ({ pairs }) => Object.fromEntries(pairs.map(({ id }) => [id, id])),
};

export const matchingScoring = assignScoring(matchingParts);
