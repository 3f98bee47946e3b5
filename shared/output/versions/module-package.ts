/** A module's page, or its pages in several languages, as a whole package, with what a standard has beside it. */

import type { RecordId, Records } from '../../records/record.ts';
import type { ModuleView } from '../module-view.ts';
import { packageTree, type PackageEntry, type PackageTree } from '../package-tree.ts';
import { launchPage } from '../page/files.ts';
import { learnerFiles, type LearnerOptions } from './learner-files.ts';

export function modulePackage(
  records: Records,
  module: RecordId,
  options: LearnerOptions,
  beside: (view: ModuleView, launch: string) => readonly PackageEntry[] = () => [],
): PackageTree {
  const { view, files } = learnerFiles(records, module, options);
  return packageTree(launchPage, [...beside(view, launchPage), ...files]);
}
