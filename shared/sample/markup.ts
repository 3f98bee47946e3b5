/** The sample's tiny inline markup: **bold**, *italic*, `code`, [words](address) and {da:words in Danish}. */

import type { Inline, TextNode } from '../blocks/inline.ts';

const token = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((.+?)\)|\{([a-z]{2}):(.+?)\}/g;

export function inline(markup: string): Inline {
  const nodes: Inline = [];
  let at = 0;
  for (const match of markup.matchAll(token)) {
    const [whole, bold, italic, code, words, url, lang, foreign] = match;
    if (match.index > at) nodes.push({ text: markup.slice(at, match.index) });
    at = match.index + whole.length;
    if (url !== undefined) nodes.push({ type: 'link', url, children: [{ text: words ?? '' }] });
    else nodes.push(marked(bold, italic, code, lang, foreign));
  }
  if (at < markup.length || nodes.length === 0) nodes.push({ text: markup.slice(at) });
  return nodes;
}

function marked(bold?: string, italic?: string, code?: string, lang?: string, foreign?: string): TextNode {
  if (bold !== undefined) return { text: bold, bold: true };
  if (italic !== undefined) return { text: italic, italic: true };
  if (code !== undefined) return { text: code, code: true };
  return { text: foreign ?? '', lang, italic: true };
}
