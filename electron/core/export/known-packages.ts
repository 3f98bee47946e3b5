/** Packages that a programme was just compared with: what was published last is what the next one is held against. */

import type { KnownPackages } from '../../../shared/output/replace/against.ts';
import type { ProjectFile } from '../project/project-file.ts';

type Packages = Map<string, NonNullable<ReturnType<KnownPackages['get']>>>;

/** Of each programme; a package is held as long as the programme is open, and no longer than so many came after it. */
const most = 3;
const ofProject = new WeakMap<ProjectFile, Packages>();

export function knownPackages(project: ProjectFile): KnownPackages {
  const packages: Packages = ofProject.get(project) ?? new Map();
  ofProject.set(project, packages);
  return {
    get: (key) => packages.get(key),
    set(key, made) {
      packages.delete(key);
      packages.set(key, made);
      for (const old of [...packages.keys()].slice(0, -most)) packages.delete(old);
      return packages;
    },
  };
}
