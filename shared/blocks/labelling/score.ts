/** Scoring and reporting of labelling. */

import { assignScoring, strayTargets, type AssignParts } from '../../exercise/assign.ts';
import type { Plain } from '../plain.ts';
import type { Labelling } from './schema.ts';

export const labellingParts: AssignParts<Plain<Labelling>> = {
  sources: ({ spots }) => spots.map(({ id }, index) => ({ id, text: String(index + 1) })),
  targets: ({ spots, distractors }) => [...spots, ...strayTargets(distractors)],
  correct: ({ spots }) => Object.fromEntries(spots.map(({ id }) => [id, id])),
};

export const labellingScoring = assignScoring(labellingParts);
