/** The single changes of suggestions, as a reader sees them and a decider takes them or not. */

import type { InlineNode } from '../../blocks/inline.ts';
import type { Person } from '../../model/review/schema.ts';
import type { Path } from '../../model/walk.ts';
import type { AnyRecord, RecordId } from '../../records/record.ts';
import type { Clash, Deed, Part } from './plan.ts';
import type { Place } from './record-plan.ts';

/** One change of one suggestion. */
export interface Pick {
  readonly suggestion: RecordId;
  /** Its name, which decisions keep: no other change, no order of merging and nothing in the programme has a part in it. */
  readonly change: string;
}

interface Any {
  readonly name: string;
  readonly suggestion: RecordId;
  readonly target: RecordId;
  /** The target as its author saw it; one that they put in as they did. */
  readonly record: AnyRecord;
  readonly by: Person;
  readonly at: string;
  /** What it changes was changed meanwhile. In running text all three are inline content; `theirs` is null where it is gone. */
  readonly conflict: Clash | null;
}

/** Words put in, taken away or replaced, or the marks and links of words. */
export interface TextChange extends Any {
  readonly kind: 'text' | 'format';
  /** As `textsOf` names it. */
  readonly field: string;
  readonly path: Path | null;
  /** In the text as it is now; null where it is gone. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly removed: readonly InlineNode[];
  readonly added: readonly InlineNode[];
}

/** What is not running text: settings, what is right, parts of exercises, rows and columns, files. */
export interface ValueChange extends Any {
  readonly kind: 'value';
  readonly deed: Deed;
  readonly field: string;
  readonly path: Path | null;
  readonly member: string;
  readonly part: Part | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** Whole records. Those in what comes or goes with another of the same person come and go along with it: `under`. */
export interface RecordChange extends Any {
  readonly kind: 'insert' | 'remove';
  readonly under: RecordId | null;
}

export interface MoveChange extends Any {
  readonly kind: 'move';
  readonly from: Place;
  readonly to: Place;
}

/** A paragraph made two, or two made one: ¶. `target` is the one that comes or goes; its words are the end of `other`. */
export interface SeamChange extends Any {
  readonly kind: 'split' | 'join';
  readonly other: RecordId;
  readonly field: string;
  /** In the text of `other` as it is now. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** The change of `other` that is part of it. */
  readonly edge: Pick;
}

export type Change = TextChange | ValueChange | RecordChange | MoveChange | SeamChange;
