/** The words that a block shows and somebody wrote, each where it stands on the page. */

import { wordsToCheck } from '../../../shared/edit/spelling.ts';

export interface ShownWord {
  readonly word: string;
  readonly language: string;
  /** Live: it goes with its letters. */
  readonly range: Range;
}

/** Within a line of words: code, formulas and what is no text of the line. */
const apart = 'code, math, [contenteditable="false"], [data-slate-void], [data-verbatim], button';

/** `language` is that of texts which say none. */
export function wordsShown(block: HTMLElement, language: string): readonly ShownWord[] {
  return linesOf(block).flatMap((pieces) => wordsOfLine(pieces, language));
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

function wordsOfLine(nodes: readonly Text[], language: string): readonly ShownWord[] {
  let text = '';
  const pieces = nodes.map((node): Piece => {
    const start = text.length;
    text += node.data;
    return { node, start };
  });
  return wordsToCheck(text).flatMap(({ word, start }) => {
    const range = document.createRange();
    const [first, last] = [pieceAt(pieces, start), pieceAt(pieces, start + word.length - 1)];
    if (!first || !last) return [];
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, start + word.length - last.start);
    return [{ word, language: languageAt(first.node) ?? language, range }];
  });
}

function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  return pieces.findLast(({ start, node }) => start <= place && node.data !== '');
}

function languageAt(node: Node): string | null {
  const within = node.parentElement?.closest('[lang], [data-block]');
  return within?.getAttribute('lang') || null;
}

/** The texts of each line: an element that is being written in, or a field as it is shown. */
function linesOf(block: HTMLElement): readonly (readonly Text[])[] {
  const lines = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const line = node instanceof Text ? lineOf(node) : null;
    if (!line) continue;
    const texts = lines.get(line) ?? [];
    lines.set(line, texts);
    texts.push(node as Text);
  }
  return [...lines.values()];
}

function lineOf(text: Text): Element | null {
  const parent = text.parentElement;
  const field = parent?.closest('[data-field]') ?? null;
  if (field && field.getAttribute('contenteditable') !== 'true') {
    const inside = parent?.closest(apart) ?? null;
    return inside && field.contains(inside) ? null : field;
  }
  if (!parent?.closest('[data-slate-string]')) return null;
  const line = parent.closest('[data-slate-node="element"]:not([data-slate-inline])');
  const inside = parent.closest(apart);
  return inside && (line?.contains(inside) || inside.hasAttribute('data-verbatim')) ? null : line;
}
