/** Numbers on an image never cover the middle of the place they number, as long as a corner of it leaves room. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderHtml } from '../../shared/base/html.ts';
import type { RenderContext } from '../../shared/blocks/seam.ts';
import { spotsHtml, type Spot } from '../../shared/exercise/spots-html.ts';

const size = fc.integer({ min: 200, max: 2000 });
const percent = fc.integer({ min: 0, max: 90 });

/** The circle with the number, and the place as it is drawn. */
function drawn(spot: Spot, width: number, height: number) {
  const context = { resource: () => ({ path: 'x.png', width, height }) } as unknown as RenderContext;
  const html = renderHtml(spotsHtml({ image: 'i', alt: '' }, [spot], context));
  const [circle] = [...html.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)];
  const [x = 0, y = 0, radius = 0] = (circle ?? []).slice(1).map(Number);
  return { x, y, radius };
}

it.each([
  ['an area', fc.record({ width: fc.integer({ min: 6, max: 60 }), height: fc.integer({ min: 6, max: 60 }) })],
  ['a point', fc.constant({})],
])('of %s', (_name, extent) => {
  fc.assert(
    fc.property(size, size, percent, percent, extent, (width, height, left, top, area) => {
      const spot: Spot = { id: 'a', x: left, y: top, ...area };
      const { x, y, radius } = drawn(spot, width, height);
      const unit = Math.max(width, height) / 50;
      expect(radius).toBeCloseTo(unit, 0);
      // It lies on the image whole.
      expect(x - radius).toBeGreaterThanOrEqual(-0.2);
      expect(y - radius).toBeGreaterThanOrEqual(-0.2);
      const [across, down] = [((spot.width ?? 0) * width) / 100, ((spot.height ?? 0) * height) / 100];
      const [startX, startY] = [(left * width) / 100, (top * height) / 100];
      const fitsAcross = startX > 3 * unit || startX + across < width - 3 * unit;
      const fitsDown = startY > 3 * unit || startY + down < height - 3 * unit;
      fc.pre(
        fitsAcross && fitsDown && (area === undefined || spot.width === undefined || Math.min(across, down) > unit),
      );
      const middle = { x: startX + across / 2, y: startY + down / 2 };
      expect(Math.hypot(middle.x - x, middle.y - y)).toBeGreaterThan(radius);
    }),
  );
});
