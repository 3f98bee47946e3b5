/** Ordering for the contract suite. */

import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import type { Ordering, OrderingResponse } from './schema.ts';
import { inOrder } from './score.ts';

export const fixtures: ExerciseFixtures<Ordering, OrderingResponse> = {
  examples: [4, 2, 20].flatMap((count) =>
    [true, false].map((partialCredit) => ({
      ...plainScored,
      type: 'ordering' as const,
      prompt: `Put these ${count} in order.`,
      points: 3,
      attempts: 0,
      partialCredit,
      items: Array.from({ length: count }, (_, index) => ({
        id: `s${index}`,
        text: `Step ${String.fromCharCode(122 - index)}`,
      })),
    })),
  ),
  best: ({ items }) => items.map(({ id }) => id),
  any(data, pick) {
    const left = data.items.map(({ id }) => id);
    return Array.from(data.items, () => left.splice(pick(left.length), 1)[0] ?? '');
  },
  better(data, answer) {
    const fine = inOrder(data, answer);
    const stray = answer.find((id) => !fine.includes(id));
    if (stray === undefined) return null;
    const order = data.items.map(({ id }) => id);
    // Behind the last of the well-ordered ones that come before it.
    const rest = answer.filter((id) => id !== stray);
    const before = fine.findLast((id) => order.indexOf(id) < order.indexOf(stray));
    return rest.toSpliced(before === undefined ? 0 : rest.indexOf(before) + 1, 0, stray);
  },
};
