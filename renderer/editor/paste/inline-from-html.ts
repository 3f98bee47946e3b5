/** Inline content from pasted HTML: words, marks and links; white space as a browser shows it. */

import { safeUrl } from '../../../shared/base/html.ts';
import type { LinkNode, TextNode } from '../../../shared/blocks/inline.ts';

/** What other programs' HTML can hold of ours. */
type Inline = (TextNode | LinkNode)[];

type Marks = Omit<TextNode, 'text'>;

const tagMarks: Readonly<Record<string, Marks>> = {
  B: { bold: true },
  STRONG: { bold: true },
  I: { italic: true },
  EM: { italic: true },
  CITE: { italic: true },
  U: { underline: true },
  S: { strike: true },
  STRIKE: { strike: true },
  DEL: { strike: true },
  CODE: { code: true },
  KBD: { code: true },
  SUB: { sub: true },
  SUP: { sup: true },
};

export function inlineFrom(node: Node, marks: Marks = {}): Inline {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? '').replace(/[\t\n\r\f ]+/g, ' ');
    return text === '' ? [] : [{ text, ...marks }];
  }
  if (!(node instanceof Element)) return [];
  if (node.tagName === 'BR') return [{ text: '\n', ...marks }];
  if (isHidden(node)) return [];
  const own = { ...marks, ...tagMarks[node.tagName], ...styleMarks(node) };
  if (/^(B|STRONG)$/.test(node.tagName) && /font-weight:\s*(normal|400)/.test(node.getAttribute('data-style') ?? '')) {
    if (marks.bold) own.bold = true;
    else delete own.bold;
  }
  const inside = [...node.childNodes].flatMap((child) => inlineFrom(child, own));
  const paragraphs = /^(P|DIV|LI|TR|H[1-6])$/.test(node.tagName) && node.nextElementSibling ? [{ text: '\n' }] : [];
  if (node.tagName !== 'A') return [...inside, ...paragraphs];
  const url = safeUrl(node.getAttribute('href') ?? '');
  const words = inside.flatMap((piece) => ('url' in piece ? piece.children : [piece]));
  // A link inside the page it came from leads nowhere here.
  return url === null || url.startsWith('#') || words.length === 0
    ? inside
    : [{ type: 'link', url, children: merged(words) }];
}

/** Without white space at the ends and around line breaks, and with neighbours of the same marks joined. */
export function trimmed(inline: Inline): Inline {
  const pieces: Inline = [];
  for (const piece of inline) {
    const last = pieces.at(-1);
    if (!('url' in piece) && last && !('url' in last) && sameMarks(piece, last)) last.text += piece.text;
    else pieces.push('url' in piece ? piece : { ...piece });
  }
  for (const piece of pieces) {
    if (!('url' in piece))
      piece.text = piece.text
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .replace(/\u00a0/g, ' ');
  }
  const first = pieces[0];
  if (first && !('url' in first)) first.text = first.text.replace(/^\s+/, '');
  const last = pieces.at(-1);
  if (last && !('url' in last)) last.text = last.text.replace(/\s+$/, '');
  const kept = pieces.filter((piece) => 'url' in piece || piece.text !== '');
  return kept.length === 0 ? [{ text: '' }] : kept;
}

export function isBlank(inline: Inline): boolean {
  return inline.every((piece) => !('url' in piece) && piece.text.trim() === '');
}

function merged(words: readonly TextNode[]): TextNode[] {
  const pieces: TextNode[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last && sameMarks(word, last)) last.text += word.text;
    else pieces.push({ ...word });
  }
  return pieces;
}

function sameMarks({ text: _a, ...a }: TextNode, { text: _b, ...b }: TextNode): boolean {
  const keys = Object.keys(a) as (keyof Marks)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Google Docs and Word say it with styles. */
function styleMarks(element: Element): Marks {
  const style = element.getAttribute('data-style') ?? '';
  const found: Marks = {};
  if (/font-weight:\s*(bold|[6-9]00)/.test(style)) found.bold = true;
  if (/font-style:\s*italic/.test(style)) found.italic = true;
  if (/text-decoration[^;]*line-through/.test(style)) found.strike = true;
  if (/text-decoration[^;]*underline/.test(style) && element.tagName !== 'A' && !element.closest('a'))
    found.underline = true;
  if (/vertical-align:\s*super/.test(style)) found.sup = true;
  if (/vertical-align:\s*sub/.test(style)) found.sub = true;
  return found;
}

function isHidden(element: Element): boolean {
  return /display:\s*none|mso-hide:\s*all/.test(element.getAttribute('data-style') ?? '');
}
