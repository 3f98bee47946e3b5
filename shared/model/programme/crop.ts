/** The part of an image that is shown, and how large the copy made of it is: whole pixels, never outside the image. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in pixels of the image that it is a part of. */
export interface Crop extends Size {
  readonly x: number;
  readonly y: number;
}

/** Twice what a page is ever wide: sharp on any screen, and a tenth of a camera's file. */
export const largestSide = 2560; // pixels

export function wholeOf({ width, height }: Size): Crop {
  return { x: 0, y: 0, width, height };
}

export function isWhole(crop: Crop, size: Size): boolean {
  return crop.x === 0 && crop.y === 0 && crop.width === size.width && crop.height === size.height;
}

/** The nearest rectangle of whole pixels within the image: its size gives way before its place does. */
export function cropWithin(crop: Crop, size: Size): Crop {
  const [x, width] = within(crop.x, crop.width, size.width);
  const [y, height] = within(crop.y, crop.height, size.height);
  return { x, y, width, height };
}

/** Both edges are rounded, not place and length: neighbouring parts stay neighbours. */
function within(start: number, length: number, limit: number): readonly [number, number] {
  const from = clamp(Math.round(start), 0, limit - 1);
  return [from, clamp(Math.round(start + length), from + 1, limit) - from];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** As large as it may be with this longest side: smaller where it must, never larger. */
export function fitted(size: Size, longest: number = largestSide): Size {
  const factor = Math.min(1, longest / Math.max(size.width, size.height));
  return { width: scaled(size.width, factor), height: scaled(size.height, factor) };
}

/** The size of a copy of this part, `width` wide, or as wide as it comes: a copy is never larger than what it shows. */
export function copySize(crop: Size, width: number | null): Size {
  const most = fitted(crop);
  if (width === null || width >= most.width) return most;
  return { width: Math.max(1, Math.round(width)), height: scaled(crop.height, width / crop.width) };
}

function scaled(length: number, factor: number): number {
  return Math.max(1, Math.round(length * factor));
}

/** The same part in percent of the image, as the handles on a picture of any size have it. */
export function toPercent(crop: Crop, size: Size): Crop {
  return {
    x: (crop.x / size.width) * 100,
    y: (crop.y / size.height) * 100,
    width: (crop.width / size.width) * 100,
    height: (crop.height / size.height) * 100,
  };
}

export function fromPercent(percent: Crop, size: Size): Crop {
  return cropWithin(
    {
      x: (percent.x / 100) * size.width,
      y: (percent.y / 100) * size.height,
      width: (percent.width / 100) * size.width,
      height: (percent.height / 100) * size.height,
    },
    size,
  );
}
