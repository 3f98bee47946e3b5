/** Marks the words that Find went to in the text of the page, without a change of what is selected or has the focus. */

import { Node, Text, type Path } from 'slate';
import { ReactEditor } from 'slate-react';
import { matchedPieces, type Hit, type MatchedPiece } from '../../shared/edit/find.ts';
import type { PageSlate } from './slate-types.ts';

const name = 'found';

/** `block` is the place of the hit's block on the page. Words of a note, a citation or a formula are marked by its sign. */
export function markFound(editor: PageSlate, block: number, hit: Hit): void {
  unmarkFound();
  if (hit.path[0] !== 'children') return;
  const parts = matchedPieces(hit.run, hit);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return;
  const stepsOf = ({ piece }: MatchedPiece): Path => [block, ...piece.path.filter((step) => typeof step === 'number')];
  if (!Node.has(editor, stepsOf(first)) || !Node.has(editor, stepsOf(last))) return;
  const node = Node.get(editor, stepsOf(first));
  const range = document.createRange();
  const isText = hit.path.at(-1) === 'text' && Text.isText(node);
  if (isText) {
    const found = ReactEditor.toDOMRange(editor, {
      anchor: { path: stepsOf(first), offset: first.from },
      focus: { path: stepsOf(last), offset: last.to },
    });
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
  } else range.selectNodeContents(ReactEditor.toDOMNode(editor, node));
  CSS.highlights.set(name, new Highlight(range));
  const place = isText ? range.startContainer.parentElement : range.startContainer;
  if (place instanceof Element) place.scrollIntoView({ block: 'center' });
}

export function unmarkFound(): void {
  CSS.highlights.delete(name);
}
