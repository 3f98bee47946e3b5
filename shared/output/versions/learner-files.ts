/** The pages of a package, with everything that they have: of one language, or of all that a module is there in. */

import type { RecordId, Records } from '../../records/record.ts';
import { moduleView, type ModuleView } from '../module-view.ts';
import type { PackageEntry } from '../package-tree.ts';
import type { Telling } from '../page/content.ts';
import { launchPage, pageFiles, sharingFiles } from '../page/files.ts';
import type { Standard } from '../tracking/standard.ts';
import { hasAll } from './form.ts';
import { languageFiles, type LanguagePart } from './language-page.ts';
import { versionsIn } from './versions.ts';

export interface LearnerOptions extends Telling {
  readonly standard: Standard;
  /** Of the player's words; null follows the module. Where there are several languages, each speaks its own. */
  readonly language: string | null;
  readonly languages?: 'one' | 'all';
}

export interface LearnerFiles {
  /** As the package is called, described and identified. */
  readonly view: ModuleView;
  /** Not yet sorted. */
  readonly files: readonly PackageEntry[];
}

export function learnerFiles(
  records: Records,
  module: RecordId,
  { standard, language, languages = 'one', ...telling }: LearnerOptions,
): LearnerFiles {
  const views = hasAll({ languages }) ? viewsIn(records, module) : [];
  const [original, ...others] = views;
  if (original && others.length > 0) {
    return { view: original, files: together([original, ...others], standard, telling) };
  }
  const view = moduleView(records, module, { language, audience: 'learner' });
  if (!view) throw new Error(`no module ${module}`);
  return { view, files: pageFiles(view, standard, telling) };
}

/** The module in each language that goes, the original first. */
export function viewsIn(records: Records, module: RecordId): readonly ModuleView[] {
  return versionsIn(records, module).flatMap(
    (version) => moduleView(version.records, module, { language: null, audience: 'learner' }) ?? [],
  );
}

function together(
  [original, ...others]: readonly [ModuleView, ...ModuleView[]],
  standard: Standard,
  telling: Telling,
): readonly PackageEntry[] {
  const entries = new Map<string, PackageEntry>();
  // Pages of a site may lie on a disk, where none may look around itself: each keeps by itself what all keep under one name.
  const within = standard !== 'web';
  const part = (view: ModuleView): LanguagePart => {
    const folder = `${view.data.language}/`;
    const { page, shared } = sharingFiles(view, standard, { ...telling, folder, toShared: '../', within });
    for (const entry of [...page, ...shared]) entries.set(entry.path, entry);
    return { view, launch: `${folder}${launchPage}` };
  };
  const parts = [part(original), ...others.map(part)] as const;
  for (const entry of languageFiles(parts, standard, telling)) entries.set(entry.path, entry);
  return [...entries.values()];
}
