/** Words that are each like no other, so that where every one of them stands, and what it was written beside, is known for certain. */

import type { AnyRecord, Records } from '../../../shared/records/record.ts';
import { isSaid } from '../../../shared/review/suggestions/record-plan.ts';
import { textOf } from '../../../shared/review/texts.ts';

/** As many as there are: a prime, so that no two of them begin or end alike. */
export const most = 331;

const letter = (at: number): string => String.fromCharCode(0x100 + (at % most));

/** No two begin or end with one letter: of words that do, nobody can tell which letter came from which. */
export function wordSource(): () => string {
  let next = 0;
  return () => {
    if (next >= most) throw new Error('no word is left that is like no other');
    const at = next++;
    return `${letter(at)}ara${letter(at * 5 + 3)}`;
  };
}

const word = /[\u0100-\u024f]ara[\u0100-\u024f]/g;

/** Those in a text or in JSON. */
export function wordsIn(text: string | null): readonly string[] {
  return text?.match(word) ?? [];
}

/** Those that the programme itself has. */
export function wordsOf(records: Records): ReadonlySet<string> {
  const found = new Set<string>();
  for (const record of records.all())
    if (!isSaid(record.kind)) for (const one of wordsIn(JSON.stringify(record.data))) found.add(one);
  return found;
}

export function textIn(record: AnyRecord | undefined): string {
  return (record && textOf(record, 'children')?.text) ?? '';
}
