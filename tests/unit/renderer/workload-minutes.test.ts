/** Minutes as they are typed, and the marks of an axis of minutes. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisMarks, parseMinutes } from '../../../renderer/workspaces/plan/workload/minutes.ts';

describe('minutes as typed', () => {
  it('take a comma or a point, nothing as nothing, and refuse the rest', () => {
    expect(['2,5', ' 2.5 ', '0', '', ' '].map((typed) => parseMinutes(typed, 100, false))).toEqual([
      2.5,
      2.5,
      0,
      null,
      null,
    ]);
    const refused = ['-1', '101', '1e1', '1,2,3', 'ten', '0x1', '.', 'Infinity'];
    expect(refused.filter((typed) => parseMinutes(typed, 100, false) !== undefined)).toEqual([]);
    expect([parseMinutes('2.5', 100, true), parseMinutes('2', 100, true)]).toEqual([undefined, 2]);
  });
});

describe('the marks of an axis', () => {
  it('start at 0, reach the longest, stand apart evenly, and are seven at most', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10_000_000, noNaN: true }), (longest) => {
        const marks = axisMarks(longest);
        const step = marks[1] ?? 0;
        expect(marks).toEqual(marks.map((_, index) => index * step));
        expect(marks.at(-1)).toBeGreaterThanOrEqual(longest);
        expect(marks.at(-2)).toBeLessThanOrEqual(longest);
        expect(marks.length).toBeLessThanOrEqual(7);
        if (longest > 180) expect(step % 60).toBe(0);
      }),
    );
  });
});
