/** The words of one text as runs of WordprocessingML (ECMA-376 part 1, 17.3), with marks, links, notes, pictures and comments on them. */

import type { XmlNode } from '../../../base/xml-writer.ts';
import { linkTarget } from '../../../blocks/inline-html.ts';
import { formulaWords, type InlineNode, type LinkNode, type TermNode, type TextNode } from '../../../blocks/inline.ts';
import { cut, flatOf, type Running } from '../../../review/suggestions/flat.ts';
import { signMark } from '../../../review/word/marks.ts';
import { drawing } from '../../word/drawing-xml.ts';
import type { Gathered } from '../../word/parts-of-package.ts';
import { runProperties, wordsIn } from '../../word/runs-xml.ts';
import type { ReviewView } from '../review-view.ts';

/** A place where a comment begins or ends. */
export interface CommentEdge {
  readonly at: number;
  readonly comment: number;
  readonly is: 'start' | 'end';
}

export interface InlinePlace {
  readonly view: ReviewView;
  readonly gathered: Gathered;
  readonly record: string;
  readonly field: string;
}

type Wrap = LinkNode | TermNode | null;

export function runsOf(
  paragraph: XmlNode,
  running: Running,
  place: InlinePlace,
  edges: readonly CommentEdge[] = [],
): void {
  const flat = flatOf(running);
  const places = [...new Set([0, ...edges.map(({ at }) => Math.min(at, flat.text.length)), flat.text.length])];
  let signs = 0;
  for (const [index, from] of places.toSorted((a, b) => a - b).entries()) {
    for (const edge of edges) if (Math.min(edge.at, flat.text.length) === from) commentEdge(paragraph, edge);
    const to = places.toSorted((a, b) => a - b)[index + 1] ?? from;
    let wrapped: { readonly wrap: Wrap; readonly inside: XmlNode } = { wrap: null, inside: paragraph };
    for (const { node, wrap } of cut(flat, from, to)) {
      if (wrap !== wrapped.wrap) wrapped = { wrap, inside: insideOf(paragraph, wrap, place) };
      if (!('type' in node)) textRuns(wrapped.inside, node, wrap);
      else if (node.type !== 'link' && node.type !== 'term') signRuns(paragraph, node, signs++, place);
    }
  }
}

function commentEdge(paragraph: XmlNode, { comment, is }: CommentEdge): void {
  const id = { 'w:id': String(comment) };
  if (is === 'start') {
    paragraph.ele('w:commentRangeStart', id);
    return;
  }
  paragraph.ele('w:commentRangeEnd', id);
  const run = paragraph.ele('w:r');
  run.ele('w:rPr').ele('w:rStyle', { 'w:val': 'CommentReference' });
  run.ele('w:commentReference', id);
}

function insideOf(paragraph: XmlNode, wrap: Wrap, { gathered }: InlinePlace): XmlNode {
  const target = wrap?.type === 'link' ? linkTarget(wrap.url) : null;
  // A page of the module is no place that Word knows by that name.
  if (!target?.outside) return paragraph;
  return paragraph.ele('w:hyperlink', { 'r:id': gathered.link(target.href), 'w:history': '1' });
}

function textRuns(inside: XmlNode, { text, code, ...marks }: TextNode, wrap: Wrap): void {
  const style = code ? 'CodeWords' : wrap?.type === 'link' ? 'Hyperlink' : wrap?.type === 'term' ? 'Term' : null;
  const run = inside.ele('w:r');
  runProperties(run, marks, style);
  wordsIn(run, text);
}

type Sign = Exclude<InlineNode, TextNode | LinkNode | TermNode>;

/** What is no word has a bookmark around it, so that it is known by it whatever Word makes of its looks. */
function signRuns(paragraph: XmlNode, node: Sign, index: number, place: InlinePlace): void {
  const { gathered, record, field, view } = place;
  const file = node.type === 'picture' ? view.files.find((one) => one.id === node.resource) : undefined;
  const words = node.type === 'footnote' || file ? '' : signWords(node, view);
  const name = signMark(record, field, index, words.length);
  const id = { 'w:id': gathered.mark(name) };
  paragraph.ele('w:bookmarkStart', { ...id, 'w:name': name });
  const run = paragraph.ele('w:r');
  if (node.type === 'footnote') {
    runProperties(run, {}, 'FootnoteReference');
    run.ele('w:footnoteReference', { 'w:id': String(gathered.note(node.content)) });
  } else if (file && node.type === 'picture') drawing(run, gathered, file, node.alt, 'inline');
  else {
    runProperties(run, {}, 'Sign');
    wordsIn(run, words);
  }
  paragraph.ele('w:bookmarkEnd', id);
}

function signWords(node: Sign, { references }: ReviewView): string {
  switch (node.type) {
    case 'cite': {
      const label = references.find(({ id }) => id === node.reference)?.label ?? '?';
      return `(${[label, node.locator.trim()].filter(Boolean).join(', ')})`;
    }
    case 'formula':
      return formulaWords(node);
    case 'picture':
      return `(${node.alt})`;
    case 'footnote':
      return node.content;
  }
}
