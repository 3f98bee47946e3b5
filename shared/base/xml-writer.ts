/** Writes XML as a tree of elements: what is text is escaped by construction, and every document looks the same. */

type Attributes = Readonly<Record<string, string>>;

/** A new document: its root. */
export function xmlDocument(name: string, attributes: Attributes = {}): XmlNode {
  return new XmlNode(null, name, attributes);
}

/** An element. Each call that adds something returns what the next call is to go on from. */
export class XmlNode {
  readonly #parent: XmlNode | null;
  readonly #name: string;
  readonly #attributes: Attributes;
  readonly #children: (XmlNode | string)[] = [];

  constructor(parent: XmlNode | null, name: string, attributes: Attributes) {
    this.#parent = parent;
    this.#name = name;
    this.#attributes = attributes;
  }

  /** Adds an element and goes on inside it. */
  ele(name: string, attributes: Attributes = {}): XmlNode {
    const child = new XmlNode(this, name, attributes);
    this.#children.push(child);
    return child;
  }

  /** Adds text and stays. */
  txt(text: string): this {
    if (text !== '') this.#children.push(text);
    return this;
  }

  up(): XmlNode {
    return this.#parent ?? this;
  }

  /** The whole document this element stands in. */
  end(): string {
    return this.#parent ? this.#parent.end() : `<?xml version="1.0" encoding="UTF-8"?>\n${this.#write('')}\n`;
  }

  #write(indent: string): string {
    const attributes = Object.entries(this.#attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
    const open = `${indent}<${this.#name}${attributes.join('')}`;
    if (this.#children.length === 0) return `${open}/>`;
    // Space beside text would be part of it: an element that holds text stands on one line.
    if (this.#children.some((child) => typeof child === 'string')) {
      const inside = this.#children.map((child) => (typeof child === 'string' ? escapeText(child) : child.#write('')));
      return `${open}>${inside.join('')}</${this.#name}>`;
    }
    const inside = this.#children.map((child) => (child as XmlNode).#write(`${indent}  `));
    return `${open}>\n${inside.join('\n')}\n${indent}</${this.#name}>`;
  }
}

/** What XML 1.0 (2.2) does not allow in any form is left out: one such character makes a manifest unreadable. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escapeText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

/** A reader turns bare line breaks and tabs of an attribute into spaces (XML 1.0, 3.3.3). */
function escapeAttribute(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\r\n\t]/g, (character) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
};
