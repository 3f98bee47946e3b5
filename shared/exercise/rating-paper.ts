/** Ratings in a document: a table with a row for each statement and a box for each point of the scale. */

import type { PaperContext } from '../blocks/seam.ts';
import { own } from '../blocks/inline-paper.ts';
import type { Cell, Piece } from '../flow/flow.ts';
import { paragraph, said } from '../flow/pieces.ts';
import type { RatingMarkup } from './rating-html.ts';

export function ratedOnPaper({ statements, scale }: RatingMarkup, context: PaperContext): readonly Piece[] {
  const each = Math.min(14, Math.floor(64 / Math.max(1, scale.length)));
  const head = (text: string): Cell => ({ heads: 'column', pieces: [paragraph(said(text))] });
  const box: Cell = { pieces: [paragraph(said('☐'), 'mark')] };
  return [
    {
      is: 'table',
      caption: null,
      widths: [100 - each * scale.length, ...scale.map(() => each)],
      heads: 1,
      rows: [
        [
          { heads: 'column', pieces: [paragraph(own(context.paper.statement, context))] },
          ...scale.map(({ text }) => head(text)),
        ],
        ...statements.map(({ text }): readonly Cell[] => [
          { heads: 'row', pieces: [paragraph(text)] },
          ...scale.map(() => box),
        ]),
      ],
    },
  ];
}
