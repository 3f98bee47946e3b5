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

const names: ReadonlySet<unknown> = new Set(['term', 'footnote', 'cite', 'formula'] satisfies ApparatusNode['type'][]);

/** Every term, footnote, citation and formula between words in some data, in reading order, however deep it lies. */
export function apparatusIn(value: unknown): readonly ApparatusNode[] {
  const found: ApparatusNode[] = [];
  collect(value, found);
  return found;
}

function collect(value: unknown, found: ApparatusNode[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (names.has(Reflect.get(value, 'type'))) found.push(value as ApparatusNode);
  else for (const member of Object.values(value)) collect(member, found);
}
