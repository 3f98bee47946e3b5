/** A whole programme as one SCORM package: a SCO for each module, or one SCO that has a menu of them. */

import { isPassable, platformMark } from '../../model/programme/completions.ts';
import type { Finding } from '../../base/finding.ts';
import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import { room } from '../../rules/checks/room.ts';
import type { Share } from '../format.ts';
import { partsCheck } from '../presets/platform-check.ts';
import type { PlatformId } from '../presets/platforms.ts';
import { packageTree, type PackageEntry, type PackageTree } from '../package-tree.ts';
import { menuFiles } from '../programme/menu-page.ts';
import { programmeView, type ProgrammeView } from '../programme/programme-view.ts';
import { launchPage } from '../page/files.ts';
import type { ScormStandard } from '../tracking/standard.ts';
import type { ScormParts } from './package.ts';
import { manifestIdentifier, manifestTitle, titled } from './manifest-parts.ts';

/** What a learner may open. */
export interface Sco {
  readonly id: RecordId;
  readonly identifier: string;
  readonly title: string;
  /** The mark that a platform may judge by itself. */
  readonly passMark: number | null;
  /** Whether there is anything to pass it by. */
  readonly passable: boolean;
  readonly launch: string;
  /** Paths of its own files, the launch page among them. */
  readonly files: readonly string[];
  /** Those that are taken before it. */
  readonly after: readonly RecordId[];
}

export interface ProgrammeManifest {
  readonly identifier: string;
  readonly title: string;
  readonly scos: readonly Sco[];
  /** Paths of the files that all have. */
  readonly shared: readonly string[];
}

export interface ProgrammeParts extends Pick<ScormParts, 'language' | 'quiet' | 'controlDocuments'> {
  readonly standard: ScormStandard;
  /** Characters that the standard keeps for a SCO. */
  readonly limit: number;
  manifest(programme: ProgrammeManifest): string;
}

/** A SCO for each module, which a platform lists and tracks one by one. */
function multiPackage(records: Records, modules: readonly RecordId[], parts: ProgrammeParts): PackageTree {
  const programme = programmeView(records, modules, parts);
  const scos = programme.parts.map(({ view, launch, files, after }): Sco => ({
    id: view.id,
    identifier: manifestIdentifier(view),
    title: manifestTitle(view),
    passMark: platformMark(view.data),
    passable: isPassable(view.data),
    launch,
    files,
    after,
  }));
  return wrapped(programme, scos, programme.entries, parts);
}

/** What the menu itself writes into the record of a module, at its longest: name, length, states and score. */
const perModule = 40;

/** One SCO with a menu of the modules, which shares what the platform keeps out among them: as much to each, whoever they are. */
function menuPackage(records: Records, modules: readonly RecordId[], parts: ProgrammeParts): PackageTree {
  const room = roomInMenu(parts.limit, modules.length);
  const programme = programmeView(records, modules, { ...parts, room });
  const menu = menuFiles(programme, parts);
  const entries = new Map([...programme.entries, ...menu].map((entry) => [entry.path, entry]));
  const sco: Sco = {
    id: programme.id,
    identifier: manifestIdentifier(programme),
    title: titleOf(programme),
    passMark: null,
    passable: true,
    launch: launchPage,
    files: [...menu.map(({ path }) => path), ...programme.parts.flatMap(({ files }) => files)],
    after: [],
  };
  return wrapped(programme, [sco], [...entries.values()], parts);
}

export const programmePackages = { multi: multiPackage, menu: menuPackage } as const;

interface ScormShare extends Share {
  readonly format: string;
  /** Characters that the standard keeps for a SCO. */
  readonly limit: number;
  readonly preset: PlatformId;
}

/**
 * In a menu the record of one SCO is everybody's, and a share of it may be too little where the whole was enough; some platforms
 * take no package of many parts.
 */
export function checkShare(
  records: Records,
  module: RecordId,
  { mode, count, format, limit, preset }: ScormShare,
): readonly Finding[] {
  const record = recordOf(records, 'module', module);
  if (!record) return [];
  const shared = room({ format: `${format} (1/${count})`, limit: roomInMenu(limit, count) });
  return (mode === 'menu' ? shared : partsCheck(preset)).run(records, record);
}

export function roomInMenu(limit: number, modules: number): number {
  return Math.floor(limit / Math.max(1, modules)) - perModule;
}

function wrapped(
  programme: ProgrammeView,
  scos: readonly Sco[],
  entries: readonly PackageEntry[],
  { manifest, controlDocuments: { files, folder } }: ProgrammeParts,
): PackageTree {
  const own = new Set(scos.flatMap((sco) => sco.files));
  const shared = programme.shared.filter((path) => !own.has(path));
  const text = manifest({
    identifier: `${manifestIdentifier(programme)}.ALL`,
    title: titleOf(programme),
    scos,
    shared,
  });
  return packageTree(scos[0]?.launch ?? launchPage, [
    { path: 'imsmanifest.xml', kind: 'text', text },
    ...files.map((name): PackageEntry => ({ path: name, kind: 'asset', asset: `schemas/${folder}/${name}` })),
    ...entries,
  ]);
}

function titleOf({ data }: ProgrammeView): string {
  return titled(data.title, 'Programme');
}
