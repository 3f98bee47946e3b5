/** Flashcards in a document: both sides beside each other, one of them to be covered. */

import { askedOnPaper } from '../../exercise/frame-paper.ts';
import type { OnPaper } from '../../exercise/seam.ts';
import { paragraph } from '../../flow/pieces.ts';
import { own } from '../inline-paper.ts';
import type { Flashcards } from './schema.ts';

export const flashcardsPaper: OnPaper<Flashcards> = {
  onPaper: (data, context) =>
    askedOnPaper(data, context.paper.cover, context, {
      is: 'table',
      caption: null,
      widths: [50, 50],
      heads: 1,
      rows: [
        [context.paper.front, context.paper.back].map((side) => ({
          heads: 'column',
          pieces: [paragraph(own(side, context))],
        })),
        ...data.cards.map(({ front, back }) => [{ pieces: [paragraph(front)] }, { pieces: [paragraph(back)] }]),
      ],
    }),
  keyOnPaper: () => [],
};
