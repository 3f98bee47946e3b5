/** What a platform is made of: the modules that are in it, each with what its pages say, and how they lead on to one another. */

import { lookFiles } from '../look/package-look.ts';
import type { PackageEntry } from '../package-tree.ts';
import { moduleView, type ModuleView } from '../module-view.ts';
import { minutesOf } from '../page/minutes.ts';
import { ectsOf } from '../../model/ects.ts';
import type { ProgrammeData } from '../../model/programme/schema.ts';
import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';

export interface SiteOptions {
  /** Of the platform's own words. The first is that of the address itself; every page leads to the others. */
  readonly languages: readonly [InterfaceLanguage, ...InterfaceLanguage[]];
  /** Whether each module can be read on the platform. */
  readonly preview: boolean;
  /** Where it will be on the web, for what machines are told: it ends in a slash. Null where nobody knows. */
  readonly address: string | null;
}

/** A package of a module, as it lies on the platform. */
export interface SitePackage {
  readonly format: string;
  readonly path: string;
  /** As whoever takes it home finds it there. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface SiteModule extends Pick<ModuleView, 'id' | 'data' | 'level'> {
  readonly view: ModuleView;
  readonly minutes: number;
  /** In credits of the programme. */
  readonly ects: number;
  /** Modules of this platform that are taken before it, and those that ask for it. */
  readonly before: readonly RecordId[];
  readonly after: readonly RecordId[];
  /** When it came to the status that it has; null where that was never said. */
  readonly since: string | null;
}

/** A module that was on the platform and is no more: its address stays. */
export interface GoneModule {
  readonly id: RecordId;
  readonly code: string;
  readonly title: string;
  readonly language: string;
}

export interface Site extends SiteOptions {
  readonly id: RecordId;
  readonly data: ProgrammeData;
  readonly modules: readonly SiteModule[];
  readonly byId: ReadonlyMap<RecordId, SiteModule>;
  /** The look of the programme, which its modules wear, too. */
  readonly look: readonly PackageEntry[];
}

/** Of modules whose learners' words have been loaded, in the order in which they are shown. */
export function siteOf(records: Records, modules: readonly RecordId[], options: SiteOptions): Site {
  const [programme] = records.children(null, 'programme');
  if (!programme) throw new Error('no programme');
  const here = new Set(modules);
  const before = new Map(modules.map((id) => [id, takenBefore(records, id).filter((one) => here.has(one))] as const));
  const after = new Map<RecordId, RecordId[]>();
  for (const [id, all] of before) for (const one of all) after.set(one, [...(after.get(one) ?? []), id]);
  const since = new Map(
    records.children(programme.id, 'status').map(({ data: { module, to, at } }) => [module, { to, at }] as const),
  );
  const made = modules.map((id): SiteModule => {
    const view = moduleView(records, id, { language: null, audience: 'learner' });
    if (!view) throw new Error(`no module ${id}`);
    const minutes = minutesOf(view);
    const { data, level } = view;
    const ects = ectsOf(minutes, programme.data.ectsHours);
    const step = since.get(id);
    return {
      id,
      data,
      level,
      view,
      minutes,
      ects,
      before: before.get(id) ?? [],
      after: after.get(id) ?? [],
      since: step?.to === data.status ? step.at : null,
    };
  });
  const byId = new Map(made.map((module) => [module.id, module]));
  return {
    ...options,
    id: programme.id,
    data: programme.data,
    modules: made,
    byId,
    look: made[0] ? lookFiles(made[0].view) : [],
  };
}

function takenBefore(records: Records, id: RecordId): readonly RecordId[] {
  const named = recordOf(records, 'module', id)?.data.prerequisites ?? [];
  return [...new Set(named)].filter((one) => one !== id);
}
