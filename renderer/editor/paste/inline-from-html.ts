/** Inline content from pasted HTML: words, marks, links and formulas; white space as a browser shows it. */

import { safeUrl } from '../../../shared/base/html.ts';
import {
  linkNode,
  type FootnoteNode,
  type FormulaNode,
  type LinkNode,
  type PictureNode,
  type TextNode,
} from '../../../shared/blocks/inline.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import { sameMarks } from '../../../shared/blocks/tidy-inline.ts';
import { footnoteAttribute } from './footnotes.ts';
import { formulaAttribute } from './formulas.ts';
import type { Losses } from './losses.ts';
import { isHidden, styleOf } from './style.ts';

/** What other programs' HTML can hold of ours. */
export type PastedInline = (TextNode | LinkNode | FormulaNode | FootnoteNode | PictureNode)[];

type Marks = Omit<TextNode, 'text'>;

/** What stands around words: the marks they have and the address they lead to. */
export interface Around {
  readonly marks: Marks;
  readonly url: string | null;
}

export const nothingAround: Around = { marks: {}, url: null };

const tagMarks: Readonly<Record<string, Marks>> = {
  B: { bold: true },
  STRONG: { bold: true },
  I: { italic: true },
  EM: { italic: true },
  CITE: { italic: true },
  DFN: { italic: true },
  VAR: { italic: true },
  U: { underline: true },
  INS: { underline: true },
  S: { strike: true },
  STRIKE: { strike: true },
  DEL: { strike: true },
  CODE: { code: true },
  KBD: { code: true },
  SAMP: { code: true },
  TT: { code: true },
  SUB: { sub: true },
  SUP: { sup: true },
};

/** What an element adds to what stands around it. */
export function around(element: Element, outer: Around, losses: Losses): Around {
  const marks: Marks = { ...outer.marks, ...tagMarks[element.tagName] };
  const style = styleOf(element);
  setMark(marks, 'bold', weight(style.get('font-weight')), outer.marks.bold);
  setMark(marks, 'italic', slant(style.get('font-style')), outer.marks.italic);
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (line.includes('line-through')) marks.strike = true;
  if (line.includes('underline')) marks.underline = true;
  if (marks.underline && !outer.marks.underline && isLinkAlone(element)) delete marks.underline;
  const height = style.get('vertical-align');
  if (height === 'super') marks.sup = true;
  if (height === 'sub') marks.sub = true;
  return { marks, url: element.tagName === 'A' ? address(element, losses) : outer.url };
}

/** A link is underlined because it is one, whether its own style says so or that of an element around it. */
function isLinkAlone(element: Element): boolean {
  if (element.closest('a')) return true;
  const links = [...element.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
  return links.trim() !== '' && links.replace(/\s/g, '') === (element.textContent ?? '').replace(/\s/g, '');
}

export function inlineFrom(node: Node, outer: Around, losses: Losses): PastedInline {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? '').replace(/[\t\n\r\f ]+/g, ' ');
    return text === '' ? [] : linked([{ text, ...outer.marks }], outer.url);
  }
  if (!(node instanceof Element)) return [];
  if (node.tagName === 'BR') return [{ text: '\n', ...outer.marks }];
  if (isHidden(node)) return [];
  const source = node.getAttribute(formulaAttribute);
  if (source !== null) return [{ type: 'formula', source, alt: '', children: [{ text: '' }] }];
  const note = node.getAttribute(footnoteAttribute);
  if (note !== null) return [{ type: 'footnote', content: note, children: [{ text: '' }] }];
  const here = around(node, outer, losses);
  const inside = [...node.childNodes].flatMap((child) => inlineFrom(child, here, losses));
  if (node.tagName === 'Q') return [{ text: '“', ...here.marks }, ...inside, { text: '”', ...here.marks }];
  return inside;
}

/** Lines joined into one content, with a break between two. */
export function joined(lines: readonly PastedInline[]): PastedInline {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
}

/** Without white space at the ends and around line breaks, and with neighbours of the same marks or address joined. */
export function trimmed(inline: PastedInline): PastedInline {
  const pieces: PastedInline = [];
  for (const piece of inline) {
    const last = pieces.at(-1);
    if (isText(piece) && last && isText(last) && sameMarks(piece, last)) last.text += piece.text;
    else if (isLink(piece) && last && isLink(last) && last.url === piece.url) {
      last.children = merged([...last.children, ...piece.children]);
    } else
      pieces.push(
        isText(piece) ? { ...piece } : isLink(piece) ? { ...piece, children: merged(piece.children) } : piece,
      );
  }
  for (const piece of pieces) if (isText(piece)) piece.text = spaced(piece.text);
  const [first] = pieces;
  if (first && isText(first)) first.text = first.text.replace(/^\s+/, '');
  const [linked] = first && isLink(first) ? first.children : [];
  if (linked) linked.text = linked.text.replace(/^\s+/, '');
  const last = pieces.at(-1);
  if (last && isText(last)) last.text = last.text.replace(/\s+$/, '');
  const kept = pieces.filter((piece) => !isText(piece) || piece.text !== '');
  return kept.length === 0 ? [{ text: '' }] : kept;
}

export function isBlank(inline: PastedInline): boolean {
  return inline.every((piece) => isText(piece) && piece.text.trim() === '');
}

function isText(piece: PastedInline[number]): piece is TextNode {
  return !('type' in piece);
}

function isLink(piece: PastedInline[number]): piece is LinkNode {
  return 'type' in piece && piece.type === 'link';
}

function linked(words: TextNode[], url: string | null): PastedInline {
  return url === null ? words : [{ type: 'link', url, children: words }];
}

/** Where a link leads, or null. A place on the page that it came from is nowhere here. */
function address(anchor: Element, losses: Losses): string | null {
  const href = anchor.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#')) return null;
  const url = safeUrl(href);
  if (url !== null && url.length <= limitOf(linkNode.shape.url)) return url;
  losses.add('links', anchor.textContent || href);
  return null;
}

function spaced(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\u00a0/g, ' ');
}

function merged(words: readonly TextNode[]): TextNode[] {
  const pieces: TextNode[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last && sameMarks(word, last)) last.text += word.text;
    else pieces.push({ ...word });
  }
  return pieces.map((piece) => ({ ...piece, text: spaced(piece.text) }));
}

/** A style that says no takes away what the tag gave, never what stands around it. */
function setMark(marks: Marks, mark: 'bold' | 'italic', said: boolean | null, outer: true | undefined): void {
  if (said === true) marks[mark] = true;
  if (said === false && !outer) delete marks[mark];
}

/** Google Docs wraps everything in a bold that is not bold. */
function weight(value: string | undefined): boolean | null {
  if (value === undefined || /^(?:inherit|initial|unset)$/.test(value)) return null;
  return /^(?:bold|bolder|[6-9]\d\d)$/.test(value);
}

function slant(value: string | undefined): boolean | null {
  if (value === undefined || /^(?:inherit|initial|unset)$/.test(value)) return null;
  return /^(?:italic|oblique)/.test(value);
}
