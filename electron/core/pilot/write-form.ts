/** A sheet of a pilot session on disk as a form: one file that is filled in wherever it is opened, whole or not at all. */

import { join } from 'node:path';
import { fail, type Result } from '../../../shared/base/result.ts';
import type { WrittenSheets } from '../../../shared/ipc/pilots.ts';
import type { FilledSheet } from '../../../shared/model/pilots/sheet.ts';
import { buildForm } from '../../../shared/output/pilot/form/build-form.ts';
import { sheetView } from '../../../shared/output/pilot/sheet-view.ts';
import { RecordTable, type RecordId } from '../../../shared/records/record.ts';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';
import { sparing } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { shipped } from '../shipped.ts';
import { writeText } from './write-flow.ts';

export interface WritingForm {
  readonly pilot: RecordId;
  readonly sheet: FilledSheet;
  readonly language: InterfaceLanguage;
  readonly out: string;
  /** Folder of the files that the application ships. */
  readonly assets: string;
}

/** Fails with `sheets.noSession | file.programme` and what disks refuse. */
export async function writeForm(project: ProjectFile, writing: WritingForm): Promise<Result<WrittenSheets>> {
  const { pilot, sheet, language, out, assets } = writing;
  const spared = sparing(out);
  if (!spared.ok) return spared;
  const snapshot = await project.snapshot();
  if (!snapshot.ok) return snapshot;
  const records = new RecordTable(snapshot.value.records);
  const view = sheetView(records, pilot, language);
  const [programme] = records.children(null, 'programme');
  if (!view || !programme) return fail('sheets.noSession', { pilot });
  return writeText(out, () => {
    const from = (name: string) => shipped(join(assets, 'form', name));
    const brought = { script: from('form.js'), style: from('form.css') };
    return buildForm(view, { sheet, programme: programme.id, pilot, brought });
  });
}
