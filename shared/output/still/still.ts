/**
 * A page of a package as something that stands still: what is worked with there - fields, lists to choose from, what folds away or
 * plays - becomes what is read, ticked and written on by hand. Books and texts are made of it; what is printed is made of a flow.
 */

import { h, htmlText, type Attributes, type Html, type HtmlElement } from '../../base/html.ts';
import { flat, hasClass, isElement } from './tree.ts';
import { ratedTable } from './rated-table.ts';

/**
 * What becomes of sound, films and files to download: `played` where the reader has what plays them, `linked` where they lie beside
 * the text, `served` where a browser plays the ones and downloads the others.
 */
export type Beside = 'played' | 'linked' | 'served';

/** Nothing of these is for who reads. */
const dropped = new Set(['template', 'script', 'select', 'option', 'textarea', 'button']);

/** What only a page in a browser knows of its elements. */
const ofBrowsers =
  /^(data-.*|tabindex|hidden|loading|target|rel|for|type|name|value|popover|popovertarget|playsinline|download|aria-describedby|aria-expanded|focusable|open)$/;

export function still(html: Html, beside: Beside): Html {
  return all([html], beside);
}

function all(nodes: readonly Html[], beside: Beside): readonly Html[] {
  const inside = flat(nodes);
  return inside.map((node, index) => {
    if (!isElement(node)) return node;
    // A term and what it means: on paper and in a book the words lead to the glossary.
    if (hasClass(node, 'term')) return term(node, inside[index + 1], beside);
    return hasClass(node, 'meaning') ? null : one(node, beside);
  });
}

function term(node: HtmlElement, meaning: Html, beside: Beside): Html {
  const words = all(node.children, beside);
  const entry = linksIn(meaning).find((href) => href.startsWith('#'));
  return entry === undefined ? words : h('a', { class: 'term', href: entry }, words);
}

function linksIn(node: Html): readonly string[] {
  return flat([node]).flatMap((inside) =>
    isElement(inside)
      ? [...(inside.tag === 'a' ? [String(inside.attributes['href'])] : []), ...inside.children.flatMap(linksIn)]
      : [],
  );
}

function one(node: HtmlElement, beside: Beside): Html {
  const { tag, attributes, children } = node;
  if (attributes['hidden'] === true || dropped.has(tag)) return null;
  const inside = all(children, beside);
  const kept = keptOf(attributes);
  switch (tag) {
    case 'input':
      return signOf(attributes);
    case 'fieldset':
      return inside;
    case 'details':
      return h('div', { ...kept, class: classes(kept, 'details') }, inside);
    case 'summary':
      return h('p', { ...kept, class: 'summary' }, inside);
    case 'label':
      return hasClass(node, 'tick') ? h('div', kept, inside) : h('span', kept, inside);
    case 'i':
      return h('span', { class: 'rule' });
    case 'col':
      return h('col', { style: `width: ${String(attributes['width'])}` });
    case 'audio':
    case 'video':
      return recording(node, inside, beside);
    case 'a':
      return link(node, inside, beside);
    default:
      return byClass(node, kept, inside, beside);
  }
}

function byClass(node: HtmlElement, kept: Attributes, inside: readonly Html[], beside: Beside): Html {
  const { tag, children } = node;
  if (hasClass(node, 'exercise')) return exercise(node, beside);
  if (hasClass(node, 'rating')) return ratedTable(node) ?? h('div', kept, inside);
  if (hasClass(node, 'options') && flat(children).every((child) => isElement(child) && child.tag === 'label'))
    return h(
      'ul',
      { class: 'options' },
      flat(children).map((child) => choice(child, beside)),
    );
  // What plays stands in its place, or a link to it, so that what stands for it on paper need not.
  if (hasClass(node, 'paper') && tag === 'p' && !hasClass(node, 'names')) return null;
  if (['table', 'formula', 'math'].some((name) => hasClass(node, name))) {
    // On a screen what is wider than it scrolls, and must do so by keys (WCAG 2.1.1).
    const scrolls = beside !== 'linked' && node.attributes['tabindex'] === 0;
    const bare = { id: kept['id'], class: kept['class'] };
    return h(tag, scrolls ? { ...bare, role: 'group', tabindex: 0, 'aria-label': kept['aria-label'] } : bare, inside);
  }
  const isEmpty = inside.every((child) => child === null || child === '' || child === false);
  if (isEmpty && (tag === 'p' || tag === 'div' || tag === 'span') && !isToWriteOn(node)) return null;
  return h(tag, kept, inside);
}

function isToWriteOn(node: HtmlElement): boolean {
  return hasClass(node, 'line') || hasClass(node, 'rule');
}

/** The question names what belongs to it. */
function exercise({ attributes, children }: HtmlElement, beside: Beside): Html {
  const id = String(attributes['id']);
  const frame = flat(children)
    .filter(isElement)
    .find(({ tag }) => tag === 'fieldset');
  const parts = flat(frame?.children ?? []);
  const legend = parts.find((part) => isElement(part) && part.tag === 'legend');
  return h(
    'div',
    {
      id,
      class: `exercise ${String(attributes['data-exercise'])}`,
      role: 'group',
      'aria-labelledby': `${id}-asked`,
    },
    h('p', { class: 'prompt', id: `${id}-asked` }, isElement(legend) ? all(legend.children, beside) : null),
    all(
      parts.filter((part) => part !== legend),
      beside,
    ),
  );
}

function choice(node: HtmlElement | string, beside: Beside): Html {
  return isElement(node) ? h('li', {}, all(node.children, beside)) : node;
}

/** A box or a circle to tick; fields have a line to write on beside them. */
function signOf({ type }: Attributes): Html {
  if (type === 'checkbox') return h('span', { class: 'sign', 'aria-hidden': 'true' }, '☐');
  return type === 'radio' ? h('span', { class: 'sign', 'aria-hidden': 'true' }, '○') : null;
}

function recording({ tag, attributes }: HtmlElement, inside: readonly Html[], beside: Beside): Html {
  const { src, poster, width, height, controls } = attributes;
  const label = String(attributes['aria-label']);
  if (beside === 'linked') return h('p', {}, h('a', { href: String(src) }, label));
  return h(tag, { src, poster, width, height, controls, 'aria-label': label }, inside);
}

/** A file cannot be had out of a book: its name is told. */
function link(node: HtmlElement, inside: readonly Html[], beside: Beside): Html {
  const href = String(node.attributes['href']);
  const isFile = !href.startsWith('#') && !/^[a-z][a-z0-9+.-]*:/i.test(href);
  if (htmlText(inside).trim() === '' && hasClass(node, 'backlink')) return null;
  if (isFile && beside === 'played') return h('span', { class: 'named' }, inside);
  return h('a', keptOf(node.attributes), inside);
}

function keptOf(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !ofBrowsers.test(name)));
}

function classes(kept: Attributes, more: string): string {
  return [kept['class'], more].filter((name) => typeof name === 'string').join(' ');
}
