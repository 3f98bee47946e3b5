/** The author's marks in a text as the field shows them. */

import { marksIn } from '../../../shared/blocks/hottext/stretches.ts';
import type { Piece } from '../../editor/field/signs.ts';

export function readMarks(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (end: number): void => void (end > from && pieces.push({ text: text.slice(from, end) }));
  for (const { start, end, correct } of marksIn(text)) {
    plain(start);
    pieces.push({ type: 'stretch', correct, children: [{ text: text.slice(start + 2, end - 2) }] });
    from = end;
  }
  plain(text.length);
  return pieces;
}
