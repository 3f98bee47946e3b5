/** Self-check for the contract suite. */

import { anyRatings } from '../../exercise/rating.ts';
import { plainUnscored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Confidence, ConfidenceResponse } from './schema.ts';

export const fixtures: ExerciseFixtures<Confidence, ConfidenceResponse> = {
  examples: [
    [4, 4],
    [1, 2],
    [24, 11],
  ].map(([statements = 1, points = 2]) => ({
    ...plainUnscored,
    type: 'confidence' as const,
    prompt: `How well can you do these ${statements}?`,
    feedback: { correct: 'Come back to it after the workshop.', incorrect: '' as const },
    statements: Array.from({ length: statements }, (_, index) => ({
      id: `s${index}`,
      text: `I can do <${index}>`,
      advice: index % 3 === 2 ? '' : `Ask a partner\nabout ${index}.`,
      url: statements > 4 && index % 2 === 0 ? `#page${index}` : '',
    })),
    scale: Array.from({ length: points }, (_, index) => ({ id: `p${index}`, text: `Step ${index}` })),
  })),
  best: ({ statements, scale }) => Object.fromEntries(statements.map(({ id }) => [id, scale.at(-1)?.id ?? ''])),
  any: anyRatings,
  better: () => null,
};
