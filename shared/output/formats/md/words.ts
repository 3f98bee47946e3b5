/** Words and their marks as Markdown's tree has them. */

import type { Literal, PhrasingContent } from 'mdast';
import { htmlText, type Html, type HtmlElement } from '../../../base/html.ts';
import { elementsIn, flat, hasClass, isElement } from '../../still/tree.ts';

/** A formula as GitHub, Pandoc and Obsidian write one: `$…$` among words, `$$…$$` by itself. */
export interface MathNode extends Literal {
  type: 'math' | 'inlineMath';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: MathNode;
  }
  interface RootContentMap {
    math: MathNode;
  }
}

/** What words refer to in the same text. */
export interface Places {
  /** The address of the heading that a place is under, or null where there is none. */
  heading(id: string): string | null;
  /** The name of the note that a sign leads to. */
  note(id: string): string;
}

/** Runs of spaces are one, as in HTML; a break is a break. */
export function wordsOf(html: Html, places: Places): PhrasingContent[] {
  return trimmed(flat([html]).flatMap((node) => (isElement(node) ? marked(node, places) : textOf(node))));
}

function textOf(text: string): PhrasingContent[] {
  const value = text.replaceAll(/\s+/g, ' ');
  return value === '' ? [] : [{ type: 'text', value }];
}

function marked(node: HtmlElement, places: Places): PhrasingContent[] {
  const inside = (): PhrasingContent[] =>
    flat(node.children).flatMap((one) => (isElement(one) ? marked(one, places) : textOf(one)));
  switch (node.tag) {
    case 'strong':
    case 'b':
    case 'dfn':
      return around('strong', inside());
    case 'em':
    case 'cite':
      return around('emphasis', inside());
    case 's':
      return around('delete', inside());
    case 'code':
      return [{ type: 'inlineCode', value: htmlText(node.children) }];
    case 'sub':
    case 'sup':
      return raised(node, inside());
    case 'br':
      return [{ type: 'break' }];
    case 'img':
      return [{ type: 'image', url: String(node.attributes['src']), alt: String(node.attributes['alt'] ?? '') }];
    case 'math':
      return [{ type: 'inlineMath', value: texOf(node) }];
    case 'a':
      return linkTo(node, inside(), places);
    case 'span':
      return hasClass(node, 'line') ? [{ type: 'text', value: ` ${toWriteOn} ` }] : inside();
    default:
      return inside();
  }
}

/** A line to write on: signs that mean nothing in Markdown. */
export const toWriteOn = '…'.repeat(12);

/** Marks hold no blanks at their ends: `** word**` is no mark. */
function around(type: 'strong' | 'emphasis' | 'delete', children: PhrasingContent[]): PhrasingContent[] {
  const [first] = children;
  const last = children.at(-1);
  if (children.every((child) => child.type === 'text' && child.value.trim() === '')) return children;
  const before = first?.type === 'text' && first.value.startsWith(' ') ? textOf(' ') : [];
  const behind = last?.type === 'text' && last.value.endsWith(' ') ? textOf(' ') : [];
  return [...before, { type, children: trimmed(children) }, ...behind];
}

/** Markdown has no raised words of its own; where it is read, HTML stands in it. */
function raised(node: HtmlElement, children: PhrasingContent[]): PhrasingContent[] {
  if (hasClass(node, 'noteref')) return children;
  return [{ type: 'html', value: `<${node.tag}>` }, ...children, { type: 'html', value: `</${node.tag}>` }];
}

function linkTo({ attributes }: HtmlElement, children: PhrasingContent[], places: Places): PhrasingContent[] {
  const href = String(attributes['href']);
  if (attributes['role'] === 'doc-noteref') {
    const name = places.note(href.slice(1));
    return [{ type: 'footnoteReference', identifier: name, label: name }];
  }
  if (attributes['role'] === 'doc-backlink') return [];
  const url = href.startsWith('#') ? places.heading(href.slice(1)) : href;
  return url === null || children.length === 0 ? children : [{ type: 'link', url, children }];
}

export function texOf(math: HtmlElement): string {
  const [source] = elementsIn(math, ({ tag }) => tag === 'annotation');
  return htmlText(source ?? math)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes];
  const [first] = kept;
  if (first?.type === 'text') kept[0] = { ...first, value: first.value.trimStart() };
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, value: last.value.trimEnd() };
  return kept.filter((node) => node.type !== 'text' || node.value !== '');
}
