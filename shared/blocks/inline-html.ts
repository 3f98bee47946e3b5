/** Inline content as HTML and as words. */

import { h, safeUrl, type Html } from '../base/html.ts';
import type { Inline, LinkNode, Mark, TextNode } from './inline.ts';

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

export function links(inline: Inline): readonly LinkNode[] {
  return inline.filter((node) => 'url' in node);
}

/** Plain text with its line breaks. */
export function linesHtml(text: string): Html {
  return text.split('\n').map((line, index) => (index === 0 ? line : [h('br'), line]));
}

function linkHtml(node: LinkNode): Html {
  const url = safeUrl(node.url);
  const words = inlineHtml(node.children);
  if (url === null) return words;
  // A link out of the package must not replace it inside the LMS's frame.
  const outside = /^[a-z][a-z0-9+.-]*:/i.test(url);
  return h('a', outside ? { href: url, target: '_blank', rel: 'noopener noreferrer' } : { href: url }, words);
}

function textHtml(node: TextNode): Html {
  let html: Html = linesHtml(node.text);
  for (const [mark, tag] of markTags) if (node[mark]) html = h(tag, {}, html);
  return node.lang === undefined ? html : h('span', { lang: node.lang }, html);
}
