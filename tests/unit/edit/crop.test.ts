/** Crops: always whole pixels of the image, the same however they are written, and copies that never grow. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copySize,
  cropWithin,
  fitted,
  fromPercent,
  isWhole,
  largestSide,
  toPercent,
  wholeOf,
  type Crop,
  type Size,
} from '../../../shared/model/programme/crop.ts';

const side = fc.integer({ min: 1, max: 20_000 });
const sizes = fc.record({ width: side, height: side });
const any = fc.double({ min: -50_000, max: 50_000, noNaN: true });
const wild = fc.record({ x: any, y: any, width: any, height: any });
const cropped = fc.tuple(sizes, wild).map(([size, crop]) => ({ size, crop: cropWithin(crop, size) }));

function expectInside(crop: Crop, size: Size): void {
  expect(Object.values(crop).every(Number.isInteger)).toBe(true);
  expect(Math.min(crop.x, crop.y)).toBeGreaterThanOrEqual(0);
  expect(Math.min(crop.width, crop.height)).toBeGreaterThanOrEqual(1);
  expect(crop.x + crop.width).toBeLessThanOrEqual(size.width);
  expect(crop.y + crop.height).toBeLessThanOrEqual(size.height);
}

describe('a crop', () => {
  it('is whole pixels inside the image, whatever was asked for', () => {
    fc.assert(fc.property(sizes, wild, (size, crop) => expectInside(cropWithin(crop, size), size)));
  });

  it('that is inside already stays what it is', () => {
    fc.assert(
      fc.property(cropped, ({ size, crop }) => {
        expect(cropWithin(crop, size)).toEqual(crop);
      }),
    );
  });

  it('is the same part in percent', () => {
    fc.assert(
      fc.property(cropped, ({ size, crop }) => {
        expect(fromPercent(toPercent(crop, size), size)).toEqual(crop);
      }),
    );
  });

  it('gives up size before place', () => {
    const size = { width: 3000, height: 2000 };
    expect(cropWithin({ x: 2500, y: 100, width: 1000, height: 500 }, size)).toEqual({
      x: 2500,
      y: 100,
      width: 500,
      height: 500,
    });
    expect(cropWithin({ x: 9000, y: -20, width: 10, height: 40 }, size)).toEqual({
      x: 2999,
      y: 0,
      width: 1,
      height: 20,
    });
  });

  it('is whole only when it is all there is', () => {
    const size = { width: 30, height: 20 };
    expect(isWhole(wholeOf(size), size)).toBe(true);
    expect(isWhole({ x: 0, y: 0, width: 30, height: 19 }, size)).toBe(false);
    expect(isWhole({ x: 1, y: 0, width: 29, height: 20 }, size)).toBe(false);
  });
});

describe('a copy', () => {
  it('of a large photo has the longest side that is ever needed, in the same shape', () => {
    expect(fitted({ width: 3000, height: 2000 })).toEqual({ width: 2560, height: 1707 });
    expect(fitted({ width: 2000, height: 4000 })).toEqual({ width: 1280, height: 2560 });
    expect(fitted({ width: 800, height: 600 })).toEqual({ width: 800, height: 600 });
    expect(fitted({ width: 20_000, height: 1 })).toEqual({ width: 2560, height: 1 });
  });

  it('is never larger than what it shows, nor than is needed, and keeps its shape to the pixel', () => {
    fc.assert(
      fc.property(cropped, fc.option(fc.integer({ min: 1, max: 30_000 })), ({ crop }, width) => {
        const copy = copySize(crop, width);
        expect(copy.width).toBeLessThanOrEqual(Math.min(crop.width, width ?? Infinity));
        expect(copy.height).toBeLessThanOrEqual(crop.height);
        expect(Math.max(copy.width, copy.height)).toBeLessThanOrEqual(largestSide);
        expect(Math.min(copy.width, copy.height)).toBeGreaterThanOrEqual(1);
        const ideal = (copy.width * crop.height) / crop.width;
        const spread = crop.height / crop.width; // a pixel of width is worth this much height
        expect(Math.abs(copy.height - Math.max(1, ideal))).toBeLessThanOrEqual(1 + spread);
      }),
    );
  });

  it('is as wide as it was asked to be', () => {
    const crop = { x: 10, y: 10, width: 1200, height: 900 };
    expect(copySize(crop, 600)).toEqual({ width: 600, height: 450 });
    expect(copySize(crop, 5000)).toEqual({ width: 1200, height: 900 });
    expect(copySize(crop, null)).toEqual({ width: 1200, height: 900 });
  });
});
