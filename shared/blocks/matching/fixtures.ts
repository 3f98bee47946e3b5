/** Matching for the contract suite. */

import { anyAssignment, betterAssignment } from '../../exercise/assign.ts';
import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Matching, MatchingResponse } from './schema.ts';
import { matchingParts } from './score.ts';

export const fixtures: ExerciseFixtures<Matching, MatchingResponse> = {
  examples: [3, 2, 20].flatMap((count) =>
    [true, false].map((partialCredit) => ({
      ...plainScored,
      type: 'matching' as const,
      prompt: `Match these ${count}.`,
      points: 4,
      attempts: 0,
      partialCredit,
      pairs: Array.from({ length: count }, (_, index) => ({
        id: `p${index}`,
        left: `Left ${index}`,
        right: `Right <${index}>`,
      })),
      distractors: count === 3 ? ['Right of nothing'] : [],
    })),
  ),
  best: (data) => matchingParts.correct(data),
  any: (data, pick) => anyAssignment(matchingParts.sources(data), matchingParts.targets(data), pick),
  better: (data, answer) => betterAssignment(matchingParts.correct(data), answer),
};
