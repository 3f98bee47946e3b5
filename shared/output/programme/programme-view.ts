/** A programme as one package sees it: its modules in order, each with the files of its page, and the files that they share. */

import type { ProgrammeData } from '../../model/programme/schema.ts';
import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import { moduleView, type ModuleView } from '../module-view.ts';
import type { PackageEntry } from '../package-tree.ts';
import type { Telling } from '../page/content.ts';
import { launchPage, sharingFiles } from '../page/files.ts';
import type { Standard } from '../tracking/standard.ts';

export interface ModulePart {
  readonly view: ModuleView;
  /** The page that is opened, from the root of the package. */
  readonly launch: string;
  /** Paths of its own files, the page among them. */
  readonly files: readonly string[];
  /** Modules of this package that are taken before it. */
  readonly after: readonly RecordId[];
}

export interface ProgrammeView {
  readonly id: RecordId;
  readonly data: ProgrammeData;
  readonly parts: readonly ModulePart[];
  /** Everything that the parts have, each file once. Not yet sorted. */
  readonly entries: readonly PackageEntry[];
  /** Paths of the files that are nobody's own. */
  readonly shared: readonly string[];
}

/** `modules` in the order in which they are shown; `room` are the characters that each may suspend. */
export function programmeView(
  records: Records,
  modules: readonly RecordId[],
  { standard, language, ...telling }: Telling & { readonly standard: Standard; readonly language: string | null },
): ProgrammeView {
  const [programme] = records.children(null, 'programme');
  if (!programme) throw new Error('no programme');
  const entries = new Map<string, PackageEntry>();
  const shared = new Set<string>();
  const parts = modules.map((id): ModulePart => {
    const view = moduleView(records, id, { language, audience: 'learner' });
    if (!view) throw new Error(`no module ${id}`);
    // By its record, which no renaming changes: a platform may hold an address for good.
    const folder = `${id}/`;
    const own = sharingFiles(view, standard, { folder, toShared: '../', ...telling });
    for (const entry of [...own.page, ...own.shared]) entries.set(entry.path, entry);
    for (const { path } of own.shared) shared.add(path);
    const before = recordOf(records, 'module', id)?.data.prerequisites ?? [];
    return {
      view,
      launch: `${folder}${launchPage}`,
      files: own.page.map(({ path }) => path),
      after: modules.filter((other) => other !== id && before.includes(other)),
    };
  });
  return { id: programme.id, data: programme.data, parts, entries: [...entries.values()], shared: [...shared].sort() };
}
