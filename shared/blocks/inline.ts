/** Inline content: the words inside a block, with marks, links, terms, notes, citations, formulas and a language per fragment. */

import { z } from '../base/zod.ts';
import { language, linkPlace, ref, richText, words } from '../model/fields.ts';
import { mathSchema } from './math/schema.ts';

export const marks = ['bold', 'italic', 'underline', 'strike', 'code', 'sub', 'sup'] as const;
export type Mark = (typeof marks)[number];

const mark = z.literal(true).optional();

export const textNode = z.strictObject({
  text: words(200_000),
  bold: mark,
  italic: mark,
  underline: mark,
  strike: mark,
  code: mark,
  sub: mark,
  sup: mark,
  /** BCP 47 tag of a fragment in another language than the module (WCAG 3.1.2). */
  lang: language().optional(),
});

export const linkNode = z.strictObject({
  type: z.literal('link'),
  url: linkPlace(4000),
  children: z.array(textNode).min(1),
});

/** Words that the glossary explains. */
export const termNode = z.strictObject({
  type: z.literal('term'),
  term: ref('term').min(1).max(200),
  children: z.array(textNode).min(1),
});

/** The one empty text that the editor wants inside a node that is no words of its own. */
const nothing = z.array(z.strictObject({ text: z.literal('') })).length(1);

/** A footnote has no name: its place on the page is its number, so a copied one is simply another. */
export const footnoteNode = z.strictObject({
  type: z.literal('footnote'),
  content: words(4000),
  children: nothing,
});

export const citeNode = z.strictObject({
  type: z.literal('cite'),
  reference: ref('reference').min(1).max(200),
  /** Where in the work: `p. 12`, `chapter 3`. */
  locator: words(100),
  children: nothing,
});

/** What a formula on a line of its own is, in the run of the words. */
export const formulaNode = mathSchema.extend({ type: z.literal('formula'), children: nothing });

export const inline = richText(z.union([textNode, linkNode, termNode, footnoteNode, citeNode, formulaNode]));

export type TextNode = z.infer<typeof textNode>;
export type LinkNode = z.infer<typeof linkNode>;
export type TermNode = z.infer<typeof termNode>;
export type FootnoteNode = z.infer<typeof footnoteNode>;
export type CiteNode = z.infer<typeof citeNode>;
export type FormulaNode = z.infer<typeof formulaNode>;
export type Inline = z.infer<typeof inline>;
