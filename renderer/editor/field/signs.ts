/**
 * Plain words that hold signs - a blank `[3]`, a stretch `[[to be marked]]` - stand in a field as what the signs mean, and are written
 * with them again. A place is counted in the words as they are written.
 */

import { Editor, Element, Node, Range, Text, type Point } from 'slate';
import { sameJson } from '../../../shared/base/json.ts';
import { inlineText, type InlineNode } from '../../../shared/blocks/inline.ts';
import type { GapElement, PageSlate, StretchElement } from '../slate-types.ts';

/** What stands in the run of words of a field. */
export type Piece = InlineNode | GapElement | StretchElement;
/** The words with their signs, taken apart. */
export type ReadSigns = (words: string) => readonly Piece[];

export interface Places {
  readonly from: number;
  readonly to: number;
}

export function isSign(node: Piece): node is GapElement | StretchElement {
  return 'type' in node && (node.type === 'gap' || node.type === 'stretch');
}

export function writtenPieces(nodes: readonly Piece[]): string {
  return nodes.map(writtenPiece).join('');
}

function writtenPiece(node: Piece): string {
  if (!('type' in node)) return node.text;
  if (node.type === 'gap') return `[${node.number}]`;
  if (node.type !== 'stretch') return inlineText([node]);
  const [open, close] = node.correct ? ['[[', ']]'] : ['((', '))'];
  // Nobody marks across lines.
  const lines = inlineText(node.children).split('\n');
  return lines.map((line) => (line.trim() === '' ? line : `${open}${line}${close}`)).join('\n');
}

/** For another place: with the answers that a blank takes, which it does not carry itself. */
export function copiedPiece(node: Piece): string {
  return 'type' in node && node.type === 'gap' ? `[[${node.answers.join('|') || '…'}]]` : writtenPiece(node);
}

/** Whether the line shows each sign in its words as what it means. */
export function isReadBy(editor: Editor, read: ReadSigns): boolean {
  const nodes = piecesIn(editor).filter((node) => 'type' in node || node.text !== '');
  return sameJson(nodes, read(writtenPieces(nodes)));
}

/** What is selected, of which a caret on a blank takes the whole. */
export function selectedPlaces(editor: PageSlate): Places | null {
  const { selection } = editor;
  if (!selection) return null;
  const [start, end] = Range.edges(selection);
  const last = piecesIn(editor)[end.path[1] ?? 0];
  const inGap = last !== undefined && 'type' in last && last.type === 'gap';
  return { from: placeOf(editor, start), to: placeOf(editor, end) + (inGap ? writtenPiece(last).length : 0) };
}

export function placeOf(editor: Editor, { path, offset }: Point): number {
  const nodes = piecesIn(editor);
  const [, index = 0, inner = 0] = path;
  const before = writtenPieces(nodes.slice(0, index)).length;
  const node = nodes[index];
  if (!node || !('type' in node)) return before + offset;
  if (!('children' in node) || node.children.every(({ text }) => text === '')) return before;
  const within = node.children.slice(0, inner).reduce((sum, { text }) => sum + text.length, offset);
  return before + within + (node.type === 'stretch' ? 2 : 0);
}

/** The range between two places; one inside a sign is on what it means. */
export function rangeBetween(editor: Editor, { from, to }: Places): Range {
  return { anchor: pointAt(editor, from), focus: pointAt(editor, to) };
}

function pointAt(editor: Editor, place: number): Point {
  let left = place;
  for (const [index, node] of piecesIn(editor).entries()) {
    const { length } = writtenPiece(node);
    const path = [0, index];
    if (!('type' in node) && left <= length) return { path, offset: left };
    if ('type' in node && left < length) {
      if (node.type === 'stretch') {
        const [words = { text: '' }] = node.children;
        return { path: [...path, 0], offset: Math.min(Math.max(left - 2, 0), words.text.length) };
      }
      return Editor.start(editor, path);
    }
    left -= length;
  }
  return Editor.end(editor, []);
}

function piecesIn(editor: Editor): readonly Piece[] {
  const [line] = editor.children;
  return Element.isElement(line) ? (line.children as readonly Piece[]) : [];
}

/** Words behind a stretch are no part of it: a space at its end stands outside. */
export function leaveStretch(editor: PageSlate): Point | null {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection)) return null;
  const { path, offset } = selection.focus;
  if (path.length < 3) return null;
  const parent = Node.parent(editor, path);
  const text = Node.get(editor, path);
  if (!Element.isElement(parent) || parent.type !== 'stretch' || !Text.isText(text)) return null;
  if (offset < text.text.length || path[2] !== parent.children.length - 1) return null;
  return { path: [0, (path[1] ?? 0) + 1], offset: 0 };
}
