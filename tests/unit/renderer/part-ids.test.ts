/** Ids of the parts of an exercise, as its editor gives them. */

import { describe, expect, it } from 'vitest';
import { partId } from '../../../shared/exercises/schema.ts';
import { freeId } from '../../../renderer/exercises/items-field.tsx';

describe('the id of a new part', () => {
  it('is none that a removed part had, so that answers to that one do not go to it', () => {
    const parts = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    // Drawn of 1.7 million: two of ten are the same once in some 37,000 runs.
    for (let round = 0; round < 10; round++) {
      const id = freeId(parts.slice(0, 2));
      expect(parts.map((part) => part.id)).not.toContain(id);
      expect(partId.safeParse(id).success).toBe(true);
      parts.push({ id });
    }
    // Short enough to be stored by.
    expect(Math.max(...parts.map(({ id }) => id.length))).toBeLessThanOrEqual(5);
  });
});
