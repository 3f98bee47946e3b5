/** Where modules stand in a drawing of what is taken before what: from left to right, each behind all that it asks for. */

import type { RecordId } from '../../records/record.ts';

export const box = { width: 190, height: 56 } as const;
const gap = { x: 56, y: 20 } as const;
const margin = 4;

interface Linked {
  readonly id: RecordId;
  readonly before: readonly RecordId[];
}

export interface PrerequisitesMap {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly id: RecordId; readonly x: number; readonly y: number }[];
  /** As paths of SVG. */
  readonly lines: readonly string[];
}

/** Of those that are given, in their order from top to bottom; a circle of modules is cut where it closes. */
export function prerequisitesMap(modules: readonly Linked[]): PrerequisitesMap {
  const known = new Map(modules.map((module) => [module.id, module]));
  const columns = new Map<RecordId, number>();
  const columnOf = (id: RecordId, above: ReadonlySet<RecordId>): number => {
    const placed = columns.get(id);
    if (placed !== undefined) return placed;
    const within = new Set([...above, id]);
    const before = (known.get(id)?.before ?? []).filter((one) => known.has(one) && !within.has(one));
    const column = Math.max(-1, ...before.map((one) => columnOf(one, within))) + 1;
    columns.set(id, column);
    return column;
  };
  const heights: number[] = [];
  const places = new Map<RecordId, { readonly x: number; readonly y: number }>();
  for (const { id } of modules) {
    const column = columnOf(id, new Set());
    const row = heights[column] ?? 0;
    heights[column] = row + 1;
    places.set(id, { x: margin + column * (box.width + gap.x), y: margin + row * (box.height + gap.y) });
  }
  const lines = modules.flatMap(({ id, before }) => {
    const to = places.get(id);
    return before.flatMap((one) => {
      const from = places.get(one);
      return from && to ? [curve(from, to)] : [];
    });
  });
  const rows = Math.max(0, ...[...heights].map((height) => height || 0));
  return {
    width: heights.length * (box.width + gap.x) - gap.x + 2 * margin,
    height: rows * (box.height + gap.y) - gap.y + 2 * margin,
    boxes: [...places].map(([id, place]) => ({ id, ...place })),
    lines,
  };
}

function curve(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }) {
  const [x1, y1] = [from.x + box.width, from.y + box.height / 2];
  const [x2, y2] = [to.x - 2, to.y + box.height / 2];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
