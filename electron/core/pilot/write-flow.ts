/** A document of a pilot on disk, whole or not at all: to print, to work on, or as one page that needs no other file. */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ok, type Result } from '../../../shared/base/result.ts';
import type { Flow } from '../../../shared/flow/flow.ts';
import type { WrittenSheets } from '../../../shared/ipc/pilots.ts';
import type { ModuleView } from '../../../shared/output/module-view.ts';
import { sheetsHtml } from '../../../shared/output/pilot/as-html.ts';
import type { SheetForm } from '../../../shared/output/pilot/sheet-names.ts';
import { flowAs } from '../../../shared/output/written-as.ts';
import { guarded } from '../disk-failures.ts';
import type { Printer } from '../export/printing/printer.ts';
import { writeTree } from '../export/write-tree.ts';
import { replaceFile } from '../part-files.ts';
import type { ProjectFile } from '../project/project-file.ts';

export interface WritingFlow {
  readonly as: SheetForm;
  readonly out: string;
  /** Folder of the files that the application ships. */
  readonly assets: string;
  readonly printer?: Printer | undefined;
}

/** `look`: a module of the programme, for how it looks alone. Fails with `export.noPrinter | export.printFailed` and what disks refuse. */
export async function writeFlow(
  project: ProjectFile,
  flow: Flow,
  look: ModuleView,
  { as, out, assets, printer }: WritingFlow,
): Promise<Result<WrittenSheets>> {
  if (as !== 'html') {
    const { signal } = new AbortController();
    const options = { out, assets, printer, signal, onProgress: () => {} };
    const written = await writeTree(flowAs(as, flow, look), project, options);
    return written.ok ? ok({ name: basename(out), folder: dirname(out), size: written.value.size }) : written;
  }
  return writeText(out, () => sheetsHtml(flow, readFileSync(join(assets, 'documents', 'print.css'), 'utf8')));
}

/** In UTF-8. */
export function writeText(out: string, textOf: () => string): Result<WrittenSheets> {
  return guarded(out, () => {
    const bytes = Buffer.from(textOf(), 'utf8');
    const written = replaceFile(out, (part) => ok(writeFileSync(part, bytes)));
    return written.ok ? ok({ name: basename(out), folder: dirname(out), size: bytes.byteLength }) : written;
  });
}
