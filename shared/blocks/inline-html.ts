/** Inline content as HTML and as words. */

import { h, safeUrl, type Html } from '../base/html.ts';
import type { RenderContext } from './seam.ts';
import {
  formulaWords,
  inlineText,
  type CiteNode,
  type FormulaNode,
  type InlineNode,
  type LinkNode,
  type Mark,
  type PictureNode,
  type RichText,
  type TermNode,
  type TextNode,
} from './inline.ts';
import { formulaHtml } from './math/formula.ts';

/** From the innermost out, so that the same words always give the same markup. */
const markTags: readonly (readonly [Mark, string])[] = [
  ['code', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['strike', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
];

/** What words refer to outside their block, and the files between them. */
export type InlineContext = Pick<RenderContext, 'apparatus' | 'resource'>;

export function inlineHtml(inline: readonly InlineNode[], context: InlineContext): Html {
  return inline.map((node) => nodeHtml(node, context, linesHtml));
}

/** The same where its line breaks are as spaces: in the name of a field, in a part of a list. */
export function labelHtml(text: RichText, context: InlineContext): Html {
  return text.map((node) => nodeHtml(node, context, (words) => words));
}

type WordsHtml = (words: string) => Html;

/** Where its file is not there, as in what other programs are given, what it shows, told apart from the words around it. */
function pictureHtml({ resource, alt, width }: PictureNode, context: InlineContext): Html {
  const file = context.resource(resource);
  if (file)
    return h('img', {
      class: width ? `inline ${width}` : 'inline',
      src: file.path,
      alt,
      width: file.width,
      height: file.height,
    });
  return alt.trim() === '' ? null : `(${alt})`;
}

/** All the words a learner reads: those of the text, then those of its footnotes. */
export function inlineWords(inline: readonly InlineNode[]): string {
  const notes = inline.flatMap((node) => ('type' in node && node.type === 'footnote' ? [node.content] : []));
  return [inlineText(inline), ...notes].join('\n');
}

/** Whether a learner would see nothing: a footnote, citation, formula or picture is something without words around it. */
export function isBlank(inline: readonly InlineNode[]): boolean {
  return inlineText(inline).trim() === '' && !inline.some((node) => 'type' in node && !hasWords(node));
}

export function links(inline: readonly InlineNode[]): readonly LinkNode[] {
  return inline.filter((node) => 'type' in node && node.type === 'link');
}

type WrapNode = LinkNode | TermNode;

/** Nodes around words, as against those that stand between them. */
function hasWords(node: Exclude<InlineNode, TextNode>): node is WrapNode {
  return node.type === 'link' || node.type === 'term';
}

function nodeHtml(node: InlineNode, context: InlineContext, wordsHtml: WordsHtml): Html {
  if (!('type' in node)) return textHtml(node, wordsHtml);
  switch (node.type) {
    case 'link':
      return linkHtml(node, wordsHtml);
    case 'term':
      return termHtml(node, context);
    case 'footnote': {
      const { number, id, href } = context.apparatus.footnote(node.content);
      return h('sup', { class: 'noteref' }, h('a', { id, href, role: 'doc-noteref' }, String(number)));
    }
    case 'cite':
      return citeHtml(node, context);
    case 'formula':
      return inlineFormula(node);
    case 'picture':
      return pictureHtml(node, context);
  }
}

/** More than this many letters and signs do not fit beside each other on a telephone. */
const widest = 24;

/** A long formula scrolls sideways, so it must be reachable by keyboard (WCAG 2.1.1). */
function inlineFormula(node: FormulaNode): Html {
  const { source, alt } = node;
  if (source.trim() === '') return null;
  const formula = formulaHtml(source, alt, false);
  if (!formula.ok) return h('code', {}, source);
  const signs = source.replace(/\\[a-z]+/gi, 'x').replace(/[\s{}^_&\\]/g, '');
  if (signs.length <= widest) return h('span', { class: 'math' }, formula.value);
  return h('span', { class: 'math wide', role: 'group', tabindex: 0, 'aria-label': formulaWords(node) }, formula.value);
}

/**
 * Words that open what they mean beside them, by the browser alone; plain words when there is nothing to open. The
 * pop-up stands where it is used, so that reading on from the words leads into it.
 */
function termHtml(node: TermNode, context: InlineContext): Html {
  if (isBlank(node.children)) return null;
  const words = inlineHtml(node.children, context);
  const shown = context.apparatus.term(node.term);
  if (shown === null) return words;
  return [
    h('button', { type: 'button', class: 'term', popovertarget: shown.id }, words),
    h('span', { id: shown.id, class: 'meaning', popover: 'auto' }, shown.explanation),
  ];
}

function citeHtml(node: CiteNode, { apparatus }: InlineContext): Html {
  const work = apparatus.cite(node.reference);
  if (work === null) return null;
  const words = [work.label, node.locator.trim()].filter(Boolean).join(', ');
  return h('a', { class: 'cite', href: work.href, role: 'doc-biblioref' }, `(${words})`);
}

/**
 * Where a link may lead: out of the package, or to a place on its page (`#id`). Null for what is unsafe, and for a
 * relative address: there is no such file in a package.
 */
export function linkTarget(url: string): { readonly href: string; readonly outside: boolean } | null {
  const href = safeUrl(url);
  if (href === null) return null;
  const outside = /^[a-z][a-z0-9+.-]*:/i.test(href);
  return outside || href.startsWith('#') ? { href, outside } : null;
}

/** Plain text with its line breaks. */
export function linesHtml(text: string): Html {
  return text.split('\n').map((line, index) => (index === 0 ? line : [h('br'), line]));
}

/** A link without words could be reached but not seen, so it is left out; the check on links tells the author. */
function linkHtml(node: LinkNode, wordsHtml: WordsHtml): Html {
  if (isBlank(node.children)) return null;
  const words = node.children.map((child) => textHtml(child, wordsHtml));
  const target = linkTarget(node.url);
  if (target === null) return words;
  // A link out of the package must not replace it inside the LMS's frame.
  const elsewhere = target.outside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return h('a', { href: target.href, ...elsewhere }, words);
}

function textHtml(node: TextNode, wordsHtml: WordsHtml): Html {
  let html: Html = wordsHtml(node.text);
  for (const [mark, tag] of markTags) if (node[mark]) html = h(tag, {}, html);
  return node.lang === undefined ? html : h('span', { lang: node.lang }, html);
}
