/** The words of a record, for search and for find and replace: every text a person wrote in it, in reading order. */

import { inline, type InlineNode } from '../blocks/inline.ts';
import { reading, type Path } from '../model/walk.ts';
import { kindDefinition } from './kinds.ts';
import type { AnyRecord } from './record.ts';

const readWords = reading('words', 'richText');
const readPlain = reading('words');
const readSearched = reading('words', 'richText', 'latex', 'code');

/** What search finds a record by, one text on a line. */
export function wordsOf({ kind, data }: AnyRecord): string {
  const parts: string[] = [];
  readSearched(kindDefinition(kind).data, data, ({ is, value }) => {
    // Neighbouring pieces of inline text are one run of words.
    const text = is === 'richText' ? (value as readonly InlineNode[]).map(searchedText).join('') : value;
    if (text.trim() !== '') parts.push(text);
  });
  return parts.join('\n');
}

function searchedText(node: InlineNode): string {
  if (!('type' in node)) return node.text;
  switch (node.type) {
    case 'link':
    case 'term':
      return node.children.map(({ text }) => text).join('');
    case 'formula':
      return [node.alt, node.source].filter(Boolean).join(' ');
    case 'picture':
      return ` ${node.alt} `;
    case 'footnote':
      return ` ${node.content} `;
    case 'cite':
      return ` ${node.locator} `;
  }
}

/** A text of a record as it is kept, and where. */
export interface Piece {
  readonly path: Path;
  readonly text: string;
}

/** Words that a reader sees as one text: of inline content, every piece between two notes, citations or formulas. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The inline content that the pieces are in, which is kept tidy when they change. */
  readonly content: Path | null;
}

/**
 * Visits each run of words in a record, in reading order. LaTeX, of which `\\sin` must stay whole when `in` is replaced
 * everywhere, and the codes by which people tell records apart are none.
 */
export function eachRun({ kind, data }: AnyRecord, visit: (run: Run) => void): void {
  readWords(kindDefinition(kind).data, data, ({ is, value, path }) => {
    if (is === 'richText') eachRunInline(value as readonly InlineNode[], path, visit);
    else visit({ text: value, pieces: [{ path, text: value }], content: null });
  });
}

function eachRunInline(nodes: readonly InlineNode[], content: Path, visit: (run: Run) => void): void {
  let pieces: Piece[] = [];
  const end = () => {
    if (pieces.length > 0) visit({ text: pieces.map(({ text }) => text).join(''), pieces, content });
    pieces = [];
  };
  const add = (list: readonly InlineNode[], at: Path): void => {
    for (const [index, node] of list.entries()) {
      const path = [...at, index];
      if (!('type' in node)) pieces.push({ path: [...path, 'text'], text: node.text });
      else if (node.type === 'link' || node.type === 'term') add(node.children, [...path, 'children']);
      else {
        end();
        readPlain(inline.element, node, ({ value: text, path: within }) => {
          visit({ text, pieces: [{ path: [...path, ...within], text }], content: null });
        });
      }
    }
  };
  add(nodes, content);
  end();
}
