/** A whole programme from one snapshot to one file: a zip of a package for each module, or one package of all of them. */

import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { Finding } from '../../../shared/base/finding.ts';
import type { Status } from '../../../shared/model/programme/statuses.ts';
import { formatEntry, modesOf } from '../../../shared/output/formats/index.ts';
import { checkInProgramme } from '../../../shared/output/programme/check-in-programme.ts';
import { chosenModules } from '../../../shared/output/programme/chosen-modules.ts';
import { menuLanguage } from '../../../shared/output/programme/menu-page.ts';
import { packageName } from '../../../shared/output/programme/package-name.ts';
import type { ProgrammeMode } from '../../../shared/output/programme/modes.ts';
import { zipIndex } from '../../../shared/output/programme/zip-index.ts';
import { hasAll } from '../../../shared/output/versions/form.ts';
import { goingWith, loadWordsFor } from '../../../shared/output/versions/load-words.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { authorText } from '../../../shared/words/author.ts';
import { closestLanguage } from '../../../shared/words/languages.ts';
import { loadLearnerWords } from '../../../shared/words/learner.ts';
import { sparing } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { UnjudgedFile } from './made-files.ts';
import { lookedAt, prepared, type ExportProgress, type Prepared } from './export-module.ts';
import { writePackage, type Written } from './write-package.ts';
import { writePackages, type PackageInZip } from './write-packages.ts';
import type { TreeOptions } from './write-tree.ts';

export interface ProgrammeRequest extends Omit<TreeOptions, 'onProgress'> {
  readonly mode: ProgrammeMode;
  readonly format: string;
  readonly options: unknown;
  readonly statuses: readonly Status[];
  readonly onProgress: (progress: ExportProgress) => void;
}

/** What became of one module. */
export interface ModuleReport {
  readonly module: RecordOf<'module'>;
  readonly findings: readonly Finding[];
  /** The package of its own; null where it is part of one, and where errors have kept it out. */
  readonly written: PackageInZip | null;
}

export interface ProgrammeWritten extends Written {
  /** The state that it was made of. */
  readonly revision: number;
  /** The packages in it that can be made again by themselves. */
  readonly files: readonly UnjudgedFile[];
  readonly modules: readonly ModuleReport[];
}

/**
 * A module with errors stays out and is named in the report. Beside what an export of one module fails with,
 * `programme.mode | programme.nothing`.
 */
export async function exportProgramme(
  project: ProjectFile,
  request: ProgrammeRequest,
): Promise<Result<ProgrammeWritten>> {
  const spared = sparing(request.out);
  if (!spared.ok) return spared;
  const made = await prepared(project, request);
  if (!made.ok) return made;
  const { id, format, options, records } = made.value;
  if (!modesOf(id).includes(request.mode)) return fail('programme.mode', { format: id, mode: request.mode });
  // In a package of many parts, and in a menu, each language is a part by itself.
  if (request.mode !== 'zip' && hasAll(options)) return fail('options.invalid', { detail: 'languages' });
  const modules = chosenModules(records, request.statuses, options);
  const at = { options, mode: request.mode, count: modules.length };
  const checked: { readonly module: RecordOf<'module'>; readonly findings: readonly Finding[] }[] = [];
  for (const [done, module] of modules.entries()) {
    if (request.signal.aborted) return fail('export.cancelled');
    request.onProgress({ phase: 'build', done, total: modules.length });
    checked.push({ module, findings: checkInProgramme(format, records, module.id, at) });
    // Somebody may be waiting for the same thread.
    await new Promise(setImmediate);
  }
  const sound = checked.filter(({ findings }) => findings.every(({ severity }) => severity !== 'error'));
  if (sound.length === 0) return fail('programme.nothing', { count: modules.length });
  const into = sound.map(({ module }) => module);
  const written = await (request.mode === 'zip'
    ? asZip(project, made.value, into, request)
    : asOne(project, made.value, into, request));
  if (!written.ok) return written;
  const { size, sha256, packages } = written.value;
  const own = new Map(into.map((module, index) => [module.id, packages[index]]));
  const reports = checked.map((one): ModuleReport => ({ ...one, written: own.get(one.module.id) ?? null }));
  const { revision } = made.value;
  const files = reports.flatMap(({ module, written: inZip }) => {
    if (!inZip) return [];
    const { path, size: bytes, sha256: sum } = inZip;
    return [{ module: module.id, format: id, file: path, written: { revision, options, size: bytes, sha256: sum } }];
  });
  return ok({ size, sha256, revision, files, modules: reports });
}

type AllWritten = Result<Written & { readonly packages: readonly PackageInZip[] }>;
type Modules = readonly RecordOf<'module'>[];

async function asOne(
  project: ProjectFile,
  made: Prepared,
  modules: Modules,
  request: ProgrammeRequest,
): Promise<AllWritten> {
  const { format, options, records } = made;
  const { mode } = request;
  if (mode === 'zip' || !format.buildProgramme) return fail('programme.mode', { format: made.id, mode });
  for (const { data } of modules) await loadLearnerWords(options.language ?? data.language);
  const [programme] = records.children(null, 'programme');
  if (programme) await loadLearnerWords(menuLanguage(programme, options.language));
  const ids = modules.map(({ id }) => id);
  const tree = lookedAt(format.buildProgramme(records, ids, options, mode), made, ids);
  if (!tree.ok) return tree;
  const written = await writePackage(tree.value, project, request);
  return written.ok ? ok({ ...written.value, packages: [] }) : written;
}

/** One package after the other, so that no more than one is ever held. */
async function asZip(
  project: ProjectFile,
  made: Prepared,
  modules: Modules,
  request: ProgrammeRequest,
): Promise<AllWritten> {
  const { id, format, options, records } = made;
  const ending = formatEntry(id).ending({ ...options });
  const [programme] = records.children(null, 'programme');
  const language = closestLanguage(programme?.data.languages[0] ?? 'en');
  const packages = modules.map((module) => ({
    path: packageName(module.data.code, id, ending),
    tree: async () => {
      await loadWordsFor(records, module.id, options);
      const told = goingWith(records, module.id, options).map((one) => one.id);
      return lookedAt(format.build(records, module.id, options), made, told);
    },
  }));
  const beside = (written: readonly PackageInZip[]) =>
    zipIndex(
      records,
      modules.flatMap((module, index) => {
        const own = written[index];
        return own ? [{ module, ...own }] : [];
      }),
      { format: id, language, formatName: authorText(language, `format.${id}`) },
    );
  return writePackages(packages, beside, project, request);
}
