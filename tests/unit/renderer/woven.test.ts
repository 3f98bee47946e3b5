/** The items of one category written anew: those of the others keep their places. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { woven } from '../../../renderer/blocks/categories/woven.ts';

it('holds the others as they stood and mine as they are given', () => {
  const isMine = (item: number): boolean => item % 2 === 0;
  const even = fc.nat(50).map((one) => one * 2);
  fc.assert(
    fc.property(fc.array(fc.nat(100)), fc.array(even), (all, mine) => {
      const made = woven(all, isMine, mine);
      expect(made.filter(isMine)).toEqual(mine);
      expect(made.filter((one) => !isMine(one))).toEqual(all.filter((one) => !isMine(one)));
      if (all.filter(isMine).length === mine.length) {
        expect(made.map(isMine)).toEqual(all.map(isMine));
      }
    }),
  );
});
