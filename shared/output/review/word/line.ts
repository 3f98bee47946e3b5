/** A module as a Word document has it: one line for each paragraph, picture or table, from the top down. */

import type { Table } from '../../../blocks/table/schema.ts';
import type { AnyRecord, RecordId } from '../../../records/record.ts';
import type { Bullet } from '../../word/numbering-xml.ts';
import type { Running } from '../../../review/suggestions/flat.ts';

export type Style =
  | 'Normal'
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Heading5'
  | 'Quote'
  | 'Source'
  | 'Code'
  | 'Callout'
  | 'PanelTitle'
  | 'Prompt'
  | 'Part'
  | 'PartNote'
  | 'Caption'
  | 'Label'
  | 'Asked';

/** The words of one text of a record, which come back. */
export interface TextLine {
  readonly is: 'text';
  readonly style: Style;
  readonly record: AnyRecord;
  readonly field: string;
  readonly running: Running;
  readonly bullet: Bullet | null;
  /** Of its words, where it is another than the module's. */
  readonly language: string | null;
}

/** Words of our own, or of what cannot be written in a document. */
export interface LabelLine {
  readonly is: 'label';
  readonly style: Style;
  /** What they stand beside. */
  readonly record: RecordId | null;
  readonly words: string;
  readonly language: string;
}

export interface PictureLine {
  readonly is: 'picture';
  readonly record: RecordId;
  readonly file: RecordId;
  /** Null for what is there for its looks alone. */
  readonly alt: string | null;
}

export interface TableLine {
  readonly is: 'table';
  readonly record: AnyRecord;
  readonly table: Table;
}

export type Line = TextLine | LabelLine | PictureLine | TableLine;
