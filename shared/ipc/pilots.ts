/** Calls about pilots: the sheets of a session as a file. */

import { z } from '../base/zod.ts';
import { filledSheets } from '../model/pilots/sheet.ts';
import { reportForms } from '../output/pilot/report/report-forms.ts';
import { sheetForms, sheetNames } from '../output/pilot/sheet-names.ts';
import { interfaceLanguageTags } from '../words/languages.ts';
import { call } from './call.ts';

export interface WrittenSheets {
  /** Of the file, and the folder that it is in. */
  readonly name: string;
  readonly folder: string;
  /** Bytes. */
  readonly size: number;
}

export const pilotCalls = {
  /**
   * Writes sheets of a session in one file. Fails with `session.unknown | handle.unknown | sheets.noSession | file.programme |
   * export.noPrinter | export.printFailed` and what disks refuse.
   */
  'sheets.write': call<WrittenSheets>()(
    z.strictObject({
      session: z.string().min(1).max(128),
      pilot: z.string().min(1).max(255),
      sheets: z.array(z.enum(sheetNames)).min(1).max(sheetNames.length),
      as: z.enum(sheetForms),
      /** Of the words of the sheets; what the module says is in its own. */
      language: z.enum(interfaceLanguageTags),
      file: z.string().min(1).max(128),
    }),
  ),
  /**
   * Writes a report of sessions in one file. Fails with `session.unknown | handle.unknown | sheets.noSession | file.programme |
   * export.noPrinter | export.printFailed` and what disks refuse.
   */
  'pilots.report': call<WrittenSheets>()(
    z.strictObject({
      session: z.string().min(1).max(128),
      pilots: z.array(z.string().min(1).max(255)).min(1).max(100_000),
      as: z.enum(reportForms),
      language: z.enum(interfaceLanguageTags),
      file: z.string().min(1).max(128),
    }),
  ),
  /**
   * Writes one sheet of a session as a form to fill in. Fails with `session.unknown | handle.unknown | sheets.noSession | file.programme`
   * and what disks refuse.
   */
  'sheets.form': call<WrittenSheets>()(
    z.strictObject({
      session: z.string().min(1).max(128),
      pilot: z.string().min(1).max(255),
      sheet: z.enum(filledSheets),
      language: z.enum(interfaceLanguageTags),
      file: z.string().min(1).max(128),
    }),
  ),
} as const;
