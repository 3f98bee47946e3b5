/** A catalogue of a programme's modules to a folder or a zip: a page for each with its packages, one module after the other. */

import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { Finding } from '../../../shared/base/finding.ts';
import type { Status } from '../../../shared/model/programme/statuses.ts';
import type { FormatId } from '../../../shared/output/formats/index.ts';
import { leaks } from '../../../shared/output/leaks.ts';
import type { PackageEntry } from '../../../shared/output/package-tree.ts';
import { catalogueFiles, goneFiles, moduleFiles } from '../../../shared/output/platform/platform-files.ts';
import { siteOf, type GoneModule, type Site, type SiteOptions } from '../../../shared/output/platform/site.ts';
import { chosenModules } from '../../../shared/output/programme/chosen-modules.ts';
import { RecordTable, type RecordId, type RecordOf } from '../../../shared/records/record.ts';
import { checkModule } from '../../../shared/rules/checks/index.ts';
import { loadLearnerWords } from '../../../shared/words/learner.ts';
import { failureOf } from '../disk-failures.ts';
import { sparing } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { ExportProgress } from './export-module.ts';
import type { UnjudgedFile } from './made-files.ts';
import { folderPlace } from './platform/folder-place.ts';
import { placePackages, type PackageReport } from './platform/place-packages.ts';
import type { Place, PlacedAll } from './platform/place.ts';
import { zipPlace } from './platform/zip-place.ts';
import type { TreeOptions } from './write-tree.ts';

export interface PlatformRequest extends Omit<TreeOptions, 'onProgress'>, SiteOptions {
  readonly statuses: readonly Status[];
  /** Null where each module has the packages that were published of it. */
  readonly formats: readonly FormatId[] | null;
  readonly onProgress: (progress: ExportProgress) => void;
}

/** What became of one module. */
export interface PlatformReport {
  readonly module: RecordOf<'module'>;
  readonly findings: readonly Finding[];
  /** Null where errors have kept it out. */
  readonly packages: readonly PackageReport[] | null;
}

export interface PlatformWritten extends PlacedAll {
  /** The state that it was made of. */
  readonly revision: number;
  /** The packages that are others than before. */
  readonly files: readonly UnjudgedFile[];
  readonly modules: readonly PlatformReport[];
  readonly gone: readonly GoneModule[];
}

/**
 * `out` is a zip where its name says so, else a folder. A module with errors stays out and is named in the report. Fails with
 * `programme.nothing | platform.other | platform.occupied`, and as the writing of a package does.
 */
export async function exportPlatform(project: ProjectFile, request: PlatformRequest): Promise<Result<PlatformWritten>> {
  const spared = sparing(request.out);
  if (!spared.ok) return spared;
  const now = await project.snapshot();
  if (!now.ok) return now;
  const records = new RecordTable(now.value.records);
  const chosen = chosenModules(records, request.statuses);
  const checked = chosen.map((module) => ({ module, findings: checkModule(records, module.id) }));
  const sound = checked.filter(({ findings }) => findings.every(({ severity }) => severity !== 'error'));
  if (sound.length === 0) return fail('programme.nothing', { count: chosen.length });
  for (const { module } of sound) await loadLearnerWords(module.data.language);
  const site = siteOf(
    records,
    sound.map(({ module }) => module.id),
    request,
  );
  let place: Place | null = null;
  try {
    const { assets, signal, out } = request;
    const given = { project, assets, signal, programme: site.id };
    const opened = await (out.toLowerCase().endsWith('.zip') ? zipPlace : folderPlace)(out, given);
    if (!opened.ok) return opened;
    place = opened.value;
    const written = await write(place, { project, records, site, request, revision: now.value.rev });
    if (!written.ok) return written;
    const { packages, files, gone, placed } = written.value;
    const modules = checked.map((one): PlatformReport => ({ ...one, packages: packages.get(one.module.id) ?? null }));
    return ok({ ...placed, revision: now.value.rev, files, modules, gone });
  } catch (error) {
    if (request.signal.aborted) return fail('export.cancelled');
    const failure = failureOf(error, request.out);
    if (failure) return { ok: false, error: failure };
    throw error;
  } finally {
    await place?.close();
  }
}

interface Job {
  readonly project: ProjectFile;
  readonly records: RecordTable;
  readonly site: Site;
  readonly request: PlatformRequest;
  readonly revision: number;
}

interface WrittenAll {
  readonly packages: ReadonlyMap<RecordId, readonly PackageReport[]>;
  readonly files: readonly UnjudgedFile[];
  readonly gone: readonly GoneModule[];
  readonly placed: PlacedAll;
}

async function write(place: Place, job: Job): Promise<Result<WrittenAll>> {
  const { records, site, request } = job;
  const packages = new Map<RecordId, readonly PackageReport[]>();
  const files: UnjudgedFile[] = [];
  const there = new Set<string>();
  /** Files that several modules have are put once. */
  const put = async (entries: readonly PackageEntry[]): Promise<Result<null>> => {
    for (const entry of entries) {
      request.signal.throwIfAborted();
      if (there.has(entry.path)) continue;
      there.add(entry.path);
      const done = await place.put(entry);
      if (!done.ok) return done;
    }
    return ok(null);
  };
  for (const [done, module] of site.modules.entries()) {
    request.signal.throwIfAborted();
    request.onProgress({ phase: 'build', done, total: site.modules.length });
    const made = await placePackages(place, job, module);
    if (!made.ok) return made;
    packages.set(module.id, made.value.reports);
    files.push(...made.value.files);
    const { own, shared } = moduleFiles(site, module, made.value.placed);
    const [leak] = leaks(records, module.id, { entries: own, launch: '' });
    if (leak) return fail('export.leak', { path: leak.detail });
    const written = await put([...own, ...shared]);
    if (!written.ok) return written;
    // Somebody may be waiting for the same thread.
    await new Promise(setImmediate);
  }
  const gone = (place.before?.modules ?? []).filter(({ id }) => !site.byId.has(id));
  const rest = await put([...gone.flatMap((one) => goneFiles(site, one)), ...catalogueFiles(site)]);
  if (!rest.ok) return rest;
  const here = site.modules.map(({ id, data: { code, title, language } }) => ({ id, code, title, language }));
  const placed = await place.end({ programme: site.id, modules: [...here, ...gone] });
  return placed.ok ? ok({ packages, files, gone, placed: placed.value }) : placed;
}
