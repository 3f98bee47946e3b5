/** A package as a platform gets it, read back from what an export builds. */

import { scorm12 } from '../../../shared/output/formats/scorm12/index.ts';
import { scorm2004 } from '../../../shared/output/formats/scorm2004/index.ts';
import { filesOf, type PackageTree } from '../../../shared/output/package-tree.ts';
import type { PackageContent } from '../../../shared/output/page/content.ts';
import { presetIds } from '../../support/formats.ts';
import type { Records } from '../../../shared/records/record.ts';
import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';
import type { Shipped } from './shipped.ts';

export interface Package extends Shipped {
  readonly content: PackageContent;
}

export function packageOf(records: Records, standard: ScormStandard, preset: (typeof presetIds)[number]): Package {
  return packageIn(treeFor(records, standard, preset), standard);
}

/** Its files, as an export would write them. */
export function treeFor(records: Records, standard: ScormStandard, preset: (typeof presetIds)[number]): PackageTree {
  return standard === 'scorm12'
    ? scorm12.build(records, 'mod', { ...scorm12.defaults, preset })
    : scorm2004['4th'].build(records, 'mod', { ...scorm2004['4th'].defaults, preset });
}

export function packageIn(tree: PackageTree, standard: ScormStandard): Package {
  const files = filesOf(tree);
  const script = files.text('content.js') ?? '';
  return {
    standard,
    manifest: files.text('imsmanifest.xml') ?? '',
    paths: files.paths,
    content: JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)) as PackageContent,
  };
}

/** Of presets that make one and the same package the first: a platform cannot tell them apart. */
export function presetsThatDiffer(
  made: (preset: (typeof presetIds)[number]) => unknown,
): readonly (typeof presetIds)[number][] {
  const packages = presetIds.map((preset) => JSON.stringify(made(preset)));
  return presetIds.filter((_, at) => packages.indexOf(packages[at] ?? '') === at);
}
