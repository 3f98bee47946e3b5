/** Reading what was typed as minutes, and the marks of an axis of minutes. Pure. */

/** Null for nothing; undefined for what is no number of minutes from 0 to `most`. A comma is a decimal point. */
export function parseMinutes(typed: string, most: number, whole: boolean): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  const minutes = Number(text);
  return minutes <= most && (!whole || Number.isInteger(minutes)) ? minutes : undefined;
}

const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 300, 600, 1200, 3000, 6000, 12_000];

/** From 0 to the first mark at or beyond the longest, at most seven of them, whole hours where there are hours. */
export function axisMarks(longest: number): readonly number[] {
  const step = steps.find((one) => longest / one <= 6) ?? 60 * Math.ceil(longest / 360);
  const count = Math.max(1, Math.ceil(longest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
