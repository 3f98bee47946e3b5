/** The kinds of nodes in the page editor, told to Slate's types. */

import type { BaseEditor, Descendant } from 'slate';
import type { ReactEditor } from 'slate-react';
import type {
  CiteNode,
  FootnoteNode,
  FormulaNode,
  PictureNode,
  TermNode,
  TextNode,
} from '../../shared/blocks/inline.ts';
import type { PanelLine } from '../../shared/blocks/panel.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { AnyRecord } from '../../shared/records/record.ts';

/**
 * A block: its data with its id; one without words of its own has a single empty text, as Slate wants. Slate takes a node
 * with a `text` for words, so a block's own `text` is its `ownText` here.
 */
type InEditor<B> = B extends unknown
  ? Omit<B, 'children' | 'text'> &
      (B extends { text: string } ? { ownText: string } : unknown) & {
        id: string;
        children: Descendant[];
      }
  : never;
export type BlockElement = InEditor<BlockData>;

export interface LinkElement {
  type: 'link';
  url: string;
  children: TextNode[];
}

export interface RowElement {
  type: 'table-row';
  children: Descendant[];
}

export interface CellElement {
  type: 'table-cell';
  rowSpan?: number;
  colSpan?: number;
  children: Descendant[];
}

export interface PanelElement {
  type: 'panel';
  children: Descendant[];
}

export interface PanelTitleElement {
  type: 'panel-title';
  children: Descendant[];
}

export interface ColumnElement {
  type: 'column';
  children: Descendant[];
}

/** A blank in the text of an exercise, with what it takes for right. It is written as its number. */
export interface GapElement {
  type: 'gap';
  number: number;
  answers: readonly string[];
  /** Chosen from a list rather than typed. */
  chosen: boolean;
  /** The field of its first answer. */
  leads: string;
  children: TextNode[];
}

/** Words that learners may mark. */
export interface StretchElement {
  type: 'stretch';
  correct: boolean;
  children: TextNode[];
}

/** A line inside a panel: what a block of the same type is on the page, but no record of its own, so without an id. */
type InPanel<L> = L extends unknown ? Omit<L, 'children'> & { id?: undefined; children: Descendant[] } : never;
export type LineElement = InPanel<PanelLine>;

export type PageSlate = BaseEditor &
  ReactEditor & {
    newId: () => string;
    /** Records that belong to the next change of the page, so that both are one step. */
    companions: AnyRecord[];
  };

declare module 'slate' {
  interface CustomTypes {
    Editor: PageSlate;
    Element:
      | BlockElement
      | LineElement
      | LinkElement
      | TermNode
      | FootnoteNode
      | CiteNode
      | FormulaNode
      | PictureNode
      | GapElement
      | StretchElement
      | RowElement
      | CellElement
      | PanelElement
      | PanelTitleElement
      | ColumnElement;
    Text: TextNode;
  }
}
