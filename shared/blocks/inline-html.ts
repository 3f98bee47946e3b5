/** Inline content as HTML and as words. */

import { h, safeUrl, type Html } from '../base/html.ts';
import type { Inline, LinkNode, Mark, TextNode } from './inline.ts';

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

export function inlineHtml(inline: Inline): Html {
  return inline.map((node) => ('url' in node ? linkHtml(node) : textHtml(node)));
}

export function inlineText(inline: Inline): string {
  return inline.map((node) => ('url' in node ? inlineText(node.children) : node.text)).join('');
}

export function isBlank(inline: Inline): boolean {
  return inlineText(inline).trim() === '';
}

export function links(inline: Inline): readonly LinkNode[] {
  return inline.filter((node) => 'url' in node);
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
function linkHtml(node: LinkNode): Html {
  if (isBlank(node.children)) return null;
  const words = inlineHtml(node.children);
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
