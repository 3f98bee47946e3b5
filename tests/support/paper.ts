/** Blocks in a document, and the words of its pieces, for tests. */

import type { PaperContext } from '../../shared/blocks/seam.ts';
import type { Piece, Words } from '../../shared/flow/flow.ts';
import { allPieces, plainWords } from '../../shared/flow/pieces.ts';
import { learnerText } from '../../shared/words/learner.ts';
import { paperText } from '../../shared/words/paper.ts';
import { picture } from '../unit/output/programme.ts';

export const paperContext: PaperContext = {
  blockId: 'block',
  language: 'en',
  playerLanguage: 'en',
  text: learnerText('en'),
  paper: paperText('en'),
  resource: () => ({ path: 'media/one.png', width: 640, height: 360, data: picture }),
  number: () => 7,
  explains: () => true,
  cite: () => 'Porter 2000',
};

/** All words of the pieces, each text on a line, captions and notes too. */
export function wordsOf(pieces: readonly Piece[]): string {
  return allPieces(pieces)
    .flatMap((piece): readonly (Words | null)[] => {
      switch (piece.is) {
        case 'heading':
        case 'paragraph':
          return [piece.words];
        case 'list':
          return piece.items.map(({ words }) => words);
        case 'table':
        case 'figure':
          return [piece.caption, ...(piece.is === 'figure' ? [[{ text: piece.alt ?? '' }]] : [])];
        case 'box':
          return [piece.label];
        case 'contents':
          return [piece.title];
        case 'formula':
          return [[{ text: piece.alt || piece.source }]];
        default:
          return [];
      }
    })
    .flatMap((words) =>
      words === null
        ? []
        : [
            plainWords(words),
            ...words.flatMap((run) => ('type' in run && run.type === 'footnote' ? [run.content] : [])),
          ],
    )
    .join('\n');
}
