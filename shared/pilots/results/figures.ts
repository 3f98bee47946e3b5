/** The figures of an item analysis: a correlation, the upper and lower groups, and how far each may be off. */

export interface Point {
  readonly item: number;
  readonly rest: number;
}

export type Range = readonly [least: number, most: number];

const z95 = 1.959964;

/** Of one that all earned the same of, or of such a rest, there is none. */
function isFlat(points: readonly Point[], of: keyof Point): boolean {
  return points.every((point) => Math.abs(point[of] - (points[0]?.[of] ?? 0)) < 1e-9);
}

/** Pearson's, which of right and wrong is the point-biserial. */
export function correlation(points: readonly Point[]): number | null {
  if (isFlat(points, 'item') || isFlat(points, 'rest')) return null;
  const mean = (of: keyof Point): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean('item'), mean('rest')];
  let [xy, xx, yy] = [0, 0, 0];
  for (const { item, rest } of points) {
    xy += (item - x) * (rest - y);
    xx += (item - x) ** 2;
    yy += (rest - y) ** 2;
  }
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}

/** By Fisher's transformation, at 95 %. */
export function correlationRange(value: number, count: number): Range {
  const z = Math.atanh(Math.min(1 - 1e-12, Math.max(-1 + 1e-12, value)));
  const by = z95 / Math.sqrt(count - 3);
  return [Math.tanh(z - by), Math.tanh(z + by)];
}

/** Wilson's, at 95 %: never below 0 or above 1, whatever the count. */
export function shareRange(share: number, count: number): Range {
  const spread = z95 ** 2 / count;
  const middle = (share + spread / 2) / (1 + spread);
  const by = (z95 * Math.sqrt((share * (1 - share)) / count + spread / (4 * count))) / (1 + spread);
  return [Math.max(0, middle - by), Math.min(1, middle + by)];
}

const tail = 0.27;

/**
 * The mean of those who did best in the rest less that of those who did worst, 27 % each (Kelley 1939). Those who did equally well at
 * the edge of a group share the places that are left in it, so that nobody's place in a file counts.
 */
export function upperLower(points: readonly Point[]): number | null {
  if (isFlat(points, 'item') || isFlat(points, 'rest')) return null;
  const places = tail * points.length;
  const value = groupMean(points, places, -1) - groupMean(points, places, 1);
  return Math.min(1, Math.max(-1, value));
}

function groupMean(points: readonly Point[], places: number, sign: 1 | -1): number {
  const byRest = Map.groupBy(points, ({ rest }) => rest);
  let [sum, left] = [0, places];
  for (const rest of [...byRest.keys()].sort((a, b) => sign * (a - b))) {
    const equals = byRest.get(rest) ?? [];
    const taken = Math.min(left, equals.length);
    sum += (equals.reduce((all, { item }) => all + item, 0) / equals.length) * taken;
    left -= taken;
    if (left <= 0) break;
  }
  return sum / places;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
