/** A file in which sheets come back: what a form gave back, or a table of another tool. Which of the two its first sign says, not its name. */

import { fail, ok, type Result } from '../../base/result.ts';
import type { PilotSession } from '../../pilots/sessions.ts';
import { readSheets, type ReturnedSheets } from '../../pilots/sheets/return-file.ts';
import type { Records } from '../../records/record.ts';
import { readSheetTable } from './read-sheet-table.ts';

export interface ReadSheetFile {
  readonly returned: ReturnedSheets;
  readonly way: 'form' | 'table';
  /** Of a table: names of columns of which nothing was taken, and how many cells are no answer to what their column asks. */
  readonly left: readonly string[];
  readonly unread: number;
}

interface Reading {
  readonly records: Records;
  /** The session that a table is of, as it does not say one; null where none was named. */
  readonly session: PilotSession | null;
  readonly now: string;
}

/** Fails as `readSheets` and `readSheetTable` do; what is neither is `sheets.unreadable`. */
export function readSheetFile(bytes: Uint8Array, { records, session, now }: Reading): Result<ReadSheetFile> {
  const text = new TextDecoder().decode(bytes);
  const isReturn = /^\s*\{|-----BEGIN MODULEWRIGHT/.test(text.slice(0, mostBefore));
  if (isReturn || !session) return readSheetText(text);
  const table = readSheetTable(bytes, { records, session, now });
  if (table.ok) return ok({ ...table.value, way: 'table' });
  // A picture, say: nobody meant it for a table.
  return table.error.code === 'results.unreadable' ? fail('sheets.unreadable') : table;
}

export function readSheetText(text: string): Result<ReadSheetFile> {
  const read = readSheets(text);
  return read.ok ? ok({ returned: read.value, way: 'form', left: [], unread: 0 }) : read;
}

/** UTF-16 units that a mail has before what it carries. */
const mostBefore = 10_000;
