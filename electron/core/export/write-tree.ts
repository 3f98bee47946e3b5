/** Writes what a tree is to become: an archive, or what a printer makes of it. */

import type { Result } from '../../../shared/base/result.ts';
import type { PackageTree } from '../../../shared/output/package-tree.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { Printer } from './printing/printer.ts';
import { writePackage, type WriteOptions, type Written } from './write-package.ts';

export interface TreeOptions extends WriteOptions {
  /** None where nothing prints. */
  readonly printer?: Printer | undefined;
}

/** Fails as `writePackage` does, and as `writePrint`. */
export async function writeTree(
  tree: PackageTree,
  project: ProjectFile,
  options: TreeOptions,
): Promise<Result<Written>> {
  if (!tree.printed) return writePackage(tree, project, options);
  const { writePrint } = await import('./printing/print-tree.ts');
  return writePrint(tree, project, options);
}
