/** Times, shuffles and the search for the platform's API: small laws that platforms depend on. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFor, shuffled } from '../../../shared/player/shuffle.ts';
import { findApi } from '../../../shared/player/tracking/find-api.ts';
import { time12, timespan12 } from '../../../shared/player/tracking/time.ts';

describe('times', () => {
  it('write any duration as a CMITimespan that says what it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 * 3_600_000 }), (milliseconds) => {
        const match = /^(\d{4}):(\d\d):(\d\d)\.(\d\d)$/.exec(timespan12(milliseconds));
        const [hours, minutes, seconds, hundredths] = (match ?? []).slice(1).map(Number);
        expect(minutes).toBeLessThan(60);
        expect(seconds).toBeLessThan(60);
        const total =
          (((hours ?? NaN) * 60 + (minutes ?? NaN)) * 60 + (seconds ?? NaN)) * 1000 + (hundredths ?? NaN) * 10;
        expect(Math.abs(total - milliseconds)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('carry, start at nothing, and stay legal when a clock goes wrong', () => {
    expect(timespan12(59_995)).toBe('0000:01:00.00');
    expect(timespan12(3_599_999)).toBe('0001:00:00.00');
    expect(timespan12(0)).toBe('0000:00:00.00');
    expect(timespan12(-60_000)).toBe('0000:00:00.00');
    expect(timespan12(1e13)).toMatch(/^9999:\d\d:\d\d\.\d\d$/);
  });

  it('write the time of day in two digits each', () => {
    expect(time12(new Date(2026, 2, 1, 4, 5, 6))).toBe('04:05:06');
    expect(time12(new Date(2026, 2, 1, 23, 59, 59, 999))).toBe('23:59:59');
  });
});

describe('the shuffle', () => {
  const items = fc.uniqueArray(fc.integer(), { maxLength: 40 });

  it('is the same for the same seed, keeps every item, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(items, fc.integer(), (list, seed) => {
        const before = [...list];
        const result = shuffled(list, seed);
        expect(result).toEqual(shuffled(list, seed));
        expect(result.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
        expect(list).toEqual(before);
      }),
    );
  });

  it('gives every order of four about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 24_000; seed++) {
      const order = shuffled('abcd'.split(''), seedFor(seed, 'x')).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200);
  });

  it('differs between the exercises of one attempt and the attempts of one exercise', () => {
    const orders = (seeds: readonly number[]) =>
      new Set(seeds.map((seed) => shuffled('abcdefgh'.split(''), seed).join(''))).size;
    expect(orders(Array.from({ length: 20 }, (_, index) => seedFor(7, `b${index}`)))).toBeGreaterThan(17);
    expect(orders(Array.from({ length: 20 }, (_, index) => seedFor(index, 'b1')))).toBeGreaterThan(17);
  });
});

interface Frame {
  parent: Frame;
  opener: Frame | null;
  API?: unknown;
}

function frame(parent: Frame | null, opener: Frame | null = null): Frame {
  const made = { opener } as Frame;
  made.parent = parent ?? made;
  return made;
}

/** A frame of another origin: its parent and opener may be had, as in browsers; everything else throws. */
function foreign(parent: Frame | null, opener: Frame | null = null): Frame {
  const made: Frame = new Proxy(frame(parent, opener), {
    get(target, name, receiver) {
      if (name === 'parent') return parent ?? (receiver as Frame);
      if (name === 'opener') return target.opener;
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  });
  return made;
}

const find = (start: Frame) => findApi<unknown>(start as unknown as Window, 'API');
const api = { LMSInitialize: () => 'true' };

describe('the search for the API', () => {
  it('finds nothing where there is nothing', () => {
    expect(find(frame(null))).toBeNull();
    expect(find(frame(frame(frame(null)), frame(null)))).toBeNull();
  });

  it('finds it beside, above, and at the opener of the start or of the top', () => {
    const holder = Object.assign(frame(null), { API: api });
    expect(find(holder)).toBe(api);
    expect(find(frame(frame(holder)))).toBe(api);
    expect(find(frame(null, holder))).toBe(api);
    expect(find(frame(frame(null, holder)))).toBe(api);
    expect(find(frame(null, frame(frame(holder))))).toBe(api);
  });

  it('takes the nearest', () => {
    const far = Object.assign(frame(null), { API: { far: true } });
    const near = Object.assign(frame(far), { API: api });
    expect(find(frame(near, far))).toBe(api);
  });

  it('passes over frames of another origin', () => {
    const holder = Object.assign(frame(null), { API: api });
    expect(find(frame(foreign(foreign(holder))))).toBe(api);
    expect(find(frame(foreign(null, holder)))).toBe(api);
    expect(find(frame(foreign(null)))).toBeNull();
  });

  it('survives a frame whose every property throws, and still asks the opener', () => {
    const hostile = new Proxy({} as Frame, {
      get() {
        throw new Error('no');
      },
    });
    expect(find(frame(hostile))).toBeNull();
    expect(find(hostile)).toBeNull();
    expect(find(frame(hostile, Object.assign(frame(null), { API: api })))).toBe(api);
  });

  it('ends in a loop of frames and in an endless row of them', () => {
    const first = frame(null);
    const second = frame(first);
    first.parent = second;
    expect(find(first)).toBeNull();
    let asked = 0;
    const endless = (): Frame => ({
      get parent() {
        asked += 1;
        return endless();
      },
      opener: null,
    });
    expect(find(endless())).toBeNull();
    expect(asked).toBeLessThan(100);
  });
});
