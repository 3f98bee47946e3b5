/** What a platform looks at when it is given a package, and the pass marks that it reads there. */

import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';

export interface Shipped {
  readonly standard: ScormStandard;
  readonly manifest: string;
  readonly paths: readonly string[];
}

/** `adlcp:masteryscore` (CAM 1.2, 2.3.5.1), or ''. */
export function masteryOf({ manifest }: Shipped): string {
  return /<adlcp:masteryscore>([^<]*)</.exec(manifest)?.[1] ?? '';
}

/** The measure of the primary objective (SN 3.10), or ''. */
export function measureOf({ manifest }: Shipped): string {
  const primary = /<imsss:primaryObjective[^]*?<\/imsss:primaryObjective>/.exec(manifest)?.[0] ?? '';
  return /<imsss:minNormalizedMeasure>([^<]*)</.exec(primary)?.[1] ?? '';
}

/** The measure of the last objective, 1.0 where it has none: what some platforms take for the pass mark. */
export function lastMeasureOf({ manifest }: Shipped): string {
  const objectives = manifest.match(/<imsss:(primaryObjective|objective)\b[^>]*?(\/>|>[^]*?<\/imsss:\1>)/g) ?? [];
  const last = objectives.at(-1);
  if (last === undefined) return '';
  return /<imsss:minNormalizedMeasure>([^<]*)</.exec(last)?.[1] ?? '1.0';
}
