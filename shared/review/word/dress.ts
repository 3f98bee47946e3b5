/** The words of a document in the dress that the programme's own have: links, terms, notes and languages are kept, not read anew. */

import { safeUrl } from '../../base/html.ts';
import { cut, flatOf, type Flat, type Piece } from '../suggestions/flat.ts';
import { wordHunks } from '../word-diff.ts';
import type { Marks, Run } from './items.ts';

/** For each character of the second text its place in the first; -1 for what is not in it. */
export function alignment(base: string, found: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const { from, to, end } of [...wordHunks(base, found), null].map(
    (hunk) => hunk ?? { from: base.length, to: base.length, end: found.length },
  )) {
    while (at < from) places.push(at++);
    while (places.length < end) places.push(-1);
    at = to;
  }
  return places;
}

/** Words that stand in the base from one place to another, in another dress where somebody gave them one. */
export function kept(base: Flat, from: number, to: number, dressed: Marks | null): readonly Piece[] {
  const pieces = cut(base, from, to);
  return dressed ? pieces.map((piece) => redressed(piece, dressed)) : pieces;
}

function redressed(piece: Piece, marks: Marks): Piece {
  if ('type' in piece.node) return piece;
  const { text, lang } = piece.node;
  return pieceOf({ text, ...marks, ...(lang === undefined ? {} : { lang }) }, piece.wrap);
}

/** Words that somebody put in. In the midst of a link, a term or a fragment of another language they are part of it. */
export function inserted(run: Run, before: Piece | undefined, after: Piece | undefined): Piece {
  const wrap = before && after && before.wrap !== null && before.wrap === after.wrap ? before.wrap : linkOf(run);
  const lang = langOf(before);
  const own = lang !== undefined && lang === langOf(after) ? { lang } : {};
  return pieceOf({ text: run.text, ...run.marks, ...own }, wrap);
}

function langOf(piece: Piece | undefined): string | undefined {
  return piece && !('type' in piece.node) ? piece.node.lang : undefined;
}

function linkOf({ href, text }: Run): Piece['wrap'] {
  const url = href === null ? null : safeUrl(href);
  return url === null ? null : { type: 'link', url, children: [{ text }] };
}

function pieceOf(node: Extract<Piece['node'], { text: string }>, wrap: Piece['wrap']): Piece {
  const [piece] = flatOf([wrap ? { ...wrap, children: [node] } : node]).pieces;
  return piece ?? { node, wrap, text: node.text, dress: '' };
}
