/** Pieces of a flow from plain words, and what is found by going through one. */

import type { TextNode } from '../blocks/inline.ts';
import type { ParagraphLook, Piece, Run, Words } from './flow.ts';

export function said(text: string, marks: Omit<TextNode, 'text'> = {}): readonly TextNode[] {
  return text === '' ? [] : [{ ...marks, text }];
}

export function paragraph(words: Words, look: ParagraphLook = 'plain', keep = false): Piece {
  return { is: 'paragraph', look, words, ...(keep ? { keep: true } : {}) };
}

/** Plain words as paragraphs: a blank line parts them, a line's end is kept. */
export function paragraphsOf(
  text: string,
  look: ParagraphLook = 'plain',
  marks: Omit<TextNode, 'text'> = {},
): readonly Piece[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(said(part.trim(), marks), look));
}

/** Every piece, each before those within it. */
export function allPieces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => [piece, ...allPieces(within(piece))]);
}

function within(piece: Piece): readonly Piece[] {
  switch (piece.is) {
    case 'list':
      return piece.items.flatMap(({ inside = [] }) => inside);
    case 'table':
      return piece.rows.flatMap((row) => row.flatMap((cell) => cell.pieces));
    case 'beside':
      return piece.columns.flat();
    case 'box':
    case 'together':
      return piece.pieces;
    default:
      return [];
  }
}

/** Where links of the flow can lead. */
export function marksIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const marks = allPieces(pieces).flatMap((piece): readonly (string | undefined)[] => [
    'mark' in piece ? piece.mark : undefined,
    ...(piece.is === 'list' ? piece.items.map(({ mark }) => mark) : []),
  ]);
  return new Set(marks.filter((mark) => mark !== undefined));
}

/** Without what is no words: notes, lines to write on, numbers of pages. */
export function plainWords(words: Words): string {
  return words.map(wordsOf).join('');
}

function wordsOf(run: Run): string {
  if (!('type' in run)) return run.text;
  switch (run.type) {
    case 'link':
      return run.children.map(({ text }) => text).join('');
    case 'formula':
      return run.alt.trim() === '' ? run.source : run.alt;
    case 'picture':
      return run.alt;
    default:
      return '';
  }
}
