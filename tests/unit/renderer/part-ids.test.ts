/** Ids of the parts of an exercise, as its editor gives them. */

import { describe, expect, it } from 'vitest';
import { partId } from '../../../shared/exercise/schema.ts';
import { freeId } from '../../../renderer/blocks/exercise-card/free-id.ts';

describe('the id of a new part', () => {
  it('is none that a removed part had, so that answers to that one do not go to it', () => {
    const parts = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    for (let round = 0; round < 200; round++) {
      const id = freeId(parts.slice(0, 2));
      expect(partId.safeParse(id).success).toBe(true);
      parts.push({ id });
    }
    // Drawn of 1.7 million: that three of two hundred come twice happens once in some three million runs.
    expect(new Set(parts.map(({ id }) => id)).size).toBeGreaterThanOrEqual(parts.length - 2);
    // Short enough to be stored by.
    expect(Math.max(...parts.map(({ id }) => id.length))).toBeLessThanOrEqual(5);
  });
});
