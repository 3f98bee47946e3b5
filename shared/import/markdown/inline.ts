/** The words of a paragraph, a heading or a cell: with their marks, or plain where a field holds no marks. */

import type { FootnoteDefinition, FootnoteReference, Link, PhrasingContent } from 'mdast';
import type { Inline, RichText, TextNode } from '../../blocks/inline.ts';
import type { Expect } from './misprint.ts';

export interface InlineReader {
  readonly expect: Expect;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** What a link is whose address is one of the reader's own, such as `term:cluster`; null where it is an address. */
  readonly link: (node: Link, words: readonly [TextNode, ...TextNode[]]) => Inline[number] | null;
  /** The identifier of a work that is cited. */
  readonly work: (key: string, place: PhrasingContent) => string;
  /** The identifier of an image by its file. */
  readonly image: (file: string, place: PhrasingContent) => string;
}

type Marks = Pick<TextNode, 'bold' | 'italic' | 'code'>;

/** As Pandoc writes it: `[@work]`, `[@work, p. 12]`. */
export const citation = /\[@(?<key>\w+)(?:, (?<locator>[^\]]+))?\]/g;
const nothing = (): [{ text: '' }] => [{ text: '' }];

export function inlineOf(nodes: readonly PhrasingContent[], reader: InlineReader): Inline {
  const found = nodes.flatMap((node) => inlineNodes(node, {}, reader, oneLine));
  return found.length > 0 ? found : nothing();
}

/** What is written in an exercise: marks, links to addresses, and pictures. A line break stays one, so that fields can be told apart. */
export function phraseOf(nodes: readonly PhrasingContent[], reader: InlineReader): RichText {
  const found = nodes.flatMap((node): RichText => {
    const read = inlineNodes(node, {}, reader, (text) => text);
    const fitting = read.filter(fitsPhrase);
    if (fitting.length < read.length) reader.expect(node, 'no term, note or citation in an exercise');
    return fitting;
  });
  return found.length > 0 ? found : nothing();
}

function fitsPhrase(node: Inline[number]): node is Extract<Inline[number], RichText[number]> {
  return !('type' in node) || !['term', 'footnote', 'cite'].includes(node.type);
}

/** Words without marks. A line break stays one, so that fields can be told apart. */
export function plainText(nodes: readonly PhrasingContent[], expect: Expect): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      expect(node, 'plain words, without marks, links or notes (put \\ before a sign that is meant as it stands)');
      return '';
    })
    .join('');
}

type Broken = (text: string) => string;

function inlineNodes(node: PhrasingContent, marks: Marks, reader: InlineReader, lines: Broken): Inline {
  switch (node.type) {
    case 'text':
      return textNodes(node, marks, reader, lines);
    case 'inlineCode':
      return [{ text: node.value, ...marks, code: true }];
    case 'strong':
      return node.children.flatMap((child) => inlineNodes(child, { ...marks, bold: true }, reader, lines));
    case 'emphasis':
      return node.children.flatMap((child) => inlineNodes(child, { ...marks, italic: true }, reader, lines));
    case 'link':
      return [linkNode(node, marks, reader, lines)];
    case 'image':
      return [{ type: 'picture', resource: reader.image(node.url, node), alt: node.alt ?? '', children: nothing() }];
    case 'footnoteReference':
      return [{ type: 'footnote', content: footnote(node, reader), children: nothing() }];
    default:
      reader.expect(node, `words, not ${node.type === 'html' ? 'HTML' : node.type}`);
      return [];
  }
}

function textNodes(
  node: Extract<PhrasingContent, { type: 'text' }>,
  marks: Marks,
  { work }: InlineReader,
  lines: Broken,
): Inline {
  const value = lines(node.value);
  const nodes: Inline = [];
  let at = 0;
  for (const match of value.matchAll(citation)) {
    if (match.index > at) nodes.push({ text: value.slice(at, match.index), ...marks });
    const { key = '', locator = '' } = match.groups ?? {};
    nodes.push({ type: 'cite', reference: work(key, node), locator, children: nothing() });
    at = match.index + match[0].length;
  }
  if (at < value.length) nodes.push({ text: value.slice(at), ...marks });
  return nodes;
}

function linkNode(node: Link, marks: Marks, reader: InlineReader, lines: Broken): Inline[number] {
  const inside = node.children.flatMap((child) => inlineNodes(child, marks, reader, lines));
  const words = inside.filter((child): child is TextNode => 'text' in child);
  if (words.length < inside.length) reader.expect(node, 'words alone inside a link');
  const [first = { text: '' }, ...rest] = words;
  return reader.link(node, [first, ...rest]) ?? { type: 'link', url: node.url, children: [first, ...rest] };
}

function footnote(node: FootnoteReference, { footnotes, expect }: InlineReader): string {
  const [only, ...more] = footnotes.get(node.identifier)?.children ?? [];
  if (only?.type === 'paragraph' && more.length === 0) return oneLine(plainText(only.children, expect));
  expect(node, `a note of one paragraph, written "[^${node.identifier}]: ..."`);
  return '';
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
