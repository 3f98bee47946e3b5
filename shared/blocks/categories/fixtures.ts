/** Sorting into categories for the contract suite. */

import { anyAssignment, betterAssignment } from '../../exercise/assign.ts';
import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Categories, CategoriesResponse } from './schema.ts';
import { categoriesParts } from './score.ts';

export const fixtures: ExerciseFixtures<Categories, CategoriesResponse> = {
  examples: [
    [2, 4],
    [2, 2],
    [8, 36],
  ].flatMap(([categories = 2, items = 2]) =>
    [true, false].map((partialCredit) => ({
      ...plainScored,
      type: 'categories' as const,
      prompt: `Sort these ${items}.`,
      points: 3,
      attempts: 0,
      partialCredit,
      categories: Array.from({ length: categories }, (_, index) => ({ id: `c${index}`, text: `Category ${index}` })),
      items: Array.from({ length: items }, (_, index) => ({
        id: `i${index}`,
        text: `Item ${(index * 7) % items}`,
        category: `c${index % categories}`,
      })),
    })),
  ),
  best: (data) => categoriesParts.correct(data),
  any: (data, pick) => anyAssignment(categoriesParts.sources(data), categoriesParts.targets(data), pick),
  better: (data, answer) => betterAssignment(categoriesParts.correct(data), answer),
};
