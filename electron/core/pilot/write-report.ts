/** A report of pilot sessions on disk: a document, a page, or a table of all answers. */

import { fail, type Result } from '../../../shared/base/result.ts';
import type { WrittenSheets } from '../../../shared/ipc/pilots.ts';
import { moduleView } from '../../../shared/output/module-view.ts';
import type { ReportForm } from '../../../shared/output/pilot/report/report-forms.ts';
import { reportFlow } from '../../../shared/output/pilot/report/report-flow.ts';
import { reportTable } from '../../../shared/output/pilot/report/report-table.ts';
import { reportView } from '../../../shared/output/pilot/report/report-view.ts';
import { RecordTable, type RecordId } from '../../../shared/records/record.ts';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';
import { sparing } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { writeFlow, writeText, type WritingFlow } from './write-flow.ts';

export interface WritingReport extends Omit<WritingFlow, 'as'> {
  readonly pilots: readonly RecordId[];
  readonly as: ReportForm;
  readonly language: InterfaceLanguage;
}

/** Fails with `sheets.noSession | file.programme | export.noPrinter | export.printFailed` and what disks refuse. */
export async function writeReport(project: ProjectFile, writing: WritingReport): Promise<Result<WrittenSheets>> {
  const { pilots, as, language, out } = writing;
  const spared = sparing(out);
  if (!spared.ok) return spared;
  const snapshot = await project.snapshot();
  if (!snapshot.ok) return snapshot;
  const records = new RecordTable(snapshot.value.records);
  const view = reportView(records, pilots, { language, now: new Date().toISOString() });
  if (!view) return fail('sheets.noSession', { pilot: pilots[0] ?? '' });
  // A spreadsheet takes UTF-8 for what it is by its mark.
  if (as === 'csv')
    return writeText(
      out,
      () =>
        `\uFEFF${reportTable(
          records,
          view.modules.flatMap(({ sessions }) => sessions),
        )}`,
    );
  const [programme] = records.children(null, 'programme');
  const any = records.children(programme?.id ?? null, 'module')[0];
  const module = view.modules.find((one) => one.module !== null)?.module ?? any;
  // How the programme looks, and nothing of what its learners read.
  const look = module && moduleView(records, module.id, { language, audience: 'learner' });
  return look
    ? writeFlow(project, reportFlow(view), look, { ...writing, as })
    : fail('sheets.noSession', { pilot: pilots[0] ?? '' });
}
