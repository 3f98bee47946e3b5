/** Labelling for the contract suite. */

import { anyAssignment, betterAssignment } from '../../exercise/assign.ts';
import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Labelling, LabellingResponse } from './schema.ts';
import { labellingParts } from './score.ts';

export const fixtures: ExerciseFixtures<Labelling, LabellingResponse> = {
  examples: [3, 2, 20].map((count) => ({
    ...plainScored,
    type: 'labelling',
    prompt: `Label these ${count} places.`,
    points: 3,
    attempts: 0,
    partialCredit: count !== 2,
    image: 'r1',
    alt: 'A map of the region',
    spots: Array.from({ length: count }, (_, index) => ({
      id: `l${index}`,
      text: `Label <${index}>`,
      x: 10 + ((index * 29) % 80),
      y: 10 + ((index * 37) % 80),
    })),
    distractors: count === 3 ? ['Label of nothing'] : [],
  })),
  best: (data) => labellingParts.correct(data),
  any: (data, pick) => anyAssignment(labellingParts.sources(data), labellingParts.targets(data), pick),
  better: (data, answer) => betterAssignment(labellingParts.correct(data), answer),
};
