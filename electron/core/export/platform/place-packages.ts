/** The packages of one module to their place on a platform: each is made by its format, as an export of it by itself makes it. */

import { rm } from 'node:fs/promises';
import { ok, type Result } from '../../../../shared/base/result.ts';
import type { Finding } from '../../../../shared/base/finding.ts';
import { formatEntry, type FormatId } from '../../../../shared/output/formats/index.ts';
import { packagePath } from '../../../../shared/output/platform/addresses.ts';
import type { SiteModule, SitePackage } from '../../../../shared/output/platform/site.ts';
import { wantedPackages, type WantedPackage } from '../../../../shared/output/platform/wanted-packages.ts';
import { packageName } from '../../../../shared/output/programme/package-name.ts';
import type { RecordTable } from '../../../../shared/records/record.ts';
import { loadLearnerWords } from '../../../../shared/words/learner.ts';
import { partPath } from '../../part-files.ts';
import type { ProjectFile } from '../../project/project-file.ts';
import { formatWith, lookedAt } from '../export-module.ts';
import type { UnjudgedFile } from '../made-files.ts';
import { sha256Of } from '../sha256-of.ts';
import { writeTree, type TreeOptions } from '../write-tree.ts';
import type { Place } from './place.ts';

export interface PackageReport {
  readonly format: FormatId;
  /** Null where errors in the way of the format have kept it out. */
  readonly placed: SitePackage | null;
  /** Whether it is another than before. */
  readonly changed: boolean;
  readonly findings: readonly Finding[];
}

interface Job {
  readonly project: ProjectFile;
  readonly records: RecordTable;
  readonly revision: number;
  readonly request: Omit<TreeOptions, 'onProgress' | 'out'> & { readonly formats: readonly FormatId[] | null };
}

interface Placed {
  readonly reports: readonly PackageReport[];
  readonly placed: readonly SitePackage[];
  /** Those that are others than before. */
  readonly files: readonly UnjudgedFile[];
}

/** One after the other, so that no more than one is ever held. */
export async function placePackages(place: Place, job: Job, module: SiteModule): Promise<Result<Placed>> {
  const reports: PackageReport[] = [];
  const files: UnjudgedFile[] = [];
  for (const wanted of wantedPackages(job.records, module.id, job.request.formats)) {
    const made = await placeOne(place, job, module, wanted);
    if (!made.ok) return made;
    reports.push(made.value.report);
    if (made.value.file) files.push(made.value.file);
  }
  return ok({ reports, placed: reports.flatMap(({ placed }) => placed ?? []), files });
}

async function placeOne(
  place: Place,
  { project, records, revision, request }: Job,
  { id, data }: SiteModule,
  wanted: WantedPackage,
): Promise<Result<{ readonly report: PackageReport; readonly file: UnjudgedFile | null }>> {
  const made = await formatWith(wanted);
  if (!made.ok) return made;
  const { format, options } = made.value;
  const findings = format.check(records, id, options);
  const report = { format: wanted.format, placed: null, changed: false, findings };
  if (findings.some(({ severity }) => severity === 'error')) return ok({ report, file: null });
  await loadLearnerWords(options.language ?? data.language);
  const tree = lookedAt(format.build(records, id, options), { ...made.value, records, revision }, [id]);
  if (!tree.ok) return tree;
  const ending = formatEntry(wanted.format).ending({ ...options });
  const part = partPath(place.beside);
  try {
    const { assets, printer, signal } = request;
    const written = await writeTree(tree.value, project, {
      assets,
      printer,
      signal,
      out: part,
      onProgress: () => undefined,
    });
    if (!written.ok) return written;
    const { size } = written.value;
    const sha256 = await sha256Of(part, signal);
    const path = packagePath(id, wanted.format, ending);
    const taken = await place.take({ path, part, size, sha256 });
    if (!taken.ok) return taken;
    const placed = { format: wanted.format, path, name: packageName(data.code, wanted.format, ending), size, sha256 };
    const file = { module: id, format: wanted.format, file: placed.name, written: { revision, options, size, sha256 } };
    return ok({ report: { ...report, placed, changed: taken.value }, file: taken.value ? file : null });
  } finally {
    await rm(part, { force: true });
  }
}
