/** Running text as one row of characters, each in its dress: cut by places and put together again, marks, links and all. */

import { sameJson, stableJson } from '../../base/json.ts';
import type { InlineNode, LinkNode, TermNode, TextNode } from '../../blocks/inline.ts';
import { sign } from '../sign.ts';
import { wordHunks } from '../word-diff.ts';

/** A text as a record holds it: plain, or with marks. */
export type Running = string | readonly InlineNode[];

/** What is alike all through: words of the same marks, or one thing that is no word. */
export interface Piece {
  readonly node: InlineNode;
  /** The link or term that it is in. */
  readonly wrap: LinkNode | TermNode | null;
  readonly text: string;
  /** Equal for what looks and leads the same. */
  readonly dress: string;
}

export interface Flat {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const known = new WeakMap<readonly InlineNode[], Flat>();

export function flatOf(running: Running): Flat {
  if (typeof running === 'string') return { text: running, pieces: [bare({ text: running })] };
  let flat = known.get(running);
  if (!flat) {
    const pieces = running.flatMap((node): readonly Piece[] => {
      if (!('type' in node)) return [bare(node)];
      if (node.type !== 'link' && node.type !== 'term')
        return [{ node, wrap: null, text: sign, dress: stableJson(node) }];
      const { children, ...leads } = node;
      const where = stableJson(leads);
      return children.map((child) => ({ ...bare(child), wrap: node, dress: `${bare(child).dress} ${where}` }));
    });
    const worded = pieces.filter(({ text }) => text !== '');
    known.set(running, (flat = { text: worded.map(({ text }) => text).join(''), pieces: worded }));
  }
  return flat;
}

function bare(node: TextNode): Piece {
  const { text, ...marks } = node;
  return { node, wrap: null, text, dress: stableJson(marks) };
}

/** The pieces between two places, cut where they reach over them. */
export function cut(flat: Flat, from: number, to: number): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of flat.pieces) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, piece.text.length)];
    if (start < end) {
      const text = piece.text.slice(start, end);
      found.push('type' in piece.node ? piece : { ...piece, text, node: { ...piece.node, text } });
    }
    at += piece.text.length;
    if (at >= to) break;
  }
  return found;
}

/** As the editor keeps it: neighbours that are alike are one, and words, if none, stand around all that is no word. */
export function assembled(pieces: readonly Piece[]): InlineNode[] {
  const nodes: InlineNode[] = [];
  let last: Piece | null = null;
  for (const piece of pieces) {
    const isAlike = last !== null && last.dress === piece.dress && !('type' in piece.node);
    if (isAlike) extend(nodes, piece);
    else if (piece.wrap && last?.wrap && sameLead(piece.wrap, last.wrap)) within(nodes, piece);
    else if (piece.wrap) nodes.push({ ...piece.wrap, children: [piece.node as TextNode] });
    else nodes.push(piece.node);
    last = piece;
  }
  return spaced(nodes);
}

export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function extend(nodes: InlineNode[], { text }: Piece): void {
  const end = nodes.at(-1);
  if (!end) return;
  const longer = (node: TextNode): TextNode => ({ ...node, text: node.text + text });
  if (!('type' in end)) nodes[nodes.length - 1] = longer(end);
  else if (end.type === 'link' || end.type === 'term')
    nodes[nodes.length - 1] = {
      ...end,
      children: end.children.map((child, index) => (index === end.children.length - 1 ? longer(child) : child)),
    };
}

function within(nodes: InlineNode[], { node }: Piece): void {
  const end = nodes.at(-1);
  if (end && 'type' in end && (end.type === 'link' || end.type === 'term'))
    nodes[nodes.length - 1] = { ...end, children: [...end.children, node as TextNode] };
}

function sameLead({ children: _a, ...a }: LinkNode | TermNode, { children: _b, ...b }: LinkNode | TermNode): boolean {
  return sameJson(a, b);
}

function spaced(nodes: readonly InlineNode[]): InlineNode[] {
  const made: InlineNode[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    if ('type' in node && (!last || 'type' in last)) made.push({ text: '' });
    made.push(node);
  }
  const last = made.at(-1);
  if (!last || 'type' in last) made.push({ text: '' });
  return made;
}

export function sameFlat(a: Flat, b: Flat): boolean {
  return a.text === b.text && undressed(a, 0, b, 0, a.text.length).length === 0;
}

/** Where the dress of two stretches of the same words differs, from the beginning of the stretch. */
function undressed(
  a: Flat,
  from: number,
  b: Flat,
  start: number,
  length: number,
): readonly (readonly [number, number])[] {
  const [left, right] = [cut(a, from, from + length), cut(b, start, start + length)];
  const found: [number, number][] = [];
  let [i, j, inLeft, inRight, at] = [0, 0, 0, 0, 0];
  while (at < length) {
    const [x, y] = [left[i], right[j]];
    if (!x || !y) break;
    const step = Math.min(x.text.length - inLeft, y.text.length - inRight);
    const last = found.at(-1);
    if (x.dress !== y.dress) {
      if (last?.[1] === at) last[1] = at + step;
      else found.push([at, at + step]);
    }
    at += step;
    [inLeft, inRight] = [inLeft + step, inRight + step];
    if (inLeft === x.text.length) [i, inLeft] = [i + 1, 0];
    if (inRight === y.text.length) [j, inRight] = [j + 1, 0];
  }
  return found;
}

export function sameDress(a: Flat, from: number, b: Flat, start: number, length: number): boolean {
  return undressed(a, from, b, start, length).length === 0;
}

/** A stretch of the first text and what stands in its place in the second: other words, or the same in another dress. */
export interface Edit {
  readonly is: 'words' | 'format';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Law: the first text with each `from`-`to` put instead by `start`-`end` of the second is the second. */
export function editsBetween(before: Flat, after: Flat, hunksOf: typeof wordHunks = wordHunks): readonly Edit[] {
  const edits: Edit[] = [];
  const [old = '', now = ''] = told(before, after);
  const hunks = hunksOf(old, now);
  let [at, place] = [0, 0];
  for (const { from, to, start, end } of [...hunks, null].map((hunk) => hunk ?? endOf(before, after))) {
    for (const [first, last] of undressed(before, at, after, place, from - at))
      edits.push({ is: 'format', from: at + first, to: at + last, start: place + first, end: place + last });
    if (from < to || start < end) edits.push({ is: 'words', from, to, start, end });
    [at, place] = [to, end];
  }
  return edits;
}

function endOf({ text: before }: Flat, { text: after }: Flat): Omit<Edit, 'is'> {
  return { from: before.length, to: before.length, start: after.length, end: after.length };
}

/** The texts with a character of its own for each thing that is no word, so that one is not taken for the other. */
export function told(...flats: readonly Flat[]): readonly string[] {
  if (!flats.some(hasSigns)) return flats.map(({ text }) => text);
  const used = new Set(flats.flatMap(({ text }) => [...text]));
  const characters = new Map<string, string>();
  let next = 0xe000; // the first of those that stand for nothing
  const characterOf = (dress: string): string => {
    const known = characters.get(dress);
    if (known !== undefined) return known;
    while (next < 0xf8ff && used.has(String.fromCharCode(next))) next += 1;
    const character = String.fromCharCode(next);
    used.add(character);
    characters.set(dress, character);
    return character;
  };
  const read = ({ pieces }: Flat): string =>
    pieces.map(({ node, text, dress }) => ('type' in node ? characterOf(dress) : text)).join('');
  return flats.map(read);
}

function hasSigns({ pieces }: Flat): boolean {
  return pieces.some(({ node }) => 'type' in node);
}
