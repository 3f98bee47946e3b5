/** Which part of a large table is drawn, how far it scrolls, and where keys lead in it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveIn, roomOfHeads, scrollFor, windowOf } from '../../../renderer/workspaces/plan/alignment/matrix-window.ts';

const size = fc.integer({ min: 10, max: 80 });
const count = fc.integer({ min: 0, max: 2000 });
const view = fc.integer({ min: 0, max: 1200 });

describe('the part that is drawn', () => {
  it('holds all that is in view and little more', () => {
    fc.assert(
      fc.property(size, count, view, fc.nat(100_000), (one, many, seen, scroll) => {
        const at = Math.min(scroll, Math.max(0, one * many - seen));
        const { from, to } = windowOf(at, seen, one, many);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(many);
        expect(from * one).toBeLessThanOrEqual(at);
        expect(to === many || to * one >= at + seen).toBe(true);
        expect(to - from).toBeLessThanOrEqual(Math.ceil(seen / one) + 10);
      }),
    );
  });

  it('holds the one that was scrolled to, and what was whole already does not move', () => {
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 80, max: 1200 }),
        fc.nat(),
        (one, many, seen, pick) => {
          const index = pick % many;
          const scroll = scrollFor(index, 0, seen, one);
          expect(index * one).toBeGreaterThanOrEqual(scroll);
          expect((index + 1) * one).toBeLessThanOrEqual(scroll + seen);
          expect(scrollFor(index, scroll, seen, one)).toBe(scroll);
          const { from, to } = windowOf(scroll, seen, one, many);
          expect(from <= index && index < to).toBe(true);
        },
      ),
    );
  });
});

describe('keys', () => {
  const grid = { rows: 3, columns: 4 };

  it('stay in the table, heads included', () => {
    expect(moveIn('ArrowUp', { row: -1, column: 0 }, grid, false, 5)).toEqual({ row: -1, column: 0 });
    expect(moveIn('ArrowLeft', { row: 0, column: 0 }, grid, false, 5)).toEqual({ row: 0, column: -1 });
    expect(moveIn('ArrowRight', { row: 0, column: 3 }, grid, false, 5)).toEqual({ row: 0, column: 3 });
    expect(moveIn('PageDown', { row: 0, column: 3 }, grid, false, 5)).toEqual({ row: 2, column: 3 });
  });

  it('reach the ends of a row and of the table', () => {
    expect(moveIn('End', { row: 1, column: 0 }, grid, false, 5)).toEqual({ row: 1, column: 3 });
    expect(moveIn('Home', { row: 1, column: 2 }, grid, false, 5)).toEqual({ row: 1, column: -1 });
    expect(moveIn('End', { row: 0, column: 0 }, grid, true, 5)).toEqual({ row: 2, column: 3 });
    expect(moveIn('Home', { row: 2, column: 3 }, grid, true, 5)).toEqual({ row: 0, column: -1 });
    expect(moveIn('x', { row: 2, column: 3 }, grid, false, 5)).toBeNull();
  });
});

describe('the heads of the columns', () => {
  it('have room for two lines of the longest name, and no more than is seemly', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 20 }), (names) => {
        const { line, behind } = roomOfHeads(names);
        const longest = Math.max(0, ...names.map((name) => name.length));
        expect(line).toBeGreaterThanOrEqual(Math.min(250, longest * 3.25));
        expect(line).toBeLessThanOrEqual(250);
        expect(behind).toBeLessThan(line);
        expect(roomOfHeads([...names, '']).line).toBe(line);
      }),
    );
  });
});
