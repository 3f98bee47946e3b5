/** Reads XML of our own making into a plain tree; null when it is not well-formed. */

import { create } from 'xmlbuilder2';

export interface XmlElement {
  /** Local name, without its prefix. */
  readonly name: string;
  /** By qualified name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text. */
  readonly text: string;
}

export function parseXml(text: string): XmlElement | null {
  try {
    return element(create(text.replace(/^\uFEFF/, '')).root().node as unknown as DomElement);
  } catch {
    return null;
  }
}

/** The little of the DOM that is read here; this layer has no DOM of its own. */
interface DomElement {
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<DomElement>;
}

const elementNode = 1;
const textNodes = new Set([3, 4]);

function element(node: DomElement): XmlElement {
  const nodes = [...node.childNodes];
  return {
    name: node.localName,
    attributes: Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value])),
    children: nodes.filter(({ nodeType }) => nodeType === elementNode).map(element),
    text: nodes
      .filter(({ nodeType }) => textNodes.has(nodeType))
      .map(({ nodeValue }) => nodeValue ?? '')
      .join(''),
  };
}
