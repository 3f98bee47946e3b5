/** Inline content: the words inside a block, with marks, links, terms, notes, citations, formulas and a language per fragment. */

import { z } from '../base/zod.ts';
import { boundedText, file, language, linkPlace, ref, richText, words, wordsFor } from '../model/fields.ts';
import { mathSchema } from './math/schema.ts';
import { widths } from './widths.ts';

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

/** A picture in the run of the words: where no image can stand as a block of its own, as in a cell, or where it belongs to a line. */
export const pictureNode = z.strictObject({
  type: z.literal('picture'),
  resource: file('image').min(1).max(200),
  alt: wordsFor('resource', 2000),
  /** Without it, as high as some lines. */
  width: z.enum(widths).optional(),
  children: nothing,
});

export const inline = richText(
  z.union([textNode, linkNode, termNode, footnoteNode, citeNode, formulaNode, pictureNode]),
);

export type TextNode = z.infer<typeof textNode>;
export type LinkNode = z.infer<typeof linkNode>;
export type TermNode = z.infer<typeof termNode>;
export type FootnoteNode = z.infer<typeof footnoteNode>;
export type CiteNode = z.infer<typeof citeNode>;
export type FormulaNode = z.infer<typeof formulaNode>;
export type PictureNode = z.infer<typeof pictureNode>;
export type Inline = z.infer<typeof inline>;
/** Whatever may stand in a run of words, on a page or in an exercise. */
export type InlineNode = Inline[number];

/** What is written in an exercise, of at most so many characters. */
export const phrase = (most: number) =>
  boundedText(z.union([textNode, linkNode, formulaNode, pictureNode]), most, inlineText);
export type RichText = z.infer<ReturnType<typeof phrase>>;

/** The words in the run of the text: of a formula those it is read as, else its LaTeX; of a picture what it shows. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map(nodeText).join('');
}

function nodeText(node: InlineNode): string {
  if (!('type' in node)) return node.text;
  switch (node.type) {
    case 'link':
    case 'term':
      return inlineText(node.children);
    case 'formula':
      return formulaWords(node);
    case 'picture':
      return node.alt;
    case 'footnote':
    case 'cite':
      return '';
  }
}

export function formulaWords({ source, alt }: Pick<FormulaNode, 'source' | 'alt'>): string {
  return alt.trim() === '' ? source : alt;
}
