/** The report of a review on disk, whole or not at all. */

import { writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { SentReview } from '../../../shared/ipc/review.ts';
import { reviewReport } from '../../../shared/output/review-report/index.ts';
import type { ReportForm } from '../../../shared/output/review-report/forms.ts';
import { RecordTable, type RecordId } from '../../../shared/records/record.ts';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';
import { guarded } from '../disk-failures.ts';
import { writePackage } from '../export/write-package.ts';
import { replaceFile } from '../part-files.ts';
import { sparing } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';

export interface Reporting {
  readonly module: RecordId;
  readonly as: ReportForm;
  readonly language: InterfaceLanguage;
  readonly out: string;
  /** Folder of the files that the application ships. */
  readonly assets: string;
}

/** Fails with `module.unknown | file.programme` and what disks refuse. */
export async function writeReport(
  project: ProjectFile,
  { module, as, language, out, assets }: Reporting,
): Promise<Result<SentReview>> {
  const spared = sparing(out);
  if (!spared.ok) return spared;
  const snapshot = await project.snapshot();
  if (!snapshot.ok) return snapshot;
  const report = reviewReport(new RecordTable(snapshot.value.records), module, as, language);
  if (report === null) return fail('module.unknown', { module });
  const done = (size: number): SentReview => ({ name: basename(out), folder: dirname(out), size, left: [] });
  if (typeof report !== 'string') {
    const { signal } = new AbortController();
    const written = await writePackage(report, project, { out, assets, signal, onProgress: () => {} });
    return written.ok ? ok(done(written.value.size)) : written;
  }
  // Spreadsheets take a table for another encoding without the mark.
  const bytes = Buffer.from(as === 'csv' ? `\uFEFF${report}` : report, 'utf8');
  return guarded(out, () => {
    const written = replaceFile(out, (part) => ok(writeFileSync(part, bytes)));
    return written.ok ? ok(done(bytes.byteLength)) : written;
  });
}
