/** A package as a platform gets it, read back from what an export builds. */

import { scorm12 } from '../../../shared/output/formats/scorm12/index.ts';
import { scorm2004 } from '../../../shared/output/formats/scorm2004/index.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import type { PackageContent } from '../../../shared/output/page/content.ts';
import type { presetIds } from '../../support/formats.ts';
import type { Records } from '../../../shared/records/record.ts';
import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';

export interface Package {
  readonly standard: ScormStandard;
  readonly manifest: string;
  readonly paths: readonly string[];
  readonly content: PackageContent;
}

export function packageOf(records: Records, standard: ScormStandard, preset: (typeof presetIds)[number]): Package {
  const tree =
    standard === 'scorm12'
      ? scorm12.build(records, 'mod', { ...scorm12.defaults, preset })
      : scorm2004['4th'].build(records, 'mod', { ...scorm2004['4th'].defaults, preset });
  const files = filesOf(tree);
  const script = files.text('content.js') ?? '';
  return {
    standard,
    manifest: files.text('imsmanifest.xml') ?? '',
    paths: files.paths,
    content: JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)) as PackageContent,
  };
}

/** `adlcp:masteryscore` (CAM 1.2, 2.3.5.1), or ''. */
export function masteryOf({ manifest }: Package): string {
  return /<adlcp:masteryscore>([^<]*)</.exec(manifest)?.[1] ?? '';
}

/** The measure of the primary objective (SN 3.10), or ''. */
export function measureOf({ manifest }: Package): string {
  const primary = /<imsss:primaryObjective[^]*?<\/imsss:primaryObjective>/.exec(manifest)?.[0] ?? '';
  return /<imsss:minNormalizedMeasure>([^<]*)</.exec(primary)?.[1] ?? '';
}

/** The measure of the last objective, 1.0 where it has none: what some platforms take for the pass mark. */
export function lastMeasureOf({ manifest }: Package): string {
  const objectives = manifest.match(/<imsss:(primaryObjective|objective)\b[^>]*?(\/>|>[^]*?<\/imsss:\1>)/g) ?? [];
  const last = objectives.at(-1);
  if (last === undefined) return '';
  return /<imsss:minNormalizedMeasure>([^<]*)</.exec(last)?.[1] ?? '1.0';
}
