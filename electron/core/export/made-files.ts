/** Files that were made of modules, each with what is said of putting it in the place of the one before. */

import type { PackageTree } from '../../../shared/output/package-tree.ts';
import type { MadeFile } from '../../../shared/output/publications.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { replacing } from './replacing.ts';

/** A file before anything is said of it. */
export interface UnjudgedFile extends Omit<MadeFile, 'verdict' | 'against'> {
  /** As it was built, where that is at hand. */
  readonly tree?: PackageTree;
}

/** Asked of the state that each was made of, whatever was written since. What cannot be compared is not called safe. */
export async function madeFiles(project: ProjectFile, files: readonly UnjudgedFile[]): Promise<readonly MadeFile[]> {
  const made: MadeFile[] = [];
  for (const { tree, ...file } of files) {
    const { module, format, written } = file;
    const { options, revision } = written;
    const intended = { module, format, options, revision, made: { tree, sha256: written.sha256 } };
    const held = await replacing(project, intended, null, false);
    const { is, last } = held.ok ? held.value : { is: null, last: null };
    made.push({ ...file, verdict: is ?? 'asNew', against: last?.publication.id ?? null });
  }
  return made;
}
