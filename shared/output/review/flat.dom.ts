/** The words of an element as one run of characters, and which character stands where: signs and edges as in the texts of records. */

import { sign } from '../../review/sign.ts';
import { edge, squeeze, type Selected } from './locate.ts';

/** Around what is shown, a selection is compared by so many characters. */
const around = 80;

/** In a run of words, each stands for one thing that is none. */
const signs = '.math, .noteref, a.cite, img.inline, math';
/** What is in the page, and no words of its author: what opens, what is for paper, and what the page itself says. */
const left = [
  '.hidden, .paper, .tools, svg, select, textarea, script, noscript, template',
  '[data-word], .instruction, .label, .facts, .lead, summary[lang], label[lang], p[lang]:not([id]), .left-out',
].join();
const inWords = new Set([
  'A',
  'ABBR',
  'B',
  'BUTTON',
  'CODE',
  'DFN',
  'EM',
  'I',
  'MARK',
  'S',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'U',
]);

interface Piece {
  readonly node: Text | Element;
  /** Where it begins in the whole. */
  readonly from: number;
  readonly length: number;
}

export class Flat {
  /** Squeezed. */
  readonly text: string;
  readonly #pieces: Piece[] = [];
  readonly #at: readonly number[];
  #raw = '';

  constructor(root: Element) {
    this.#read(root);
    const { text, at } = squeeze(this.#raw);
    this.text = text;
    this.#at = at;
  }

  /** The part of it that a range covers, with what is around; null where that is nothing. */
  selected(range: Range): Selected | null {
    const inside = this.#pieces.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return null;
    const start = first.from + (range.startContainer === first.node ? range.startOffset : 0);
    const end = last.from + (range.endContainer === last.node ? range.endOffset : last.length);
    const [from, to] = [this.#squeezed(start), this.#squeezed(end)];
    if (to <= from) return null;
    return {
      quote: this.text.slice(from, to),
      before: this.text.slice(Math.max(0, from - around), from),
      after: this.text.slice(to, to + around),
    };
  }

  /** The range of characters of `text`. */
  range(start: number, end: number): Range | null {
    const [from, to] = [this.#place(this.#at[start] ?? 0, false), this.#place((this.#at[end - 1] ?? 0) + 1, true)];
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  }

  #read(element: Element): void {
    for (const child of element.childNodes) {
      if (child instanceof Text) this.#add(child, child.data);
      else if (child instanceof Element) {
        if (child.matches(signs)) this.#add(child, sign);
        else if (child.tagName === 'BR') this.#raw += edge;
        // What a term means opens beside the words, which go on after it.
        else if (child.matches('.meaning')) continue;
        else if (child.matches(left)) this.#raw += edge;
        else {
          const stands = !inWords.has(child.tagName) || child.matches('.points span, .said');
          if (stands) this.#raw += edge;
          this.#read(child);
          if (stands) this.#raw += edge;
        }
      }
    }
  }

  #add(node: Text | Element, text: string): void {
    this.#pieces.push({ node, from: this.#raw.length, length: text.length });
    this.#raw += text;
  }

  #squeezed(raw: number): number {
    const found = this.#at.findIndex((at) => at >= raw);
    return found < 0 ? this.text.length : found;
  }

  #place(raw: number, atEnd: boolean): [Node, number] | null {
    const piece = this.#pieces.find(({ from, length }) =>
      atEnd ? raw > from && raw <= from + length : raw >= from && raw < from + length,
    );
    if (!piece) return null;
    const { node, from } = piece;
    if (node instanceof Text) return [node, raw - from];
    const parent = node.parentNode ?? node;
    const index = [...parent.childNodes].indexOf(node);
    return [parent, index + (atEnd ? 1 : 0)];
  }
}
