/** Sheets of a pilot session on disk, to print, to work on, or to read. */

import { fail, type Result } from '../../../shared/base/result.ts';
import type { WrittenSheets } from '../../../shared/ipc/pilots.ts';
import { moduleView } from '../../../shared/output/module-view.ts';
import type { SheetName } from '../../../shared/output/pilot/sheet-names.ts';
import { sheetView } from '../../../shared/output/pilot/sheet-view.ts';
import { sheetsFlow } from '../../../shared/output/pilot/sheets.ts';
import { RecordTable, type RecordId } from '../../../shared/records/record.ts';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';
import { sparing } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { writeFlow, type WritingFlow } from './write-flow.ts';

export interface WritingSheets extends WritingFlow {
  readonly pilot: RecordId;
  readonly sheets: readonly SheetName[];
  readonly language: InterfaceLanguage;
}

/** Fails with `sheets.noSession | file.programme | export.noPrinter | export.printFailed` and what disks refuse. */
export async function writeSheets(project: ProjectFile, writing: WritingSheets): Promise<Result<WrittenSheets>> {
  const { pilot, sheets, language } = writing;
  const spared = sparing(writing.out);
  if (!spared.ok) return spared;
  const snapshot = await project.snapshot();
  if (!snapshot.ok) return snapshot;
  const records = new RecordTable(snapshot.value.records);
  const view = sheetView(records, pilot, language);
  // How the programme looks, and nothing of what its learners read.
  const look = view && moduleView(records, view.session.module, { language, audience: 'learner' });
  return look ? writeFlow(project, sheetsFlow(view, sheets), look, writing) : fail('sheets.noSession', { pilot });
}
