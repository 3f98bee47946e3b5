/** What a field is given and what it tells. */

import type { HTMLAttributes } from 'react';
import type { PointRef, Range } from 'slate';
import type { RichText } from '../../../shared/blocks/inline.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import type { PartKeys } from './field-keys.ts';
import type { Places, ReadSigns } from './signs.ts';

/** How words came to be: typed in a run, or changed otherwise; and where the caret was and is. */
export interface Written {
  readonly typed: boolean;
  readonly before: Range | null;
  readonly after: Range | null;
  /** Where the caret is now, counted in the words. */
  readonly at: Places | null;
  /** Records that the words need: the file of a picture among them. */
  readonly companions?: readonly AnyRecord[];
}

export interface FieldProps extends PartKeys {
  readonly label: string;
  readonly value: RichText;
  readonly onChange: (value: RichText, how: Written) => void;
  /** Its name in the card it stands in. */
  readonly name?: string;
  readonly placeholder?: string;
  /** Words without marks, links and formulas. */
  readonly plain?: boolean;
  /** Shows signs in plain words as what they mean: such a text may have several lines. */
  readonly read?: ReadSigns;
  /** Read to the letter - an answer that counts as right, LaTeX, an address: it stays as typed, and no spelling is judged in it. */
  readonly verbatim?: boolean;
  /** A number: a phone shows its digits. */
  readonly digits?: boolean;
  /** Words of several lines: Enter begins another. */
  readonly multiline?: boolean;
  /** Takes pasted lines as parts of their own; without it they are lines of this field. */
  readonly onLines?: (lines: readonly RichText[]) => void;
}

/** What is said of a field to whoever looks at it or hears it, whether it is an editor or not. */
export type FieldAttributes = HTMLAttributes<HTMLElement> & {
  readonly 'data-field': string | undefined;
  readonly 'data-verbatim': boolean | undefined;
  /** What belongs there, while nothing does. */
  readonly 'data-placeholder': string | undefined;
};

/** A picture that comes in as a file. */
export interface ComingPicture {
  readonly file: File;
  readonly alt: string;
}

/** Puts pictures at a place, else where the caret is. */
export type TakePictures = (pictures: readonly ComingPicture[], place?: PointRef) => Promise<void>;
