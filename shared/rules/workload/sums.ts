/** Sums of minutes that are the same in whatever order their parts come. */

import { workKinds, type WorkKind } from '../../model/goals/schema.ts';
import type { BlockTime } from './block-time.ts';

export type ByKind = Readonly<Record<WorkKind, number>>;

export function kindsOf(blocks: readonly BlockTime[]): ByKind {
  const sums = Object.fromEntries(workKinds.map((kind) => [kind, 0])) as Record<WorkKind, number>;
  for (const { minutes, work } of blocks) sums[work] += thousandths(minutes);
  for (const kind of workKinds) sums[kind] /= 1000;
  return sums;
}

export function sumKinds(parts: readonly ByKind[]): ByKind {
  const sums = workKinds.map((kind) => [kind, total(parts.map((part) => part[kind]))] as const);
  return Object.fromEntries(sums) as Record<WorkKind, number>;
}

/** In whole thousandths of a minute, so that the order of the parts never changes a sum. */
export function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + thousandths(part), 0) / 1000;
}

function thousandths(minutes: number): number {
  return Math.round(minutes * 1000);
}
