/** Survey for the contract suite. */

import { anyRatings } from '../../exercise/rating.ts';
import { plainUnscored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Likert, LikertResponse } from './schema.ts';

export const fixtures: ExerciseFixtures<Likert, LikertResponse> = {
  examples: [
    [4, 5],
    [1, 2],
    [3, 11],
    [36, 7],
  ].map(([statements = 1, points = 2]) => ({
    ...plainUnscored,
    type: 'likert' as const,
    prompt: `How far do you agree with these ${statements}?`,
    feedback: { correct: 'Thank you: we read every answer.', incorrect: '' as const },
    statements: Array.from({ length: statements }, (_, index) => ({
      id: `s${index}`,
      text: `Statement <${index}> about working in a cluster`,
    })),
    scale: Array.from({ length: points }, (_, index) => ({ id: `p${index}`, text: `Agree ${index}` })),
  })),
  best: ({ statements, scale }) => Object.fromEntries(statements.map(({ id }) => [id, scale.at(-1)?.id ?? ''])),
  any: anyRatings,
  better: () => null,
};
