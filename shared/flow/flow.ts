/**
 * The flow: a document as a row of pieces, told by what they are and not by how they look. A module, a guide or a workbook becomes
 * a flow once; Word (`shared/output/word`) is written from it, and so is what is printed. A writer goes through `pieces` in order; what
 * has a `mark` can be led to by a link to `#mark`, and a link to a mark that no piece of the flow has is plain words to every writer
 * (`marksIn` below). Words are in the language of the flow, but for those runs that name their own.
 */

import type { FootnoteNode, FormulaNode, PictureNode, TextNode } from '../blocks/inline.ts';
import type { RecordId } from '../base/ids.ts';

/** A link to `#mark`, or out of the document. What exercises and blocks have as links is one already. */
export interface LinkRun {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
  /** Words that the glossary explains, or a work that is cited: no link of an author's. */
  readonly of?: 'term' | 'work';
}

/** A line within the words to write on. */
export interface BlankRun {
  readonly type: 'blank';
  /** For a letter or a number, a few words, or the rest of the line. */
  readonly room: 'letter' | 'words' | 'line';
}

/** The number of the page that a mark stands on, known when the document is laid out. */
export interface PageRun {
  readonly type: 'page';
  readonly mark: string;
}

export type Run = TextNode | LinkRun | FootnoteNode | FormulaNode | PictureNode | BlankRun | PageRun;
export type Words = readonly Run[];

/** What stands before a part of a list. Those of exercises are places to tick: one of several, or any number. */
export type Sign = 'none' | 'bulleted' | 'numbered' | 'lettered' | 'one' | 'any' | 'right' | 'wrong';

export interface Item {
  readonly words: Words;
  readonly mark?: string;
  /** Below its words, such as a list of its own. */
  readonly inside?: readonly Piece[];
  /** Where another sign stands before it than before its list. */
  readonly sign?: Sign;
}

export interface Cell {
  readonly pieces: readonly Piece[];
  /** What it heads. */
  readonly heads?: 'column' | 'row';
  readonly rows?: number;
  readonly columns?: number;
}

/** A place on a picture, in percent of it from its upper left corner; without width and height a point. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
}

export type ParagraphLook =
  | 'plain'
  /** The first words of a document or part, which say what it is about. */
  | 'lead'
  | 'quote'
  /** Where a quotation comes from. */
  | 'source'
  | 'caption'
  /** What a piece is, in small letters above it. */
  | 'label'
  | 'note'
  | 'code'
  /** What is asked in an exercise, and what is to be done. */
  | 'prompt'
  | 'instruction'
  /** Above what belongs together, without being a heading of the document. */
  | 'panel'
  /** In the middle of its cell. */
  | 'mark'
  /** On the cover. */
  | 'title'
  | 'subtitle';

/** What a box sets apart. `key` holds answers, `facilitator` what is for who runs a session. */
export type Tone = 'note' | 'tip' | 'warning' | 'example' | 'activity' | 'key' | 'facilitator';

export type Piece =
  | {
      readonly is: 'heading';
      readonly level: 1 | 2 | 3 | 4 | 5 | 6;
      readonly words: Words;
      readonly mark?: string;
      /** Begins a page. */
      readonly onNewPage?: true;
    }
  | {
      readonly is: 'paragraph';
      readonly look: ParagraphLook;
      readonly words: Words;
      readonly mark?: string;
      /** It must not be the last on its page. */
      readonly keep?: true;
    }
  | { readonly is: 'list'; readonly sign: Sign; readonly items: readonly Item[] }
  | {
      readonly is: 'table';
      readonly caption: Words | null;
      /** In hundredths, one for each column; null leaves them to their words. */
      readonly widths: readonly number[] | null;
      /** A row has no cell where another reaches over its place. */
      readonly rows: readonly (readonly Cell[])[];
      /** Rows that are repeated on every page that the table goes over. */
      readonly heads: number;
    }
  /** Beside each other, of widths in hundredths. */
  | { readonly is: 'beside'; readonly widths: readonly number[]; readonly columns: readonly (readonly Piece[])[] }
  | {
      readonly is: 'figure';
      /** One of the flow's files. */
      readonly file: RecordId;
      /** Null for what is there for its looks alone. */
      readonly alt: string | null;
      /** Of the width of the page, where it is wide enough itself. */
      readonly share: number;
      readonly caption: Words | null;
      /** Drawn on it and numbered from 1. */
      readonly spots?: readonly Spot[];
      readonly mark?: string;
    }
  | { readonly is: 'formula'; readonly source: string; readonly alt: string }
  | {
      readonly is: 'box';
      readonly tone: Tone;
      /** What it is, such as `Note`. */
      readonly label: Words;
      readonly pieces: readonly Piece[];
      readonly mark?: string;
    }
  /** Stays on one page, where it fits on one. */
  | { readonly is: 'together'; readonly pieces: readonly Piece[]; readonly mark?: string }
  /** So many lines to write on. */
  | { readonly is: 'room'; readonly lines: number }
  | { readonly is: 'rule' }
  | { readonly is: 'break' }
  /** Headings down to a level, each with its page. */
  | { readonly is: 'contents'; readonly title: Words; readonly depth: 1 | 2 | 3 };

/** The pieces and what it takes to write them, but for their files. */
export interface Flow {
  readonly title: string;
  /** BCP 47, of what the author wrote. */
  readonly language: string;
  /** On each page but the first: beside the title, what the document is. */
  readonly running: Words;
  readonly pieces: readonly Piece[];
}
