/** Sheets of a pilot session on disk, whole or not at all: to print, to work on, or as one page that needs no other file. */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { WrittenSheets } from '../../../shared/ipc/pilots.ts';
import { sheetsHtml } from '../../../shared/output/pilot/as-html.ts';
import { moduleView } from '../../../shared/output/module-view.ts';
import type { SheetForm, SheetName } from '../../../shared/output/pilot/sheet-names.ts';
import { sheetView } from '../../../shared/output/pilot/sheet-view.ts';
import { sheetsFlow } from '../../../shared/output/pilot/sheets.ts';
import { flowAs } from '../../../shared/output/written-as.ts';
import { RecordTable, type RecordId } from '../../../shared/records/record.ts';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';
import { guarded } from '../disk-failures.ts';
import type { Printer } from '../export/printing/printer.ts';
import { writeTree } from '../export/write-tree.ts';
import { replaceFile } from '../part-files.ts';
import { sparing } from '../project/database.ts';
import type { ProjectFile } from '../project/project-file.ts';

export interface WritingSheets {
  readonly pilot: RecordId;
  readonly sheets: readonly SheetName[];
  readonly as: SheetForm;
  readonly language: InterfaceLanguage;
  readonly out: string;
  /** Folder of the files that the application ships. */
  readonly assets: string;
  readonly printer?: Printer | undefined;
}

/** Fails with `sheets.noSession | file.programme | export.noPrinter | export.printFailed` and what disks refuse. */
export async function writeSheets(project: ProjectFile, writing: WritingSheets): Promise<Result<WrittenSheets>> {
  const { pilot, sheets, as, language, out, assets, printer } = writing;
  const spared = sparing(out);
  if (!spared.ok) return spared;
  const snapshot = await project.snapshot();
  if (!snapshot.ok) return snapshot;
  const records = new RecordTable(snapshot.value.records);
  const view = sheetView(records, pilot, language);
  // How the programme looks, and nothing of what its learners read.
  const look = view && moduleView(records, view.session.module, { language, audience: 'learner' });
  if (!look) return fail('sheets.noSession', { pilot });
  const flow = sheetsFlow(view, sheets);
  const done = (size: number): WrittenSheets => ({ name: basename(out), folder: dirname(out), size });
  if (as !== 'html') {
    const { signal } = new AbortController();
    const options = { out, assets, printer, signal, onProgress: () => {} };
    const written = await writeTree(flowAs(as, flow, look), project, options);
    return written.ok ? ok(done(written.value.size)) : written;
  }
  return guarded(out, () => {
    const style = readFileSync(join(assets, 'documents', 'print.css'), 'utf8');
    const bytes = Buffer.from(sheetsHtml(flow, style), 'utf8');
    const written = replaceFile(out, (part) => ok(writeFileSync(part, bytes)));
    return written.ok ? ok(done(bytes.byteLength)) : written;
  });
}
