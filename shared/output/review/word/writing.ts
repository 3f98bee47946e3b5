/** What every part of the document is written from, and how a text of a record becomes a line. */

import type { InlineNode } from '../../../blocks/inline.ts';
import type { AnyRecord, RecordId, Records } from '../../../records/record.ts';
import type { Running } from '../../../review/suggestions/flat.ts';
import { textsOf, type FieldText } from '../../../review/texts.ts';
import type { ReviewText } from '../../../words/review.ts';
import type { ReviewOptions, ReviewView } from '../review-view.ts';
import type { Bullet } from '../../word/numbering-xml.ts';
import type { LabelLine, Style, TextLine } from './line.ts';

export interface Writing {
  readonly records: Records;
  readonly view: ReviewView;
  readonly options: ReviewOptions;
  readonly words: ReviewText;
  /** The texts of a record that the module shows, in the order in which they are met. */
  readonly shown: ReadonlyMap<RecordId, readonly string[]>;
}

/** A text without anything in it has no line. */
export function textLine(
  record: AnyRecord,
  field: string,
  style: Style,
  more: { readonly bullet?: Bullet; readonly language?: string | null } = {},
): readonly TextLine[] {
  const found = textsOf(record).find((one) => one.field === field);
  if (!found || found.text.trim() === '') return [];
  const { bullet = null, language = null } = more;
  return [{ is: 'text', style, record, field, running: runningAt(record, found), bullet, language }];
}

export function runningAt({ data }: AnyRecord, { path }: Pick<FieldText, 'path'>): Running {
  let at: unknown = data;
  for (const step of path) at = (at as Readonly<Record<string | number, unknown>>)[step];
  return at as string | readonly InlineNode[];
}

export function label(
  { view }: Pick<Writing, 'view'>,
  words: string,
  record: RecordId | null,
  style: Style = 'Label',
  language: string = view.language,
): LabelLine {
  return { is: 'label', style, record, words, language };
}

/** The texts of a record that the module shows. */
export function shownOf({ shown }: Writing, record: RecordId): readonly string[] {
  return shown.get(record) ?? [];
}
