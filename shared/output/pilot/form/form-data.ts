/** What a form tells its script. */

import type { FilledSheet } from '../../../model/pilots/sheet.ts';
import type { RecordId } from '../../../records/record.ts';
import type { SheetText } from '../../../words/sheet.ts';

export interface FormData {
  readonly programme: RecordId;
  readonly pilot: RecordId;
  readonly sheet: FilledSheet;
  readonly criteria: number;
  readonly language: string;
  /** What goals and parts are called in it, by `goal:` and `part:` with their ids. */
  readonly abouts: Readonly<Record<string, string>>;
  /** Of the file that is given back, without its ending. */
  readonly name: string;
  readonly words: Pick<SheetText, FormWord>;
}

export const formWords = [
  'formNothing',
  'formSaved',
  'formCopied',
  'formWaiting',
  'formNotKept',
  'formTooLong',
] as const satisfies (keyof SheetText)[];
export type FormWord = (typeof formWords)[number];
