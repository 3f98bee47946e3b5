/** Reads XML, ours or anybody's, into a plain tree: in one pass, within limits, and without what only an attack needs. */

import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Local name, without its prefix. */
  readonly name: string;
  /** By qualified name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text. */
  readonly text: string;
}

export interface XmlLimits {
  readonly characters: number;
  readonly depth: number;
  readonly elements: number;
  /** On one element. */
  readonly attributes: number;
}

/** Far beyond what a person or a tool writes; what is larger was made to keep a reader busy. */
export const xmlLimits: XmlLimits = {
  characters: 5_000_000,
  depth: 100,
  elements: 200_000,
  attributes: 256,
};

/** Why there is no tree: not well-formed, beyond a limit, or with a document type (entities, files from elsewhere). */
export type XmlRefusal = 'syntax' | 'size' | 'depth' | 'attributes' | 'doctype';

export function readXml(text: string, limits = xmlLimits): XmlElement | XmlRefusal {
  if (text.length > limits.characters) return 'size';
  const tree = new Tree(limits);
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => refuse('syntax'));
  parser.on('doctype', () => refuse('doctype'));
  parser.on('attribute', () => tree.attribute());
  parser.on('opentag', ({ name, attributes }) => tree.open(name, attributes));
  parser.on('text', (part) => tree.text(part));
  parser.on('cdata', (part) => tree.text(part));
  parser.on('closetag', () => tree.close());
  try {
    // A byte order mark is no part of the document.
    parser.write(text.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
  return tree.root ?? 'syntax';
}

/** The first child of that local name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name);
}

export function children(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

class Refused extends Error {
  readonly why: XmlRefusal;

  constructor(why: XmlRefusal) {
    super(why);
    this.why = why;
  }
}

function refuse(why: XmlRefusal): never {
  throw new Refused(why);
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Grows with what the parser reports, and refuses as soon as a limit is passed. */
class Tree {
  root: XmlElement | null = null;
  readonly #open: OpenElement[] = [];
  readonly #limits: XmlLimits;
  #elements = 0;
  #attributes = 0;

  constructor(limits: XmlLimits) {
    this.#limits = limits;
  }

  attribute(): void {
    if (++this.#attributes > this.#limits.attributes) refuse('attributes');
  }

  open(qualified: string, attributes: Readonly<Record<string, string>>): void {
    this.#attributes = 0;
    if (++this.#elements > this.#limits.elements) refuse('size');
    if (this.#open.length === this.#limits.depth) refuse('depth');
    const element = { name: qualified.slice(qualified.indexOf(':') + 1), attributes, children: [], text: '' };
    this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
  }

  text(part: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += part;
  }

  close(): void {
    this.#open.pop();
  }
}
