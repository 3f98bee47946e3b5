/** The seam every block type stands behind. */

import type { z } from '../base/zod.ts';
import type { Html } from '../base/html.ts';
import type { Finding } from '../base/finding.ts';
import type { Piece } from '../flow/flow.ts';
import type { LearnerLanguage } from '../words/learner-languages.ts';
import type { InterfaceLanguage } from '../words/languages.ts';
import type { LearnerText } from '../words/learner.ts';
import type { PaperText } from '../words/paper.ts';
import type { ResourceData } from '../model/programme/schema.ts';
import type { RecordId } from '../base/ids.ts';
import type { InsertId, PartKey, PlainKey, Say } from '../words/typed.ts';
import type { Apparatus } from './apparatus.ts';

export interface RenderContext {
  readonly blockId: RecordId;
  /** BCP 47 tag of the content. */
  readonly language: string;
  /** Language of the player's words, and those words. */
  readonly playerLanguage: LearnerLanguage;
  readonly text: LearnerText;
  readonly apparatus: Apparatus;
  /** Undefined when there is no such file. */
  resource(id: RecordId): ShownFile | undefined;
}

/** A file of the programme as a page shows it. */
export interface ShownFile {
  /** Where it lies in the output, relative to the page. */
  readonly path: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly data: ResourceData;
}

/** What is known where a block stands in a document. */
export interface PaperContext extends Omit<RenderContext, 'apparatus' | 'playerLanguage'> {
  /** Of all that the document says itself. */
  readonly playerLanguage: InterfaceLanguage;
  readonly paper: PaperText;
  /** Of an exercise in its module, the same in every document; null where it has none. */
  number(exercise: RecordId): number | null;
  /** Whether the glossary of the document has it. */
  explains(term: RecordId): boolean;
  /** How a work is named in the text, or null when the document does not list it. */
  cite(work: RecordId): string | null;
}

/** What is known where a block is copied for other programs, in the words of its author's language. */
export interface CopyContext extends RenderContext {
  readonly say: Say;
  /** A number as its reader writes it. */
  readonly figure: (value: number) => string;
  /** What a file of the programme is called; nothing where there is none. */
  fileName(id: RecordId | null): string;
}

/** What a member is called, in the words that stand beside it where it is set, and its values where it is one of a few. */
export interface Label {
  readonly key: PlainKey;
  readonly values?: Readonly<Record<string, PlainKey>>;
}

/** What of a type is called how, for who reads what was changed in it. */
export interface Labels {
  /** What is no running text, by its member. */
  readonly members?: Readonly<Record<string, Label>>;
  /** The parts of a list, by number. */
  readonly parts?: Readonly<Record<string, PartKey>>;
  /** A list as a whole. */
  readonly lists?: Readonly<Record<string, PlainKey>>;
}

/** What keys do in it, beyond moving on and pressing: choosing one of several, ticking, checking what is typed, turning to a tab. */
export type KeyUse = 'choose' | 'tick' | 'check' | 'tabs' | 'play' | 'wide';

export const insertGroups = ['text', 'media', 'layout', 'exercise', 'activity'] as const;
export type InsertGroup = (typeof insertGroups)[number];

/** `Seen` is what a learner gets of the data, where that is less than all of it. */
export interface BlockType<Data, Seen = Data> {
  readonly type: string;
  readonly schema: z.ZodType<Data>;
  readonly labels?: Labels;
  /** Where it stands in the insert menu, and the forms that stand there in its stead: what each begins with. */
  readonly insert: {
    readonly group: InsertGroup;
    readonly forms?: Readonly<Partial<Record<InsertId, Partial<Data>>>>;
  };
  /** A new block of this type, empty but complete enough to edit. */
  create(): Data;
  /** Usable and readable without script and on paper. */
  toHtml(data: Seen, context: RenderContext): Html;
  /** The same in a document, which is read and written on by hand: with room for it, and without what is right. */
  onPaper(data: Seen, context: PaperContext): readonly Piece[];
  /** What other programs are given when it is copied, where that is not what learners meet: all that its author wrote. */
  toCopiedHtml?(data: Data, context: CopyContext): Html;
  /** The words a learner reads, where they are not all that people wrote in it. */
  toText?(data: Seen): string;
  check(data: Data, where: RecordId): readonly Finding[];
  /** Which of `player.dom.ts` and `player.css` its folder has: a package that uses the type carries them. */
  readonly brings?: { readonly script?: true; readonly style?: true };
  readonly keys?: readonly KeyUse[];
}
