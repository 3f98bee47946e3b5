/** Looking at a tree of HTML: lists in lists are one, and nothing is not there. */

import type { Html, HtmlElement } from '../../base/html.ts';

export function isElement(node: Html): node is HtmlElement {
  return typeof node === 'object' && node !== null && 'tag' in node;
}

export function flat(nodes: readonly Html[]): readonly (HtmlElement | string)[] {
  return nodes.flatMap((node) => {
    if (node === null || node === undefined || node === false || node === '') return [];
    if (typeof node === 'string' || isElement(node)) return [node];
    return flat(node);
  });
}

export function hasClass(node: HtmlElement, name: string): boolean {
  const { class: given } = node.attributes;
  return typeof given === 'string' && given.split(' ').includes(name);
}

/** All elements of a tree that are sought, from the first to the last; what stands in one that was found is looked through too. */
export function elementsIn(html: Html, is: (node: HtmlElement) => boolean): readonly HtmlElement[] {
  return flat([html]).flatMap((node) =>
    isElement(node) ? [...(is(node) ? [node] : []), ...elementsIn(node.children, is)] : [],
  );
}

/** The tree with each of its elements as `change` has it, from the innermost out. */
export function mapElements(html: Html, change: (node: HtmlElement) => Html): Html {
  return flat([html]).map((node) =>
    isElement(node) ? change({ ...node, children: [mapElements(node.children, change)] }) : node,
  );
}
