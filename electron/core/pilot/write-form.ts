/** A sheet of a pilot session on disk as a form: one file that is filled in wherever it is opened, whole or not at all. */

import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { WrittenSheets } from '../../../shared/ipc/pilots.ts';
import type { FilledSheet } from '../../../shared/model/pilots/sheet.ts';
import { buildForm } from '../../../shared/output/pilot/form/build-form.ts';
import { sheetView } from '../../../shared/output/pilot/sheet-view.ts';
import { RecordTable, type RecordId } from '../../../shared/records/record.ts';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';
import { guarded } from '../disk-failures.ts';
import { replaceFile } from '../part-files.ts';
import { sparing } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { shipped } from '../shipped.ts';

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
  return guarded(out, () => {
    const from = (name: string) => shipped(join(assets, 'form', name));
    const brought = { script: from('form.js'), style: from('form.css') };
    const bytes = Buffer.from(buildForm(view, { sheet, programme: programme.id, pilot, brought }), 'utf8');
    const written = replaceFile(out, (part) => ok(writeFileSync(part, bytes)));
    return written.ok ? ok({ name: basename(out), folder: dirname(out), size: bytes.byteLength }) : written;
  });
}
