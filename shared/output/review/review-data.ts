/** What the script of a review file is told: whose review it is, what can be commented on, what was said before. */

import type { InterfaceLanguage } from '../../words/languages.ts';
import type { ReviewText } from '../../words/review.ts';
import type { Anchor, Person, RequestData, ThreadLabel, Verdict } from '../../model/review/schema.ts';
import type { Path } from '../../model/walk.ts';
import type { RecordId } from '../../records/record.ts';

export interface ReviewData {
  readonly programme: RecordId;
  readonly module: RecordId;
  readonly code: string;
  readonly revision: number;
  /** Of the words around the module, where the reviewer's browser asks for none that there is. */
  readonly language: InterfaceLanguage;
  readonly request: Pick<RequestData, 'key' | 'question' | 'reviewers' | 'decider' | 'due' | 'pages'> | null;
  /** Whatever can be commented on, in reading order; each is the record of the element whose id it has here. */
  readonly parts: readonly ReviewPart[];
  /** Pages in reading order: each can be done. */
  readonly pages: readonly { readonly id: RecordId; readonly title: string }[];
  readonly threads: readonly ShownThread[];
  /** Other words that were suggested when the file was made. */
  readonly changes: readonly ShownChange[];
  /** What other words can be suggested in: the records, as a suggestion keeps them, that hold nothing but what is shown. */
  readonly states: Readonly<Record<RecordId, string>>;
  readonly words: Readonly<Record<InterfaceLanguage, ReviewText>>;
}

export interface ReviewPart {
  /** Of the element. */
  readonly element: string;
  readonly record: RecordId;
  readonly page: RecordId | null;
  /** The texts of the record that are seen in the file. */
  readonly texts: readonly PartText[];
}

export interface PartText {
  readonly field: string;
  /** Leads to it in the record's data. */
  readonly path: Path;
  readonly text: string;
  /** Characters that there is room for; null where there is no end to them. */
  readonly most: number | null;
}

/** A thread that was there when the file was made. */
export interface ShownThread {
  readonly id: RecordId;
  readonly anchor: Anchor;
  readonly label: ThreadLabel | null;
  readonly comments: readonly {
    readonly id: RecordId;
    readonly by: Pick<Person, 'id' | 'name'>;
    readonly at: string;
    readonly words: string;
  }[];
  readonly outcome: Outcome | null;
}

/** Words, what somebody would have in their place, and what became of it. */
export interface ShownChange {
  readonly id: string;
  readonly by: Pick<Person, 'id' | 'name'>;
  readonly at: string;
  readonly anchor: Anchor;
  readonly removed: string;
  readonly added: string;
  readonly outcome: Outcome | null;
}

interface Outcome {
  readonly verdict: Verdict | null;
  readonly words: string;
  readonly by: string;
}
