/** Inline content as HTML and as words. */

import { h, safeUrl, type Html } from '../base/html.ts';
import type { Apparatus } from './apparatus.ts';
import type { CiteNode, FormulaNode, Inline, LinkNode, Mark, TermNode, TextNode } from './inline.ts';
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

export function inlineHtml(inline: Inline, apparatus: Apparatus): Html {
  return inline.map((node) => nodeHtml(node, apparatus));
}

/** The words in the run of the text. */
export function inlineText(inline: Inline): string {
  return inline.map(nodeText).join('');
}

/** All the words a learner reads: those of the text, then those of its footnotes. */
export function inlineWords(inline: Inline): string {
  const notes = inline.flatMap((node) => ('type' in node && node.type === 'footnote' ? [node.content] : []));
  return [inlineText(inline), ...notes].join('\n');
}

/** Whether a learner would see nothing: a footnote, citation or formula is something without words around it. */
export function isBlank(inline: Inline): boolean {
  return inlineText(inline).trim() === '' && !inline.some((node) => 'type' in node && !hasWords(node));
}

export function links(inline: Inline): readonly LinkNode[] {
  return inline.filter((node) => 'type' in node && node.type === 'link');
}

type WrapNode = LinkNode | TermNode;

/** Nodes around words, as against those that stand between them. */
function hasWords(node: Exclude<Inline[number], TextNode>): node is WrapNode {
  return node.type === 'link' || node.type === 'term';
}

function nodeText(node: Inline[number]): string {
  if (!('type' in node)) return node.text;
  if (node.type === 'formula') return formulaWords(node);
  return hasWords(node) ? inlineText(node.children) : '';
}

/** A formula in words: those it is read as, else its LaTeX. */
function formulaWords({ source, alt }: FormulaNode): string {
  return alt.trim() === '' ? source : alt;
}

function nodeHtml(node: Inline[number], apparatus: Apparatus): Html {
  if (!('type' in node)) return textHtml(node);
  switch (node.type) {
    case 'link':
      return linkHtml(node, apparatus);
    case 'term':
      return termHtml(node, apparatus);
    case 'footnote': {
      const { number, id, href } = apparatus.footnote(node.content);
      return h('sup', { class: 'noteref' }, h('a', { id, href, role: 'doc-noteref' }, String(number)));
    }
    case 'cite':
      return citeHtml(node, apparatus);
    case 'formula':
      return inlineFormula(node);
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
function termHtml(node: TermNode, apparatus: Apparatus): Html {
  if (isBlank(node.children)) return null;
  const words = inlineHtml(node.children, apparatus);
  const shown = apparatus.term(node.term);
  if (shown === null) return words;
  return [
    h('button', { type: 'button', class: 'term', popovertarget: shown.id }, words),
    h('span', { id: shown.id, class: 'meaning', popover: 'auto' }, shown.explanation),
  ];
}

function citeHtml(node: CiteNode, apparatus: Apparatus): Html {
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
function linkHtml(node: LinkNode, apparatus: Apparatus): Html {
  if (isBlank(node.children)) return null;
  const words = inlineHtml(node.children, apparatus);
  const target = linkTarget(node.url);
  if (target === null) return words;
  // A link out of the package must not replace it inside the LMS's frame.
  const elsewhere = target.outside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return h('a', { href: target.href, ...elsewhere }, words);
}

function textHtml(node: TextNode): Html {
  let html: Html = linesHtml(node.text);
  for (const [mark, tag] of markTags) if (node[mark]) html = h(tag, {}, html);
  return node.lang === undefined ? html : h('span', { lang: node.lang }, html);
}
