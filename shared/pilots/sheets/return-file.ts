/** Sheets that come back (`*.mws`): JSON that is checked whole before anything of it is taken. docs/return-format.md */

import { z } from '../../base/zod.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { sheetData } from '../../model/pilots/sheet.ts';
import { openReturn } from '../../review/open-return.ts';
import { askNamed, isAnswer } from './asks.ts';

export const sheetsFormat = 'modulewright-sheets';
const newest = 1;

const known = z.string().regex(/^[A-Za-z][A-Za-z0-9_.]{0,254}$/);

const returnedSheet = z.strictObject({
  /** Made by the form once: whatever comes under it again is the same sheet. */
  id: z.string().regex(/^[A-Za-z0-9]{8,64}$/),
  sheet: sheetData.shape.sheet,
  criteria: sheetData.shape.criteria,
  language: sheetData.shape.language,
  filled: sheetData.shape.filled,
  by: sheetData.shape.by,
  answers: sheetData.shape.answers,
  abouts: sheetData.shape.abouts,
});

/** Of one session; from one phone, or one that went round. */
export const returnedSheets = z.strictObject({
  format: z.literal(sheetsFormat),
  version: z.number().int().min(1),
  programme: known,
  pilot: known,
  sheets: z.array(returnedSheet).min(1).max(10_000),
});

export type ReturnedSheets = z.infer<typeof returnedSheets>;
export type ReturnedSheet = ReturnedSheets['sheets'][number];

/**
 * Fails with `sheets.unreadable` (none at all), `sheets.newer`, `sheets.tooLarge`, or `sheets.damaged` with the first place that is wrong.
 * A text that was pasted may be that of a whole mail.
 */
export function readSheets(text: string): Result<ReturnedSheets> {
  const opened = openReturn(text, { format: sheetsFormat, newest, deepest: 6 });
  if (opened.is === 'damaged') return fail('sheets.damaged', { detail: '' });
  if (opened.is !== 'open') return fail(`sheets.${opened.is}`);
  const whole = returnedSheets.safeParse(opened.json);
  if (!whole.success) return fail('sheets.damaged', { detail: whole.error.issues[0]?.path.join('.') ?? '' });
  const wrong = wrongPlace(whole.data);
  return wrong === null ? ok(whole.data) : fail('sheets.damaged', { detail: wrong });
}

/** What asks nothing, is no answer to what it asks, or stands twice. */
function wrongPlace({ sheets }: ReturnedSheets): string | null {
  const ids = new Set<string>();
  for (const [at, { id, sheet, answers }] of sheets.entries()) {
    if (ids.has(id)) return `sheets.${at}`;
    ids.add(id);
    const asked = new Set<string>();
    for (const [index, answer] of answers.entries()) {
      const ask = askNamed(answer.ask, sheet);
      if (!ask || asked.has(answer.ask) || !isAnswer(ask, answer)) return `sheets.${at}.answers.${index}`;
      asked.add(answer.ask);
    }
  }
  return null;
}
