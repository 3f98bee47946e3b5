/**
 * Takes sheets that came back into their session. A sheet is known by its id: it may come as often as it likes, in any order, and the one
 * that was filled in last stands.
 */

import { fail, ok, type Result } from '../../base/result.ts';
import { sameJson, stableJson } from '../../base/json.ts';
import type { SheetData } from '../../model/pilots/sheet.ts';
import { recordOf, type ChangeSet, type RecordId, type RecordOf, type Records } from '../../records/record.ts';
import { keysBetween } from '../../store/order.ts';
import type { ReturnedSheet, ReturnedSheets } from './return-file.ts';

export type SheetRecord = RecordOf<'sheet'>;

/** What of the sheets was new. */
export interface TakenSheets {
  readonly pilot: RecordId;
  readonly added: readonly ReturnedSheet[];
  /** Filled in anew since they last came. */
  readonly corrected: number;
  /** There already, or in a later form. */
  readonly repeated: number;
}

export interface Taking {
  readonly changes: ChangeSet;
  readonly taken: TakenSheets;
}

/**
 * Fails with `sheets.foreign` and `sheets.gone`. One change: one step to take back. A sheet of a table is named by all that it says, so that
 * none is corrected by the same again.
 */
export function takeSheets(
  records: Records,
  { programme, pilot, sheets }: ReturnedSheets,
  way: 'form' | 'table' = 'form',
): Result<Taking> {
  if (records.children(null, 'programme')[0]?.id !== programme) return fail('sheets.foreign');
  const session = recordOf(records, 'pilot', pilot);
  if (!session) return fail('sheets.gone');
  const puts: SheetRecord[] = [];
  const fresh: { readonly id: RecordId; readonly returned: ReturnedSheet }[] = [];
  let repeated = 0;
  for (const returned of sheets) {
    const id = idOf(pilot, returned.id);
    const there = recordOf(records, 'sheet', id);
    if (!there) fresh.push({ id, returned });
    else if (way === 'form' && isLater(returned, there.data))
      puts.push({ ...there, data: corrected(there.data, returned) });
    else repeated += 1;
  }
  const last = records.children(pilot, 'sheet').at(-1);
  const orders = keysBetween(last?.order ?? null, null, fresh.length);
  const added = fresh.map(({ id, returned }, index): SheetRecord => {
    const { id: _, ...data } = returned;
    const order = orders[index] ?? 'a0';
    return { id, kind: 'sheet', parent: pilot, order, data: { ...data, way, named: [], turn: 0 } };
  });
  return ok({
    changes: { puts: [...puts, ...added], removes: [] },
    taken: { pilot, added: fresh.map(({ returned }) => returned), corrected: puts.length, repeated },
  });
}

/** Of one session: a form that was copied for another asks under that one's name. */
function idOf(pilot: RecordId, id: string): RecordId {
  return `sheet.${id}.${pilot}`.slice(0, 255);
}

/** Of two that were filled in at one moment the same one stands, whichever came first; but what was corrected here is not undone. */
function isLater(returned: ReturnedSheet, there: SheetData): boolean {
  const { id: _, ...mine } = returned;
  if (mine.filled !== there.filled) return mine.filled > there.filled;
  const { way: _way, named: _named, turn, ...theirs } = there;
  return turn === 0 && !sameJson(mine, theirs) && stableJson(mine) > stableJson(theirs);
}

/** In whose words nobody was named stays said of those that stand as they were. */
function corrected(there: SheetData, sheet: ReturnedSheet): SheetData {
  const { id: _, ...returned } = sheet;
  const words = (of: SheetData['answers'], ask: string) => of.find((answer) => answer.ask === ask)?.words;
  const named = there.named.filter((ask) => words(returned.answers, ask) === words(there.answers, ask));
  return { ...returned, way: 'form', named, turn: 0 };
}
