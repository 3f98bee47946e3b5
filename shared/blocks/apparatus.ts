/** What inline content is more than words: what it refers to outside its block (glossary, notes, works), and formulas. */

import type { Html } from '../base/html.ts';
import type { RecordId } from '../base/ids.ts';
import type { CiteNode, FootnoteNode, FormulaNode, TermNode } from './inline.ts';

export interface Apparatus {
  /** What a term means, to be shown beside its words under a new `id`; null when the glossary does not have it. */
  term(id: RecordId): { readonly id: string; readonly explanation: Html } | null;
  /** Takes a note onto the page, in the order of asking. */
  footnote(content: string): { readonly number: number; readonly id: string; readonly href: string };
  /** How a work is named in the text, and where it is listed; null when it is not. */
  cite(id: RecordId): { readonly label: string; readonly href: string } | null;
}

export type ApparatusNode = TermNode | FootnoteNode | CiteNode | FormulaNode;
